import Diagnostics
import TermDictionary
import TermProse

/// What a word may mean, for people at a terminal.
struct FoundText {
  private let painter: Painter
  private let width: Int
  private let everybody: [PointOfViewID]

  /// A text for `screen`, of a set whose readers are `everybody`.
  init(_ screen: Screen, _ everybody: [PointOfViewID]) {
    self.everybody = everybody
    painter = screen.painter
    width = screen.width
  }

  func text(of found: FoundMeanings) -> TerminalText {
    let blocks = [written(found.meanings), written(found.passages, found)]
    return TerminalText(painted: blocks.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func written(_ meanings: [Meaning]) -> String {
    let words = meanings.reduce(into: [String]()) { if $0.last != $1.word { $0.append($1.word) } }
    return words.map { word in
      let own = meanings.filter { $0.word == word }
      let count = own.count == 1 ? "one concept" : "\(own.count) concepts"
      let verb = own.allSatisfy(\.isIdentifier) ? "is the identifier of" : "stands for"
      let heading = painter.paint("‘\(word.visible)’", .strong) + " \(verb) \(count):\n\n"
      return heading + own.map(text).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func text(of meaning: Meaning) -> String {
    let head =
      RichText(meaning.term.description, .code) + RichText(" \(meaning.partOfSpeech.rawValue)")
    var lines = [head]
    if let definition = meaning.definition {
      lines += RichText(definition.visible, .faint).wrapped(to: width)
    }
    lines += field("said by", speakers(of: meaning))
    lines += field("others say", names(of: meaning))
    lines += field("messages", messages(of: meaning))
    if let place = meaning.place { lines += field("stated in", Self.name(of: place)) }
    return lines.map { $0.painted(painter) + "\n" }.joined()
  }

  /// A label, and under its first letter all lines of the text.
  private func field(_ label: String, _ text: String) -> [RichText] {
    guard !text.isEmpty else { return [] }
    let column = 14
    let lines = RichText(text.visible).wrapped(to: max(width - column, 20))
    return lines.enumerated().map { index, line in
      RichText("  ") + RichText(index == 0 ? label : "", .faint).padded(to: column - 2) + line
    }
  }

  /// Who says so, each with the forms.
  private func speakers(of meaning: Meaning) -> String {
    var readers: [DictionaryKey] = []
    for speaker in meaning.speakers where !readers.contains(speaker.reader) {
      readers.append(speaker.reader)
    }
    let remarks = readers.map { reader in
      meaning.speakers.filter { $0.reader == reader }.map(\.form.remark).joined(separator: ", ")
    }
    return grouped(Array(zip(readers, remarks)), isValueFirst: false)
  }

  /// What those call the concept who do not say so.
  private func names(of meaning: Meaning) -> String {
    let speakers = Set(meaning.speakers.filter { $0.form.status == .preferred }.map(\.reader))
    let others = meaning.names.filter { !speakers.contains($0.reader) }
    return grouped(others.map { ($0.reader, $0.label) }, isValueFirst: true)
  }

  private func messages(of meaning: Meaning) -> String {
    let direct = meaning.messages.count
    let composed = meaning.composed.count
    let more = composed > 0 ? ", and \(composed) more as a part of another term" : ""
    guard direct > 0 else {
      return composed > 0 ? "\(composed) as a part of another term" : "none"
    }
    let names = meaning.messages.prefix(3).map(\.description).joined(separator: ", ")
    return "\(direct) (\(names)\(direct > 3 ? ", …" : ""))\(more)"
  }

  // MARK: Where it stands besides

  /// More of a kind than this are counted, and not shown.
  private static let mostPassages = 12

  private func written(_ passages: [FoundPassage], _ found: FoundMeanings) -> String {
    guard !passages.isEmpty else { return "" }
    let start = found.meanings.isEmpty ? "nobody’s whole word; it is" : "also"
    let heading = painter.paint("‘\(found.phrase.visible)’", .strong) + " is \(start)"
    return FoundPassage.Kind.allCases.compactMap { kind -> String? in
      let own = passages.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      let shown = own.prefix(Self.mostPassages).map { text(of: $0, FoldedText(found.phrase)) }
        .joined()
      let rest = own.count - min(own.count, Self.mostPassages)
      let more = rest > 0 ? painter.paint("  and \(rest) more", .faint) + "\n" : ""
      return "\(heading) \(kind.words):\n\n\(shown)\(more)"
    }.joined(separator: "\n")
  }

  private func text(of passage: FoundPassage, _ phrase: FoldedText) -> String {
    let name =
      switch passage.subject {
      case .term(let id): id.description
      case .message(let id): id.description
      }
    let readers = ReaderList(passage.readers, among: everybody).text
    let isOfReaders = passage.kind == .part
    let text =
      switch passage.kind {
      case .identifier: ""
      case .message: excerpt(of: passage.text, phrase).visible
      case .part, .definition, .note: passage.text.visible
      }
    let lines = RichText(text + (isOfReaders ? " (\(readers))" : "")).wrapped(
      to: max(width - 4, 20)
    )
    let head =
      RichText("  ") + RichText(name, .code) + RichText("  " + Self.name(of: passage.place), .faint)
    let body = text.isEmpty ? [] : lines.map { RichText("    ") + $0 }
    return ([head] + body).map { $0.painted(painter) + "\n" }.joined()
  }

  /// The line in which the phrase stands, and of a long one what is around it.
  private func excerpt(of text: String, _ phrase: FoldedText) -> String {
    let offset = FoldedText(MessageWords.alone(in: text)).offset(of: phrase) ?? 0
    let place = text.utf8.index(text.startIndex, offsetBy: offset)
    let start = text[..<place].lastIndex(of: "\n").map(text.index(after:)) ?? text.startIndex
    let line = text[start...].prefix { $0 != "\n" }.drop { $0 == " " }
    let most = 2 * max(width - 8, 40)
    guard line.count > most else { return String(line) }
    let before = text[line.startIndex..<max(place, line.startIndex)].count
    let skipped = max(before - most / 3, 0)
    let shown = line.dropFirst(skipped)
    let cut = skipped > 0 ? shown.drop { $0 != " " } : shown
    return (skipped > 0 ? "…" : "") + cut.prefix(most) + (cut.count > most ? "…" : "")
  }

  /// As in `words/units.xml:12`.
  private static func name(of place: SourceSpan) -> String {
    "\(place.source.name.visible):\(place.start.line)"
  }

  /// Readers by what is said of them.
  private func grouped(_ pairs: [(DictionaryKey, String)], isValueFirst: Bool) -> String {
    var values: [String] = []
    for pair in pairs where !values.contains(pair.1) { values.append(pair.1) }
    return values.map { value in
      let keys = pairs.filter { $0.1 == value }.map(\.0)
      let readers = ReaderList(keys, among: everybody).text
      return isValueFirst ? "\(value) (\(readers))" : "\(readers) (\(value))"
    }.joined(separator: "; ")
  }
}

extension FoundPassage.Kind {
  /// How it is said where the phrase stands.
  fileprivate var words: String {
    switch self {
    case .identifier: "in identifiers"
    case .part: "a part of words"
    case .definition: "in definitions"
    case .note: "in notes"
    case .message: "in the texts of messages"
    }
  }
}

extension TermForm {
  fileprivate var remark: String {
    status == .preferred ? name : "\(name), \(status.rawValue)"
  }
}
