import TermAuthoring

/// One change in words, whatever it is printed on.
struct ChangeSentence {
  /// What is said of the change before its texts.
  let words: String

  /// The text that was there, and the one that is there, with the words marked that differ.
  let before: RichText?
  let after: RichText?

  /// Whether there are two texts to compare, in which the words are marked that differ.
  let isMarked: Bool

  /// Whether the texts are long, so that each has a line of its own.
  let hasLines: Bool

  init(_ change: DictionaryChange) {
    let texts = [change.before, change.after].map { $0?.visibleLines }
    let name = change.kind.words
    let both = texts.compactMap(\.self)
    let isRenaming = change.kind == .renamed || change.kind == .countability
    self.isRenaming = isRenaming
    isMarked = both.count == 2 && !isRenaming
    let marked = isMarked ? WordDifference.mark(both) : both.map { RichText($0) }
    hasLines =
      isMarked && Self.sentences.contains(change.kind)
      && both.contains { $0.count > 30 || $0.contains("\n") }
    before = texts[0] == nil ? nil : marked[0]
    after = texts[1] == nil ? nil : marked[marked.count - 1]
    words =
      switch (change.kind, texts[0], texts[1]) {
      case (.termAdded, _, _?), (.messageAdded, _, _?): "is new:"
      case (.termRemoved, _?, _), (.messageRemoved, _?, _): "is gone; it was"
      case (.renamed, _?, _): "was called"
      case (.countability, _?, _): Self.became(change.after ?? "") + "; it was"
      case (.reads, _, _): ""
      case (_, _?, _?), (_, nil, nil): name
      case (_, nil, _?): "new \(name):"
      case (_, _?, nil): "no \(name) any more; it was"
      }
  }

  /// Whether what is there is said already, or stands at the head.
  private let isRenaming: Bool

  /// The texts that are shown.
  var shown: (before: RichText?, after: RichText?) { (before, isRenaming ? nil : after) }

  /// What may be too long for one line.
  private static let sentences: Set<DictionaryChange.Kind> = [
    .reads, .text, .description, .definition, .note, .example, .parameters,
  ]

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
}

extension DictionaryChange.Kind {
  /// What people call it.
  fileprivate var words: String {
    switch self {
    case .partOfSpeech: "part of speech"
    case .counted: "counted phrase"
    default: rawValue
    }
  }
}
