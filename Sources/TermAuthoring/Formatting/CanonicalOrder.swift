import TermDictionary

/// In which order attributes and the parts of an entry are written.
///
/// Entries themselves stay where their author put them.
enum CanonicalOrder {
  /// `attributes` of `element` in order; what the format does not have comes last, as written.
  static func attributes(of element: LayoutElement) -> [LayoutAttribute] {
    sorted(element.attributes) { attribute in
      if attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") { return -1 }
      return attributeNames.firstIndex(of: attribute.name) ?? attributeNames.count
    }
  }

  /// The order of the children called `names` inside `element`, as indices; `nil` where they stay
  /// as they are, since the format has no such entry or one of them does not belong there.
  static func children(_ names: [Substring], in element: Substring) -> [Int]? {
    guard var order = childNames[String(element)] else { return nil }
    if element != "counted", element != "abbreviation" { order.append(ElementParser.accept) }
    let ranks = names.compactMap { order.firstIndex(of: String($0)) }
    guard ranks.count == names.count else { return nil }
    return sorted(Array(names.indices)) { ranks[$0] }
  }

  /// No two elements want the names in different orders, so one list serves all.
  static let attributeNames = [
    "id", "ref", "area", "code", "name", "type", "point-of-view", "extends", "xml:lang", "abstract",
    "locale", "like", "from", "to", "behind-hyphen",
    "casing", "common", "status", "gender", "number", "case", "sound", "plural", "read", "example",
    "one-of",
    "xml:space",
  ]

  private static let counted = ["zero", "one", "two", "few", "many", "other"]

  private static let noun = [
    "compound", "mass", "plural-only", "zero", "one", "two", "few", "many", "other", "counted",
    "title", "possessive", "abbreviation", "initials",
  ]

  private static let childNames: [String: [String]] = [
    "noun": noun,
    "counted": counted,
    "abbreviation": counted,
    "verb": ["base", "third", "past", "participle", "ing", "attributive"],
    "concept": ["definition", "note", "synonym", "example"],
    "message": ["description", "parameter", "text", "example"],
    "example": ["argument", "expected"],
  ]

  /// Sorts by `rank`; what is of one rank keeps its order.
  static func sorted<Item, Rank: Comparable>(
    _ items: [Item],
    by rank: (Item) -> Rank
  ) -> [Item] {
    let ranks = items.map(rank)
    let order = items.indices.sorted { one, other in
      ranks[one] == ranks[other] ? one < other : ranks[one] < ranks[other]
    }
    return order.map { items[$0] }
  }
}
