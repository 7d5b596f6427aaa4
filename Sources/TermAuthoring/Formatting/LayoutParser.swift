import TermDictionary

/// Takes a file apart into its markup.
///
/// The file is known to be well-formed: ``XMLContentParser`` has read it. So nothing is checked here.
package struct LayoutParser {
  private let bytes: [UInt8]
  private var position = 0

  /// The nodes outside of elements and the root among them.
  package static func read(_ bytes: [UInt8]) -> [LayoutNode] {
    var parser = LayoutParser(bytes: bytes)
    return parser.nodes()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The nodes up to an end tag or the end of the file.
  ///
  /// XMLLimits keeps the depth small.
  private mutating func nodes() -> [LayoutNode] {
    var nodes: [LayoutNode] = []
    while position < bytes.count, !isAt("</") { nodes.append(node()) }
    return nodes
  }

  private mutating func node() -> LayoutNode {
    let start = position
    if isAt("<!--") {
      skip(past: "-->", from: start + 4)
      return .comment(start..<position)
    }
    if isAt("<![CDATA[") {
      skip(past: "]]>", from: start + 9)
      return .characterData(start..<position)
    }
    if isAt("<?") {
      skip(past: "?>", from: start + 2)
      return .instruction(start..<position)
    }
    if isAt("<") { return .element(element()) }
    position = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    return .text(start..<position)
  }

  private mutating func element() -> LayoutElement {
    let start = position
    position += 1
    let name = word()
    var attributes: [LayoutAttribute] = []
    skipSpace()
    while position < bytes.count, !isAt(">"), !isAt("/>") {
      attributes.append(attribute())
      skipSpace()
    }
    let isEmpty = isAt("/>")
    position += isEmpty ? 2 : 1
    let content = position
    let children = isEmpty ? [] : nodes()
    let contentEnd = position
    if !isEmpty { skip(past: ">", from: position) }
    return LayoutElement(
      name: name,
      attributes: attributes,
      children: children,
      content: content..<contentEnd,
      range: start..<position
    )
  }

  private mutating func attribute() -> LayoutAttribute {
    let name = word()
    skipSpace()
    position += 1
    skipSpace()
    let quote = position < bytes.count ? bytes[position] : UInt8(ascii: "\"")
    let start = min(position + 1, bytes.count)
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
    position = min(end + 1, bytes.count)
    return LayoutAttribute(
      name: name,
      value: String(decoding: bytes[start..<end], as: UTF8.self),
      valueRange: start..<end
    )
  }

  /// The name at the position, behind which it goes.
  private mutating func word() -> String {
    let start = position
    while position < bytes.count, !bytes[position].isXMLSpace, !"=/>".utf8.contains(bytes[position])
    {
      position += 1
    }
    // A byte that belongs to no name would be met again and again.
    if position == start { position = min(position + 1, bytes.count) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isXMLSpace { position += 1 }
  }

  private func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  /// Goes behind the next `text` at or behind `start`.
  private mutating func skip(past text: StaticString, from start: Int) {
    position = min(start, bytes.count)
    while position < bytes.count, !isAt(text) { position += 1 }
    position = min(position + text.utf8CodeUnitCount, bytes.count)
  }
}
