import MessageFormat
import TermAuthoring
import TermDictionary

/// What changed, in words, for people at a terminal.
struct ChangeText {
  private let comparison: Comparison
  private let painter: Painter
  private let width: Int

  init(_ comparison: Comparison, _ screen: Screen) {
    self.comparison = comparison
    painter = screen.painter
    width = screen.width
  }

  var text: String {
    let read = comparison.changes.filter { $0.kind == .reads }
    let stated = comparison.changes.filter { $0.kind != .reads }
    let words = sections(of: stated.filter(\.isOfTerm))
    let messages = sections(of: stated.filter { !$0.isOfTerm })
    let title = comparison.readers == nil ? "now reads differently" : "reads differently"
    let readers = comparison.readers.map { painter.paint($0, .strong) + "\n" } ?? ""
    guard !comparison.changes.isEmpty else { return "" }
    return [
      readers, section("words", words), section("messages", messages),
      section(title, readings(of: read)),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func section(_ title: String, _ body: String) -> String {
    guard !body.isEmpty else { return "" }
    let rule = String(repeating: "─", count: max(width - title.terminalColumns - 1, 0))
    return painter.paint(title, .strong) + " " + painter.paint(rule, .faint) + "\n\n" + body
  }

  // MARK: What is stated

  /// A block for each term or message: what changed, by dictionary.
  private func sections(of changes: [DictionaryChange]) -> String {
    var subjects: [DictionaryChange.Subject] = []
    for change in changes where !subjects.contains(change.subject) {
      subjects.append(change.subject)
    }
    let blocks = subjects.map { subject in
      let own = changes.filter { $0.subject == subject }
      var dictionaries: [DictionaryKey] = []
      for change in own where !dictionaries.contains(change.dictionary) {
        dictionaries.append(change.dictionary)
      }
      let lines = dictionaries.flatMap { key in
        let head = comparison.readers == nil ? [RichText("  \(key)", .faint)] : []
        return head
          + own.filter { $0.dictionary == key }.flatMap { indented(sentence(on: $0), by: 4) }
      }
      return ([RichText(subject.identifier, .code)] + lines).map { $0.painted(painter) + "\n" }
        .joined()
    }
    return blocks.joined()
  }

  /// The lines of `text`, each behind `count` spaces.
  private func indented(_ text: RichText, by count: Int) -> [RichText] {
    let space = RichText(String(repeating: " ", count: count))
    return text.wrapped(to: max(width - count, 20)).map { space + $0 }
  }

  private func sentence(on change: DictionaryChange) -> RichText {
    let before = change.before.map { RichText("‘\($0.visibleLines)’", .removed) }
    let after = change.after.map { RichText("‘\($0.visibleLines)’", .added) }
    let name = RichText(change.kind.words)
    switch (change.kind, before, after) {
    case (.termAdded, _, let after?), (.messageAdded, _, let after?):
      return RichText("is new: ") + after
    case (.termRemoved, let before?, _), (.messageRemoved, let before?, _):
      return RichText("is gone; it was ") + before
    case (.renamed, let before?, _):
      return RichText("was called ") + before
    case (.countability, let before?, _):
      return RichText("\(Self.became(change.after ?? "")); it was ") + before
    case (_, let before?, let after?):
      return name + RichText(" ") + before + RichText(" → ") + after
    case (_, nil, let after?):
      return RichText("new ") + name + RichText(": ") + after
    case (_, let before?, nil):
      return RichText("no ") + name + RichText(" any more; it was ") + before
    case (_, nil, nil):
      return name
    }
  }

  /// What a noun became.
  private static func became(_ countability: String) -> String {
    switch countability {
    case "countable": "became a noun that can be counted"
    case "mass": "became a mass noun"
    case "plural-only": "is always in the plural now"
    case "": "is no noun any more"
    default: "became a \(countability)"
    }
  }

  // MARK: What is read

  /// Each message before and after; readers who read the same are told together.
  private func readings(of changes: [DictionaryChange]) -> String {
    var rest = changes[...]
    var blocks: [String] = []
    while let first = rest.first {
      let own = rest.prefix { $0.subject == first.subject }
      rest = rest.dropFirst(own.count)
      blocks.append(painter.paint(first.subject.identifier, .code) + "\n" + groups(of: Array(own)))
    }
    return blocks.joined(separator: "\n")
  }

  private func groups(of changes: [DictionaryChange]) -> String {
    var groups: [[DictionaryChange]] = []
    for change in changes {
      let same = groups.firstIndex { $0[0].before == change.before && $0[0].after == change.after }
      if let same { groups[same].append(change) } else { groups.append([change]) }
    }
    return groups.map { group in
      let readers = group.map(\.dictionary.description).joined(separator: ", ")
      let texts = [group[0].before, group[0].after].map { ($0 ?? "").visibleLines }
      let marked = WordDifference.mark(texts)
      let head =
        comparison.readers != nil && changes.count == 1
        ? ""
        : indented(RichText(readers, .faint), by: 2).map { $0.painted(painter) + "\n" }.joined()
      return head + lines(marked[0], "- ", .removed) + lines(marked[1], "+ ", .added)
    }.joined()
  }

  private func lines(_ text: RichText, _ mark: String, _ role: TextRole) -> String {
    text.lines(width: max(width - 4, 20), painter: painter).enumerated().map { index, line in
      let start = index == 0 ? RichText("  " + mark, role) : RichText("    ")
      return (start + line).painted(painter) + "\n"
    }.joined()
  }
}

extension DictionaryChange {
  fileprivate var isOfTerm: Bool {
    if case .term = subject { true } else { false }
  }
}

extension DictionaryChange.Subject {
  fileprivate var identifier: String {
    switch self {
    case .term(let id): id.description
    case .message(let id): id.description
    }
  }
}

extension DictionaryChange.Kind {
  /// What people call it.
  fileprivate var words: String {
    switch self {
    case .termAdded, .termRemoved, .messageAdded, .messageRemoved, .renamed: rawValue
    case .partOfSpeech: "part of speech"
    case .countability, .singular, .plural, .form, .label, .title, .possessive, .abbreviation,
      .casing, .gender, .status, .definition, .note, .synonym, .example, .text, .description,
      .parameters:
      rawValue
    case .counted: "counted phrase"
    case .reads: "reads"
    }
  }
}
