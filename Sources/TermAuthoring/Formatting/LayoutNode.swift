/// A piece of an XML file as it is written: markup, text, comments and instructions.
///
/// It holds ranges of bytes of the file and changes nothing, so that what is not laid out anew
/// comes out as it went in.
package indirect enum LayoutNode: Sendable {
  case element(LayoutElement)

  /// Text between two pieces of markup, with its references.
  case text(Range<Int>)

  /// A CDATA section, its brackets included.
  case characterData(Range<Int>)

  case comment(Range<Int>)
  case instruction(Range<Int>)

  var range: Range<Int> {
    switch self {
    case .element(let element): element.range
    case .text(let range), .characterData(let range), .comment(let range), .instruction(let range):
      range
    }
  }

  var element: LayoutElement? { if case .element(let element) = self { element } else { nil } }
}

/// An element as it is written.
package struct LayoutElement: Sendable {
  /// The name with its prefix.
  var name: String

  /// The attributes, declarations of namespaces included.
  package var attributes: [LayoutAttribute]

  package var children: [LayoutNode]

  /// What is between the two tags; empty for `<name/>`.
  package var content: Range<Int>

  /// The whole element, with both tags.
  var range: Range<Int>

  /// The name without its prefix.
  package var localName: Substring {
    name[(name.lastIndex(of: ":").map(name.index(after:)) ?? name.startIndex)...]
  }

  /// The value of the attribute `name` as written, if it is there.
  func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// An attribute as it is written.
package struct LayoutAttribute: Sendable {
  /// The name with its prefix.
  package var name: String

  /// The value between the quotes, with its references.
  var value: String

  /// Where the value is, without its quotes.
  package var valueRange: Range<Int>

  /// The attribute in double quotes, unless the value holds one.
  var text: String {
    value.utf8.contains(UInt8(ascii: "\"")) ? "\(name)='\(value)'" : "\(name)=\"\(value)\""
  }
}
