import TextBytes

/// Reads the patterns of ignore files as git does.
///
/// - Source: The manual page gitignore(5). What it leaves open was found out by asking git, which a
///   test does again with random patterns.
struct GitGlob {
  private let pattern: ArraySlice<UInt8>
  private var place: Int
  private var steps: [BytePattern.Step] = []

  /// The pattern `text`, with which a path from the folder of the file has to match.
  ///
  /// - Returns: `nil` for one that git never lets match: a bracket that is not closed, a backslash
  ///   at the end.
  static func read(_ text: ArraySlice<UInt8>) -> BytePattern? {
    var reader = GitGlob(text)
    while reader.place < text.endIndex {
      guard reader.readStep() else { return nil }
    }
    return BytePattern(reader.steps)
  }

  private init(_ pattern: ArraySlice<UInt8>) {
    self.pattern = pattern
    place = pattern.startIndex
  }

  private func byte(at place: Int) -> UInt8? { place < pattern.endIndex ? pattern[place] : nil }

  private mutating func take() -> UInt8? {
    defer { place += 1 }
    return byte(at: place)
  }

  private mutating func readStep() -> Bool {
    guard let byte = take() else { return false }
    switch byte {
    case UInt8(ascii: "*"): readStars()
    case UInt8(ascii: "?"): steps.append(.one(.inNames))
    case UInt8(ascii: "["):
      guard let set = readSet() else { return false }
      steps.append(.one(set.subtracting(ByteSet("/"))))
    case UInt8(ascii: "\\"):
      guard let escaped = take() else { return false }
      steps.append(.one(ByteSet([escaped])))
    default: steps.append(.one(ByteSet([byte])))
    }
    return true
  }

  /// One star is for a name or a part of it; two or more that stand alone between slashes are for
  /// folders.
  ///
  /// Git compares the letters before the first sign by themselves and then looks at the rest, so
  /// that stars there are at a start, too.
  private mutating func readStars() {
    let start = place - 1
    while byte(at: place) == UInt8(ascii: "*") { place += 1 }
    let isFirstSign = !pattern[..<start].contains(where: "*?[\\".utf8.contains)
    let isAfterSlash = isFirstSign || pattern[start - 1] == UInt8(ascii: "/")
    let isEscapedSlash =
      byte(at: place) == UInt8(ascii: "\\") && byte(at: place + 1) == UInt8(ascii: "/")
    if place - start == 1 || !isAfterSlash {
      steps.append(.many(.inNames))
    } else if byte(at: place) == UInt8(ascii: "/") {
      place += 1
      if steps.last != .insideFolders { steps += [.folders, .insideFolders] }
    } else if byte(at: place) == nil || isEscapedSlash {
      steps.append(.many(.all))
    } else {
      steps.append(.many(.inNames))
    }
  }

  // MARK: Brackets

  /// The set behind a bracket that is open; `nil` where it is not closed, or names a class that
  /// there is not.
  private mutating func readSet() -> ByteSet? {
    var set = ByteSet()
    let isNegated = byte(at: place) == UInt8(ascii: "!") || byte(at: place) == UInt8(ascii: "^")
    if isNegated { place += 1 }
    // A bracket that closes is an ordinary byte where it is first.
    var previous: UInt8?
    var isFirst = true
    while let byte = take() {
      if byte == UInt8(ascii: "]"), !isFirst { return isNegated ? set.inverted : set }
      isFirst = false
      if byte == UInt8(ascii: "["), self.byte(at: place) == UInt8(ascii: ":") {
        switch readClass() {
        case .known(let bytes):
          for byte in bytes { set.insert(byte) }
          previous = nil
          continue
        case .unknown: return nil
        case .none: break
        }
      }
      if byte == UInt8(ascii: "-"), let first = previous, let last = self.byte(at: place),
        last != UInt8(ascii: "]")
      {
        place += 1
        guard let end = last == UInt8(ascii: "\\") ? take() : last else { return nil }
        if first <= end { for byte in first...end { set.insert(byte) } }
        previous = nil
      } else {
        guard let member = byte == UInt8(ascii: "\\") ? take() : byte else { return nil }
        set.insert(member)
        previous = member
      }
    }
    return nil
  }

  /// What is at `[:`.
  private enum NamedClass {
    case known([UInt8])
    case unknown

    /// No name: the bracket is an ordinary byte.
    case none
  }

  private mutating func readClass() -> NamedClass {
    guard let end = pattern[place...].firstIndex(of: UInt8(ascii: "]")) else { return .unknown }
    guard end > place + 1, pattern[end - 1] == UInt8(ascii: ":") else { return .none }
    let name = String(decoding: pattern[(place + 1)..<(end - 1)], as: UTF8.self)
    guard let isMember = Self.classes[name] else { return .unknown }
    place = end + 1
    return .known((0..<128).filter(isMember))
  }

  private static let classes: [String: @Sendable (UInt8) -> Bool] = {
    @Sendable func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    @Sendable func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    @Sendable func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    @Sendable func isLetter(_ byte: UInt8) -> Bool { isLower(byte) || isUpper(byte) }
    @Sendable func isGraphic(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
    return [
      "alpha": isLetter, "lower": isLower, "upper": isUpper, "digit": isDigit,
      "alnum": { isLetter($0) || isDigit($0) },
      "xdigit": { isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) },
      "blank": { $0 == 0x20 || $0 == 0x09 },
      "space": { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D },
      "cntrl": { $0 < 0x20 || $0 == 0x7F },
      "graph": isGraphic, "print": { isGraphic($0) || $0 == 0x20 },
      "punct": { isGraphic($0) && !isLetter($0) && !isDigit($0) },
    ]
  }()
}
