import TermDictionary

/// A word of a text that people wrote.
struct WordToken: Sendable, Equatable {
  /// The word as written, without a possessive ending.
  var text: String

  /// The word in small letters: what words are compared by.
  var folded: String

  /// Its place in the text, in bytes of UTF-8, without a possessive ending.
  var range: Range<Int>

  /// Where the word ends with its possessive ending.
  var end: Int

  /// Whether nothing but white space is between it and the word before.
  var followsSpace: Bool

  /// Whether it owns what follows: *owner’s*.
  var isPossessive: Bool { end > range.upperBound }
}

extension WordToken {
  /// The words of `bytes`, which are UTF-8: letters and digits, joined by hyphens and apostrophes.
  static func words(in bytes: some Collection<UInt8>) -> [WordToken] {
    var scanner = WordScanner(Array(bytes), skipsReferences: false)
    return scanner.run()
  }

  /// The words of `bytes`, a form as its file writes it: what is in braces refers to another
  /// term, and a reference of XML parts words.
  static func words(inForm bytes: some Collection<UInt8>) -> [WordToken] {
    var scanner = WordScanner(Array(bytes), skipsReferences: true)
    return scanner.run()
  }
}

/// Finds words in one pass.
private struct WordScanner {
  private let bytes: [UInt8]
  private let skipsReferences: Bool
  private var position = 0
  private var tokens: [WordToken] = []
  private var onlySpace = false

  init(_ bytes: [UInt8], skipsReferences: Bool) {
    self.bytes = bytes
    self.skipsReferences = skipsReferences
  }

  mutating func run() -> [WordToken] {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{") where skipsReferences: skip(to: UInt8(ascii: "}"))
      case UInt8(ascii: "&") where skipsReferences: skip(to: UInt8(ascii: ";"))
      default: step()
      }
    }
    return tokens
  }

  private mutating func step() {
    let length = wordLength(at: position)
    guard length > 0 else {
      if !bytes[position].isXMLSpace { onlySpace = false }
      position += 1
      return
    }
    let start = position
    position += length
    while position < bytes.count {
      let more = wordLength(at: position)
      let joint = jointLength(at: position)
      if more > 0 {
        position += more
      } else if joint > 0, wordLength(at: position + joint) > 0 {
        position += joint
      } else {
        break
      }
    }
    append(start..<position)
  }

  private mutating func append(_ range: Range<Int>) {
    let stem = range.lowerBound..<range.upperBound - possessiveLength(in: range)
    let text = String(decoding: bytes[stem], as: UTF8.self)
    tokens.append(
      WordToken(
        text: text,
        folded: text.lowercased(),
        range: stem,
        end: range.upperBound,
        followsSpace: onlySpace
      )
    )
    onlySpace = true
  }

  private mutating func skip(to end: UInt8) {
    onlySpace = false
    position = bytes[position...].firstIndex(of: end).map { $0 + 1 } ?? bytes.count
  }

  /// The length of the letter or digit at `offset`, 0 where there is none.
  private func wordLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    let byte = bytes[offset]
    guard byte >= 0x80 else { return byte.isASCIIAlphanumeric ? 1 : 0 }
    // General punctuation, U+2000 to U+207F, and what is before U+00C0 are no letters.
    if byte == 0xE2, offset + 1 < bytes.count, bytes[offset + 1] <= 0x81 { return 0 }
    if byte == 0xC2 { return 0 }
    return 1
  }

  /// The length of a hyphen or an apostrophe at `offset`.
  private func jointLength(at offset: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "'") { return 1 }
    return isApostrophe(at: offset) ? 3 : 0
  }

  /// Whether U+2019 is at `offset`.
  private func isApostrophe(at offset: Int) -> Bool {
    bytes[offset...].prefix(3).elementsEqual([0xE2, 0x80, 0x99])
  }

  private func possessiveLength(in range: Range<Int>) -> Int {
    guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s") else { return 0 }
    if bytes[range.upperBound - 2] == UInt8(ascii: "'") { return 2 }
    return range.count > 4 && isApostrophe(at: range.upperBound - 4) ? 4 : 0
  }
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
