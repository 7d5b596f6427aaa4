import CSpreadsheet
import TermDictionary

/// A glossary as a table: a row for each term, a column for each way to call things.
struct GlossaryTable {
  private let glossary: Glossary
  private let readers: GlossaryReaders

  init(_ glossary: Glossary) {
    self.glossary = glossary
    readers = GlossaryReaders(glossary)
  }

  /// The heads, and the rows.
  var texts: [[String]] {
    let columns = columns
    return [columns.map(\.head)] + rows(columns)
  }

  /// The table in a workbook, with all forms on a second sheet.
  var spreadsheet: Spreadsheet {
    let columns = columns
    let glossarySheet = Spreadsheet.Sheet(
      name: "Glossary",
      columns: columns.map { .init(head: $0.head, width: $0.width, style: $0.style) },
      rows: rows(columns)
    )
    let forms = Spreadsheet.Sheet(
      name: "Forms",
      columns: TermField.allCases.map {
        .init(head: $0.rawValue, width: $0 == .definition ? 50 : 22)
      },
      rows: glossary.entries.flatMap { $0.rows.map(\.cells) }
    )
    return Spreadsheet(title: glossary.title, sheets: [glossarySheet, forms])
  }

  private struct Column {
    var head: String
    var width: Double
    var style = CSpreadsheetPlain
    var value: (GlossaryEntry) -> String
  }

  private func rows(_ columns: [Column]) -> [[String]] {
    glossary.entries.map { entry in columns.map { $0.value(entry) } }
  }

  private var columns: [Column] {
    [
      Column(head: "word", width: 28, style: CSpreadsheetStrong) { Self.word($0.rows[0].entry) }
    ] + readerColumns + [
      Column(head: "part of speech", width: 14, style: CSpreadsheetFaint) {
        $0.partOfSpeech.rawValue
      },
      Column(head: "definition", width: 50) { text(of: $0.definitions) },
      Column(head: "note", width: 40) { text(of: $0.notes) },
      Column(head: "also", width: 26) { otherNames(of: $0, .admitted) },
      Column(head: "deprecated", width: 26) { otherNames(of: $0, .deprecated) },
      Column(head: "forbidden", width: 26) { otherNames(of: $0, .forbidden) },
      Column(head: "example", width: 50) { text(of: $0.examples) },
      Column(head: "area", width: 18, style: CSpreadsheetFaint) { $0.area ?? "" },
      Column(head: "term", width: 28, style: CSpreadsheetFaint) { $0.term.description },
    ]
  }

  /// A column for each reader; those who call everything the same share one, and where all do there
  /// is none.
  private var readerColumns: [Column] {
    var groups: [(words: [String], readers: [DictionaryKey])] = []
    for reader in glossary.readers {
      let words = glossary.entries.map { Self.word(in: $0, for: reader) }
      if let same = groups.firstIndex(where: { $0.words == words }) {
        groups[same].readers.append(reader)
      } else {
        groups.append((words, [reader]))
      }
    }
    guard groups.count > 1 else { return [] }
    return groups.map { group in
      Column(head: readers.names(of: group.readers), width: 28) { entry in
        Self.word(in: entry, for: group.readers[0])
      }
    }
  }

  private static func word(in entry: GlossaryEntry, for reader: DictionaryKey) -> String {
    let row = entry.rows.first {
      $0.pointOfView == reader.pointOfView && $0.locale == reader.locale
    }
    return row.map { word($0.entry) } ?? ""
  }

  private static func word(_ entry: TermEntry) -> String {
    let isLabel = entry.partOfSpeech != .noun
    guard let abbreviation = entry.abbreviation, !isLabel else { return entry.citation }
    return "\(entry.citation) (\(abbreviation))"
  }

  private func text(of remarks: [GlossaryEntry.Remark]) -> String {
    remarks.map { $0.text + readers.suffix(of: $0.readers) }.joined(separator: "\n")
  }

  private func otherNames(of entry: GlossaryEntry, _ status: TermStatus) -> String {
    entry.synonyms.filter { $0.status == status }
      .map { $0.text + readers.suffix(of: $0.readers) }.joined(separator: "\n")
  }
}
