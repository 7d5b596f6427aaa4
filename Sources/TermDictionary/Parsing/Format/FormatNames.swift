/// The elements of the format.
enum ElementName: String, CaseIterable, Sendable {
  case dictionary
  case noun, verb, label, concept, message
  case zero, one, two, few, many, other
  case mass, counted, compound, title, possessive, initials, abbreviation
  case pluralOnly = "plural-only"
  case base, third, past, participle, ing, attributive
  case definition, note, synonym, example
  case description, parameter, text, argument, expected
  case accept
  case pointsOfView = "points-of-view"
  case pointOfView = "point-of-view"
  case words, titles, renamed
}

/// The attributes of these elements, and what declares their namespace.
enum AttributeName: String, CaseIterable, Sendable {
  case id, ref, casing, common, status, gender, sound, number, read, plural, area, code
  case name, type, example
  case grammaticalCase = "case"
  case oneOf = "one-of"
  case pointOfView = "point-of-view"
  case extends, abstract
  case language = "xml:lang"
  case locale, like, from, to
  case behindHyphen = "behind-hyphen"
  case space = "xml:space"
  case namespace = "xmlns"
}

/// A set of names, as bits in the order of their cases.
struct NameSet<Name: CaseIterable & Equatable & Sendable>: Sendable, Equatable {
  private(set) var bits: UInt64 = 0

  init() {}

  init(_ names: [Name]) {
    for (index, name) in Name.allCases.enumerated() where names.contains(name) {
      bits |= 1 << UInt64(index)
    }
  }

  /// Whether there is none.
  var isEmpty: Bool { bits == 0 }

  /// Whether all of `other` are members.
  func contains(_ other: NameSet) -> Bool { bits & other.bits == other.bits }

  /// The members that `other` has too.
  func intersection(_ other: NameSet) -> NameSet {
    var result = self
    result.bits &= other.bits
    return result
  }

  /// Adds `other`, and says whether none of it was there.
  mutating func insert(_ other: NameSet) -> Bool {
    defer { bits |= other.bits }
    return bits & other.bits == 0
  }
}
