import TermDictionary

/// A term in a glossary.
struct GlossaryEntry {
  let term: TermID

  /// The words of each reader who has the term, in the order of readers; at least one.
  let rows: [TermTable.Row]

  init(_ term: TermID, _ rows: [TermTable.Row]) {
    self.term = term
    self.rows = rows
  }

  /// The identifier before its first dot; `nil` where it has none.
  var area: String? {
    let name = term.description
    return name.firstIndex(of: ".").map { String(name[..<$0]) }
  }

  var partOfSpeech: PartOfSpeech { rows[0].entry.partOfSpeech }

  /// The word under which it is found.
  var heading: String { rows[0].entry.citation }

  /// What readers call it: those who say the same together.
  var names: [Name] {
    grouped { Name.Forms($0.entry) }.map { Name(forms: $0.value, readers: $0.readers) }
  }

  /// What it is, with who is told so: mostly one.
  var definitions: [Remark] { remarks(\.concept.definition) }

  /// What else is to be known of it.
  var notes: [Remark] { remarks(\.concept.note) }

  /// Other names, each once, with those whose dictionaries know it.
  var synonyms: [OtherName] {
    gathered { row in row.concept.synonyms.map { Known(text: $0.name, status: $0.status) } }
      .map { OtherName(text: $0.value.text, status: $0.value.status, readers: $0.readers) }
  }

  /// Sentences that use it, each once.
  var examples: [Remark] {
    gathered(\.concept.examples).map { Remark(text: $0.value, readers: $0.readers) }
  }

  /// What readers call a thing.
  struct Name {
    var forms: Forms
    var readers: [DictionaryKey]

    struct Forms: Hashable {
      var word: String
      var plural: String?
      var abbreviation: String?
      var countability: Countability?
      var counted: String?

      init(_ entry: TermEntry) {
        word = entry.citation
        plural = entry.singular == nil ? nil : entry.plural
        abbreviation = entry.abbreviation
        countability = entry.countability
        counted = entry.counted
      }
    }
  }

  /// A text, and whose dictionaries say it.
  struct Remark {
    var text: String
    var readers: [DictionaryKey]
  }

  /// A name beside that of the readers.
  struct OtherName {
    var text: String
    var status: TermStatus
    var readers: [DictionaryKey]
  }

  private struct Known: Hashable {
    var text: String
    var status: TermStatus
  }

  private func remarks(_ text: (TermTable.Row) -> String?) -> [Remark] {
    grouped(text).compactMap { group in
      group.value.map { Remark(text: $0, readers: group.readers) }
    }
  }

  private func grouped<Value: Hashable>(
    _ value: (TermTable.Row) -> Value
  ) -> [(value: Value, readers: [DictionaryKey])] {
    gathered { [value($0)] }
  }

  /// The values of all readers in the order of the first who has each, with all who have it.
  private func gathered<Value: Hashable>(
    _ values: (TermTable.Row) -> [Value]
  ) -> [(value: Value, readers: [DictionaryKey])] {
    var order: [Value] = []
    var readers: [Value: [DictionaryKey]] = [:]
    for row in rows {
      for value in values(row).uniqued {
        if readers[value] == nil { order.append(value) }
        readers[value, default: []].append(DictionaryKey(row.pointOfView, row.locale))
      }
    }
    return order.map { ($0, readers[$0] ?? []) }
  }
}

extension TermEntry {
  /// The word under which a book lists it: as inside a sentence, or as a screen shows it where it
  /// is in no sentence.
  var citation: String { singular ?? plural ?? label }
}

extension GlossaryEntry {
  /// The entry in the shape that `docs/command-line.md` pins.
  var json: JSONValue {
    let fields = TermField.allCases.filter { $0 != .term }
    return [
      "term": .string(term.description),
      "area": JSONValue(area),
      "definition": JSONValue(definitions.first?.text),
      "note": JSONValue(notes.first?.text),
      "names": .array(rows.map { .object($0.members(fields)) }),
      "synonyms": .array(
        synonyms.flatMap { name in
          name.readers.map { reader in
            [
              "text": .string(name.text),
              "status": .string(name.status.rawValue),
              "dictionary": .string(reader.pointOfView.description),
              "locale": .string(reader.locale.description),
            ]
          }
        }
      ),
      "examples": .array(
        examples.flatMap { example in
          example.readers.map { reader in
            [
              "text": .string(example.text),
              "dictionary": .string(reader.pointOfView.description),
              "locale": .string(reader.locale.description),
            ]
          }
        }
      ),
    ]
  }
}
