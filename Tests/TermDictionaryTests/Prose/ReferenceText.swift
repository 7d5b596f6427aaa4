import LocaleData

@testable import TermProse

/// A text as words and what is between them.
struct ReferenceText: Sendable {
  /// The words, in order.
  private(set) var words: [Word] = []

  /// What is before each word, and after the last: one more than there are words.
  private(set) var gaps: [[Unit]] = [[]]

  /// What a reader sees, in order.
  private var units: [Unit] = []

  /// A character that a reader sees.
  struct Unit: Sendable {
    /// The code point; for white space, hyphens and apostrophes the plainest of them; a value that
    /// is no code point for a byte that is not UTF-8, and for a blank line.
    var scalar: UInt32
    var wordClass: WordClass
    var range: Range<Int>

    /// How many units are before it.
    var order: Int
  }

  struct Word: Sendable {
    /// Folded and decomposed.
    var letters: [UInt32]
    var first: Unit
    var last: Unit
  }

  struct Letter: Sendable {
    var scalar: UInt32
    var order: UInt8
  }

  /// What two phrases share that cannot be told apart.
  struct Key: Hashable {
    var words: [[UInt32]]
    var gaps: [[UInt32]]
  }

  var key: Key {
    var gaps = gaps.map { $0.map(\.scalar) }
    for index in gaps.indices.dropFirst().dropLast() where self.gaps[index].isJoint {
      gaps[index] = [0x20]
    }
    return Key(words: words.map(\.letters), gaps: gaps)
  }

  init(_ bytes: Span<UInt8>) {
    units = Self.units(bytes)
    var letters: [[Letter]] = []
    for index in units.indices {
      let unit = units[index]
      let previous = index > 0 ? units[index - 1].wordClass : .other
      if unit.wordClass.isInWords, previous.isInWords, gaps[words.count].isEmpty,
        unit.wordClass == .mark || (unit.wordClass != .alone && previous != .alone && !isAlone)
      {
        words[words.count - 1].last = unit
        letters[words.count - 1] += ScalarFolding(of: unit.scalar).list
      } else if unit.wordClass.isInWords, unit.wordClass != .mark {
        letters.append(ScalarFolding(of: unit.scalar).list)
        words.append(Word(letters: [], first: unit, last: unit))
        gaps.append([])
      } else {
        gaps[words.count].append(unit)
      }
    }
    for index in words.indices { words[index].letters = letters[index].inCanonicalOrder }
  }

  /// Whether the last word is an ideograph or its like, which only marks go on.
  private var isAlone: Bool { words.last?.first.wordClass == .alone }

  /// The text without white space at its ends.
  var trimmed: ReferenceText {
    var text = self
    text.gaps[0] = Array(gaps[0].drop { $0.wordClass == .space })
    let last = gaps.count - 1
    if last > 0 {
      text.gaps[last] = Array(gaps[last].reversed().drop { $0.wordClass == .space }.reversed())
    }
    return text
  }

  /// Whether a word may begin or end before the unit at `order`.
  func isBoundary(before order: Int) -> Bool {
    let next = wordClass(from: order)
    if order < units.count, units[order].wordClass == .mark { return false }
    let previous = wordClass(to: order)
    if previous.isOrdinary, next.isOrdinary { return false }
    let afterNext = wordClass(from: order + 1)
    let beforePrevious = wordClass(to: baseIndex(order - 1) ?? 0)
    return !next.holdsTogether(previous, afterNext) && !previous.holdsTogether(beforePrevious, next)
  }

  /// The class of the first unit from `order` on that is no mark.
  private func wordClass(from order: Int) -> WordClass {
    guard order < units.count else { return .other }
    return units[order...].first { $0.wordClass != .mark }?.wordClass ?? .other
  }

  /// The class of the last unit before `order` that is no mark.
  private func wordClass(to order: Int) -> WordClass {
    baseIndex(order - 1).map { units[$0].wordClass } ?? .other
  }

  /// The last unit up to `order` that is no mark.
  private func baseIndex(_ order: Int) -> Int? {
    units.indices.prefix(max(order + 1, 0)).last { units[$0].wordClass != .mark }
  }

  // MARK: Units

