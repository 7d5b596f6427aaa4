import TextBytes

/// On what behind a section its reading relied.
struct Lookahead: Sendable {
  /// The end of what was looked at, beyond the section or not; behind the last byte where more
  /// would have been looked at.
  private(set) var reach = 0

  /// The marks that were not found, and from where on they were looked for.
  private(set) var missing: [(mark: EndMarks, start: Int)] = []

  /// The marks that were not found.
  var missingMarks: EndMarks { missing.reduce(into: []) { $0.formUnion($1.mark) } }

  mutating func note(lookedTo end: Int) { reach = max(reach, end) }

  mutating func note(_ mark: EndMarks, missingFrom start: Int) {
    guard !missingMarks.contains(mark) else { return }
    missing.append((mark, start))
  }
}

/// The marks that end what has started anywhere before them, so that a reader may look for them in
/// the whole rest of a document.
struct EndMarks: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// The end of a comment: `-->`.
  static let comment = EndMarks(rawValue: 1)

  /// The end of character data: `]]>`.
  static let characterData = EndMarks(rawValue: 2)

  /// The end of an instruction: `?>`.
  static let instruction = EndMarks(rawValue: 4)

  /// The end of a declaration: `>`.
  static let declaration = EndMarks(rawValue: 8)

  /// A line that ends front matter between dashes.
  static let dashes = EndMarks(rawValue: 16)

  /// A line that ends front matter between plus signs.
  static let pluses = EndMarks(rawValue: 32)
}

extension EndMarks {
  /// The marks that parsers of `syntax` look for.
  static func all(in syntax: DocumentSyntax) -> [EndMarks] {
    switch syntax {
    case .text: []
    case .markdown: [.dashes, .pluses]
    case .html: [.comment, .declaration]
    case .xml: [.comment, .characterData, .instruction, .declaration]
    }
  }

  /// The marks that are in `bytes`, a section of a document.
  init(in bytes: [UInt8], _ syntax: DocumentSyntax) {
    self = []
    for mark in Self.all(in: syntax) where mark.first(in: bytes, from: 0) != nil { insert(mark) }
  }

  /// Where the mark, a single one, is first.
  func first(in bytes: [UInt8], from start: Int) -> Int? {
    guard let text else {
      return lines.compactMap { Self.firstLine($0, in: bytes, from: start) }.min()
    }
    return Bytes.first(Array(text.utf8), in: bytes, start..<max(start, bytes.count))
  }

  /// How the mark is written; `nil` for a line.
  var text: String? {
    switch self {
    case .comment: "-->"
    case .characterData: "]]>"
    case .instruction: "?>"
    case .declaration: ">"
    default: nil
    }
  }

  /// The lines that are the mark, white space aside; none for a text.
  private var lines: [[UInt8]] {
    switch self {
    case .dashes: Self.dashLines
    case .pluses: Self.plusLines
    default: []
    }
  }

  private static let dashLines = [Array("---".utf8), Array("...".utf8)]
  private static let plusLines = [Array("+++".utf8)]

  /// The start of the first line that reads `mark`.
  private static func firstLine(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while let found = Bytes.first(mark, in: bytes, place..<max(place, bytes.count)) {
      let before = bytes[start..<found].lastIndex { $0 == 0x0A || !Bytes.isSpace($0) }
      let behind = bytes[(found + mark.count)...].first { $0 == 0x0A || !Bytes.isSpace($0) }
      if before.map({ bytes[$0] == 0x0A }) ?? true, behind == nil || behind == 0x0A {
        return before.map { $0 + 1 } ?? start
      }
      place = found + 1
    }
    return nil
  }

  /// Whether the mark is a line that reads `line`.
  func isLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.count == 3 && lines.contains(where: line.elementsEqual)
  }
}
