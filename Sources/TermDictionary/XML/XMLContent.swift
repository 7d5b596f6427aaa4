import Diagnostics

/// What an XML file holds.
///
/// It is a class so that thousands of elements may point into it without a copy.
final class XMLContent: Sendable {
  /// The file.
  let source: SourceText

  /// What is in it, in order; nothing if it is not well-formed.
  let events: [XMLEvent]

  /// The attributes of all elements, in order.
  let attributes: [XMLAttribute]

  /// The names of elements without their prefix, and of attributes with it.
  let names: XMLNames

  /// The names of the namespaces; the first two are none, `""`, and ``xmlNamespace``.
  let namespaces: [String]

  /// What is wrong, in source order; nothing where the file is well-formed, its namespaces
  /// included, and asks for nothing that is refused.
  let diagnostics: [Diagnostic]

  /// The namespace of `xml:lang` and `xml:space`.
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Makes the content of a file that can be used.
  init(
    source: SourceText,
    events: [XMLEvent],
    attributes: [XMLAttribute],
    names: XMLNames,
    namespaces: [String]
  ) {
    self.source = source
    self.names = names
    self.events = events
    self.attributes = attributes
    self.namespaces = namespaces
    diagnostics = []
  }

  /// The same content for another thread: threads that count the references to one object wait for
  /// each other.
  func copy() -> XMLContent {
    XMLContent(
      source: source,
      events: events,
      attributes: attributes,
      names: names,
      namespaces: namespaces
    )
  }

  /// Makes the content of a file that cannot be used.
  init(refusing source: SourceText, because diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics.inSourceOrder()
    events = []
    attributes = []
    names = XMLNames()
    namespaces = []
  }

  func name(_ index: UInt8, at range: CompactRange) -> String {
    index == XMLNames.none ? source.text(in: range.wide) : names.texts[Int(index)]
  }

  /// The root element; `nil` only if the file is not well-formed.
  var root: XMLElement? {
    events.firstIndex(where: \.isStart).flatMap { XMLElement(content: self, index: $0) }
  }
}
