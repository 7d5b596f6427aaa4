/// What a row of sections sums up to.
struct SectionMeasure: Sendable {
  private(set) var extent = SectionExtent()
  private(set) var content = SectionContent()

  /// The measure of nothing.
  init() {}

  init(_ extent: SectionExtent, _ content: SectionContent) {
    self.extent = extent
    self.content = content
  }

  /// The measure of one row behind another.
  static func + (one: SectionMeasure, other: SectionMeasure) -> SectionMeasure {
    SectionMeasure(
      one.extent + other.extent,
      one.content.joined(with: other.content, ofBytes: other.extent.bytes)
    )
  }
}

/// How much there is of a row of sections.
struct SectionExtent: Sendable {
  var sections = 0

  /// The bytes of the source.
  var bytes = 0

  /// The bytes of the prose.
  var prose = 0

  /// The comments that suppress rules, or end that.
  var suppressions = 0

  var lineBreaks = 0

  /// The code points behind the last line break.
  var tail = 0

  /// The extent of one row behind another.
  static func + (one: SectionExtent, other: SectionExtent) -> SectionExtent {
    SectionExtent(
      sections: one.sections + other.sections,
      bytes: one.bytes + other.bytes,
      prose: one.prose + other.prose,
      suppressions: one.suppressions + other.suppressions,
      lineBreaks: one.lineBreaks + other.lineBreaks,
      tail: other.lineBreaks > 0 ? other.tail : one.tail + other.tail
    )
  }
}

/// What a row of sections holds anywhere.
struct SectionContent: Sendable {
  var kinds: SectionKinds = []

  /// The kinds of facts.
  var keys = NumberSet()

  /// The marks that are in the source.
  var ends: EndMarks = []

  /// The marks that were looked for, and that are nowhere behind.
  var missing: EndMarks = []

  /// How many bytes behind the row its reading has looked at.
  var reach = 0

  /// Whether there is anything that is or may be a finding.
  var isLinted: Bool { kinds.contains(.linted) }

  /// The content of this row and of another of `bytes` behind it.
  func joined(with other: SectionContent, ofBytes bytes: Int) -> SectionContent {
    SectionContent(
      kinds: kinds.union(other.kinds),
      keys: keys.union(other.keys),
      ends: ends.union(other.ends),
      missing: missing.union(other.missing),
      reach: max(reach - bytes, other.reach)
    )
  }
}

/// Of what a section has some.
struct SectionKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let blocks = SectionKinds(rawValue: 1)
  static let lineBreaks = SectionKinds(rawValue: 2)
  static let suppressions = SectionKinds(rawValue: 4)
  static let articles = SectionKinds(rawValue: 8)

  /// Anything that is or may be a finding.
  static let linted = SectionKinds(rawValue: 16)

  /// Prose, be it only the mark of something that is not read.
  static let prose = SectionKinds(rawValue: 32)
}

/// A set of small numbers.
struct NumberSet: Sendable, Equatable {
  private var words: [UInt64] = []

  mutating func insert(_ number: Int) {
    let (word, bit) = number.quotientAndRemainder(dividingBy: 64)
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(bit)
  }

  func contains(_ number: Int) -> Bool {
    let (word, bit) = number.quotientAndRemainder(dividingBy: 64)
    return word < words.count && words[word] & (1 << UInt64(bit)) != 0
  }

  func union(_ other: NumberSet) -> NumberSet {
    guard !words.isEmpty else { return other }
    var result = words.count < other.words.count ? other : self
    let rest = words.count < other.words.count ? self : other
    for (index, word) in rest.words.enumerated() { result.words[index] |= word }
    return result
  }
}