  private static func units(_ bytes: Span<UInt8>) -> [Unit] {
    var units: [Unit] = []
    var space = SpaceRun()
    for character in decoded(bytes) {
      guard let wordClass = character.wordClass else {
        units.append(Unit(character, scalar: notUTF8, .other, order: units.count))
        continue
      }
      switch wordClass {
      case .ignorable: break
      case .hyphen: units.append(Unit(character, scalar: 0x2D, wordClass, order: units.count))
      case .apostrophe: units.append(Unit(character, scalar: 0x27, wordClass, order: units.count))
      case .space, .lineBreak:
        if units.last?.wordClass == .space {
          space.append(character)
          units[units.count - 1].range = units[units.count - 1].start..<character.range.upperBound
        } else {
          space = SpaceRun()
          space.append(character)
          units.append(Unit(character, scalar: 0x20, .space, order: units.count))
        }
        units[units.count - 1].scalar = space.isBlankLine ? blankLine : 0x20
      case .other, .midLetter, .midNumber, .midBoth, .mark, .letter, .numeric, .connector, .alone:
        units.append(Unit(character, scalar: character.scalar, wordClass, order: units.count))
      }
    }
    return units
  }

  private static let notUTF8: UInt32 = 0x11_0000
  fileprivate static let blankLine: UInt32 = 0x11_0001

  private static func decoded(_ bytes: Span<UInt8>) -> [Character] {
    var iterator = bytes.indices.map { bytes[$0] }.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var characters: [Character] = []
    var end = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let range = end..<(end + encoded.count)
        let scalar = Unicode.UTF8.decode(encoded).value
        characters.append(Character(scalar, ScalarFolding(of: scalar).wordClass, range))
        end = range.upperBound
      case .error(let length):
        characters.append(Character(notUTF8, nil, end..<(end + length)))
        end += length
      case .emptyInput:
        return characters
      }
    }
  }

  /// A code point of a text, or bytes that are none.
  fileprivate struct Character {
    var scalar: UInt32
    var wordClass: WordClass?
    var range: Range<Int>

    init(_ scalar: UInt32, _ wordClass: WordClass?, _ range: Range<Int>) {
      self.scalar = scalar
      self.wordClass = wordClass
      self.range = range
    }
  }
}

/// The line breaks in white space; a carriage return and a line feed are one.
private struct SpaceRun {
  private var lineBreaks = 0
  private var returnEnd: Int?

  var isBlankLine: Bool { lineBreaks > 1 }

  mutating func append(_ character: ReferenceText.Character) {
    let isSecondHalf = character.scalar == 0x0A && character.range.lowerBound == returnEnd
    if character.wordClass == .lineBreak, !isSecondHalf { lineBreaks += 1 }
    returnEnd = character.scalar == 0x0D ? character.range.upperBound : nil
  }
}

extension ReferenceText.Unit {
  fileprivate init(
    _ character: ReferenceText.Character,
    scalar: UInt32,
    _ wordClass: WordClass,
    order: Int
  ) {
    self.init(scalar: scalar, wordClass: wordClass, range: character.range, order: order)
  }

  fileprivate var start: Int { range.lowerBound }
}

extension [ReferenceText.Unit] {
  /// Whether it is white space inside a paragraph, or a hyphen.
  var isJoint: Bool { count == 1 && (self[0].scalar == 0x20 || self[0].wordClass == .hyphen) }
}

extension WordClass {
  /// Whether words are made of it.
  fileprivate var isInWords: Bool { self == .mark || self == .alone || isOrdinary }

  fileprivate var isOrdinary: Bool {
    self == .letter || self == .numeric || self == .connector
  }

  /// Whether it does not part `one` from `other`.
  fileprivate func holdsTogether(_ one: WordClass, _ other: WordClass) -> Bool {
    switch self {
    case .apostrophe, .midBoth:
      one == other && (one == .letter || one == .numeric)
    case .midLetter: one == .letter && other == .letter
    case .midNumber: one == .numeric && other == .numeric
    case .other, .space, .lineBreak, .hyphen, .ignorable, .mark, .letter, .numeric, .connector,
      .alone:
      false
    }
  }
}

extension ScalarFolding {
  /// Each code point with its combining class.
  fileprivate var list: [ReferenceText.Letter] {
    (0..<count).map { ReferenceText.Letter(scalar: scalars[$0], order: combiningClasses[$0]) }
  }
}

extension [ReferenceText.Letter] {
  /// Marks of one letter by their combining class, those of one class as they stand.
  fileprivate var inCanonicalOrder: [UInt32] {
    var result: [ReferenceText.Letter] = []
    for letter in self {
      var place = result.count
      while letter.order > 0, place > 0, result[place - 1].order > letter.order { place -= 1 }
      result.insert(letter, at: place)
    }
    return result.map(\.scalar)
  }
}
