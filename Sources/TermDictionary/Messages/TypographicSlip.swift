import Diagnostics
import MessageFormat

/// Signs that look like those of a placeholder and are others: curly quotes around alternatives,
/// `{‘was/were’ :td:agree …}`, a bar between them, `{|was|were| …}`, full-width signs.
struct TypographicSlip {
  /// What is wrong, and what to write.
  let message: String

  /// What is wrong, in bytes of the message source.
  let range: SourceRange

  /// What would be right, in its place.
  let text: String

  /// Looks at the placeholder of `source` in which a syntax error was found at `offset`.
  ///
  /// `nil` where it is none of these slips.
  init?(at offset: Int, in source: [UInt8]) {
    guard offset <= source.count,
      let brace = source[..<min(offset + 1, source.count)].lastIndex(of: UInt8(ascii: "{")),
      !source[brace..<offset].contains(UInt8(ascii: "}"))
    else { return nil }
    let start = brace + 1
    let end = source[start...].firstIndex { "{}".utf8.contains($0) } ?? source.count
    let content = String(decoding: source[start..<end], as: UTF8.self)
    guard content.utf8.count == end - start else { return nil }
    guard let slip = Self.alternatives(in: content) ?? Self.sign(in: content, source, end) else {
      return nil
    }
    let place = slip.range.lowerBound + start..<slip.range.upperBound + start
    (message, range, text) = (slip.message, SourceRange(place), slip.text)
  }

  private typealias Slip = (message: String, range: Range<Int>, text: String)

  // MARK: Alternatives

  /// What is before the function, where it is words with signs between and around them.
  private static func alternatives(in content: String) -> Slip? {
    let lead = content.prefix { $0.isWhitespace }
    let rest = content[lead.endIndex...]
    let function = rest.ranges(of: /\s[:：]/).first?.lowerBound ?? rest.endIndex
    var written = rest[..<function]
    while written.last?.isWhitespace == true { written.removeLast() }
    guard let right = Alternatives.corrected(written), right != written else { return nil }
    let start = content.utf8.distance(from: content.startIndex, to: written.startIndex)
    return (
      "alternatives stand between two '|', with '/' between them; expected '\(right)'",
      start..<start + written.utf8.count, right
    )
  }

  // MARK: Signs

  /// The first sign that is another than it looks, where the placeholder could be read with the
  /// right ones.
  private static func sign(in content: String, _ source: [UInt8], _ end: Int) -> Slip? {
    var isLiteral = false
    var first: (range: Range<Int>, written: Character, right: String)?
    var right = ""
    var place = 0
    for character in content {
      let length = String(character).utf8.count
      if character == "|" { isLiteral.toggle() }
      let sign = isLiteral ? nil : sign(character, behind: right)
      if let sign, first == nil { first = (place..<place + length, character, sign) }
      right += sign ?? String(character)
      place += length
    }
    guard let first, MessageModel.parse("{\(right)}").syntaxErrors.isEmpty else { return nil }
    let advice =
      first.right.isEmpty ? "the value of an option has no quotes" : "expected '\(first.right)'"
    return ("'\(first.written)' is no sign of a placeholder; \(advice)", first.range, first.right)
  }

  /// The sign that `character` looks like; nothing for a quote around a value.
  private static func sign(_ character: Character, behind text: String) -> String? {
    switch character {
    case "：", "∶", "﹕": text.contains(":") || text.last?.isWhitespace == true ? ":" : " :"
    case "＝", "﹦": "="
    case "＄", "﹩": "$"
    case "／": "/"
    case _ where Alternatives.bars.contains(character): "|"
    case _ where Alternatives.quotes.contains(character): ""
    default: nil
    }
  }
}
