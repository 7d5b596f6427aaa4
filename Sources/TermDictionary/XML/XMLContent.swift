import Diagnostics

/// What an XML file holds.
///
/// It is a class so that thousands of elements may point into it without a copy.
final class XMLContent: Sendable {
  /// The file.
  let source: SourceText

  /// What stands in it, in order; nothing if it is not well-formed.
  let events: [XMLEvent]

  /// The attributes of all elements, in order.
  let attributes: [XMLAttribute]

  /// The names of the namespaces; the first two are none, `""`, and ``xmlNamespace``.
  let namespaces: [String]

  /// What is wrong, in source order.
  let diagnostics: [Diagnostic]

  /// Whether the file is well-formed, namespaces included, and asks for nothing that is refused.
  let isWellFormed: Bool

  /// The namespace of `xml:lang` and `xml:space`.
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Makes the content of a file that can be used.
  init(
    source: SourceText,
    events: [XMLEvent],
    attributes: [XMLAttribute],
    namespaces: [String]
  ) {
    self.source = source
    self.events = events
    self.attributes = attributes
    self.namespaces = namespaces
    diagnostics = []
    isWellFormed = true
  }

  /// Makes the content of a file that cannot be used.
  init(refusing source: SourceText, because diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics.inSourceOrder()
    events = []
    attributes = []
    namespaces = []
    isWellFormed = false
  }

  /// The root element; `nil` only if the file is not well-formed.
  var root: XMLElement? {
    events.firstIndex(where: \.isStart).flatMap { XMLElement(content: self, index: $0) }
  }
}
