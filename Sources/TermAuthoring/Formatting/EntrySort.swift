/// Sorts the entries of a dictionary by their identifiers.
enum EntrySort {
  /// The items of `groups` in order: words, each with what is said of its concept, then messages.
  ///
  /// Comments before an entry move with it.
  static func sorted(_ groups: [LayoutGroup]) -> [LayoutItem] {
    let entries = groups.filter { $0.element != nil }
    let rest = groups.filter { $0.element == nil }
    var previous: String?
    var items: [LayoutItem] = []
    for group in CanonicalOrder.sorted(entries, by: Key.init) {
      let key = Key(group)
      var own = group.items
      own[0].hasBlankLine = key.rank != 1 || key.identifier != previous
      previous = key.identifier
      items += own
    }
    return items + rest.flatMap(\.items)
  }

  private struct Key: Comparable {
    /// Whether it is a message: words and messages have lists of their own.
    let isMessage: Bool

    let identifier: String

    /// What is said of a concept follows its word.
    let rank: Int

    init(_ group: LayoutGroup) {
      let element = group.element
      isMessage = element?.localName == "message"
      rank = element?.localName == "concept" ? 1 : 0
      identifier = element?.value(of: "id") ?? element?.value(of: "ref") ?? ""
    }

    static func < (one: Key, other: Key) -> Bool {
      if one.isMessage != other.isMessage { return other.isMessage }
      return (one.identifier, one.rank) < (other.identifier, other.rank)
    }
  }
}

/// The order of the entries of a dictionary that is formatted.
public enum EntryOrder: Sendable {
  /// As their author put them.
  case asWritten

  /// By identifier, words before messages, what is said of a concept behind its word.
  case byIdentifier
}
