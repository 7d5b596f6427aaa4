import MessageFormat
import TermDictionary

/// Lays out the text of a message that has declarations or variants.
///
/// Between these, white space means nothing; inside of what is printed it is printed.
struct MessageLayout {
  /// The text, decoded, with the way back to the file.
  private let text: MappedText
  private let bytes: [UInt8]

  init(_ text: MappedText, in bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  /// The bytes `range` of the file, which write the text, with lines indented by `indent` where
  /// that changes nothing; `nil` where the text is a single pattern or no message.
  func indented(_ range: Range<Int>, by indent: String) -> String? {
    guard let first = text.trimmed().string.first, first == "." || first == "{" else { return nil }
    let parsed = MessageModel.parse(text.string)
    guard parsed.errors.isEmpty, parsed.message.isComplex(text.string) else { return nil }
    var fixed = parsed.message.fixedRanges[...]
    var result: [UInt8] = []
    var position = range.lowerBound
    for (offset, byte) in text.utf8.enumerated() where byte == 0x0A {
      fixed = fixed.drop { $0.upperBound <= offset }
      let place = text.sourceRange(for: offset..<offset + 1)
      let isWritten = place.count == 1 && place.lowerBound >= position
      guard isWritten, range.contains(place.lowerBound),
        fixed.first?.contains(offset) != true
      else { continue }
      result += Self.withoutSpace(bytes[position..<place.lowerBound]) + [0x0A]
      position = place.upperBound
      while position < range.upperBound, bytes[position] == 0x20 || bytes[position] == 0x09 {
        position += 1
      }
      let isBlank = position < range.upperBound && bytes[position] == 0x0A
      if !isBlank { result += Array(indent.utf8) }
    }
    return String(decoding: result + bytes[position..<range.upperBound], as: UTF8.self)
  }

  /// `line` without the white space at its end.
  private static func withoutSpace(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line
  }
}

extension MessageModel {
  /// Whether `source`, which reads as this message, has declarations, variants or a quoted pattern.
  fileprivate func isComplex(_ source: String) -> Bool {
    guard declarations.isEmpty, case .pattern = body else { return true }
    return source.drop { $0.isWhitespace }.hasPrefix("{{")
  }

  /// The bytes of the source that are printed, or are inside of one placeholder or key, in their
  /// order.
  fileprivate var fixedRanges: [Range<Int>] {
    var ranges = declarations.map(\.value.range.bytes)
    if case .select(_, let variants) = body {
      ranges += variants.flatMap { $0.keys.map(\.range.bytes) }
    }
    for element in patterns.joined() {
      switch element {
      case .text(_, let range): ranges.append(range.bytes)
      case .expression(let expression): ranges.append(expression.range.bytes)
      case .markup(let markup): ranges.append(markup.range.bytes)
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}
