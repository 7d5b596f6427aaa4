import Diagnostics

/// An element of an XML file: a place among its events, which is read when asked.
struct XMLElement: Sendable {
  /// The file.
  let content: XMLContent

  /// The index of its start event.
  let index: Int

  fileprivate let start: XMLStartTag

  /// Makes the element that the event at `index` starts, or `nil` if it starts none.
  init?(content: XMLContent, index: Int) {
    guard content.events.indices.contains(index) else { return nil }
    guard case .start(let start) = content.events[index] else { return nil }
    self.content = content
    self.index = index
    self.start = start
  }

  private init(_ content: XMLContent, _ index: Int, _ start: XMLStartTag) {
    self.content = content
    self.index = index
    self.start = start
  }

  /// The element in a copy of its file.
  func moved(to copy: XMLContent) -> XMLElement { XMLElement(copy, index, start) }

  /// The name without its prefix.
  var name: String { content.name(start.nameIndex, at: start.name) }

  /// Where the name without its prefix is in the start tag.
  var nameRange: Range<Int> { start.name.wide }

  /// The namespace; `""` for none.
  var namespace: String { content.namespaces[namespaceIndex] }

  /// The index of the namespace in ``XMLContent/namespaces``.
  var namespaceIndex: Int { Int(start.namespace) }

  /// The start tag, from `<` up to and with `>`.
  var tagRange: Range<Int> { start.tag.wide }

  /// The end tag; empty, behind the start tag, for `<name/>`.
  var endTagRange: Range<Int> {
    guard case .end(let tag) = content.events[Int(start.end)] else { return tagRange }
    return tag.wide
  }

  /// The whole element, with both tags.
  var range: Range<Int> { tagRange.lowerBound..<endTagRange.upperBound }

  /// The place of the name, for findings.
  var nameSpan: SourceSpan { SourceSpan(content.source, nameRange) }

  /// The attributes, in order, without declarations of namespaces.
  var attributes: XMLElementAttributes {
    XMLElementAttributes(content: content, range: start.attributes.wide)
  }

  /// The elements and texts inside, in order.
  var children: XMLChildren { XMLChildren(content: content, events: index + 1..<Int(start.end)) }

  /// The elements inside, in order.
  var childElements: [XMLElement] { Array(elements) }

  /// The same, one at a time.
  var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The decoded text inside, all runs put together; that of elements inside is left out.
  var text: MappedText {
    var text = MappedText(at: tagRange.upperBound)
    if let range = onlyText {
      text.append(decoding: range, of: content.source.bytes, as: .text)
      return text
    }
    for case .text(let run) in children { run.decode(into: &text) }
    return text
  }
}

extension XMLElement {
  /// Where the content is written, if it is one piece of text and nothing else: that of most
  /// elements.
  var onlyText: Range<Int>? {
    guard Int(start.end) == index + 2, case .text(let range) = content.events[index + 1] else {
      return nil
    }
    return range.wide
  }
}

/// The attributes of an element, in order; each is looked up when asked.
struct XMLElementAttributes: RandomAccessCollection, Sendable {
  fileprivate let content: XMLContent
  fileprivate let range: Range<Int>

  var startIndex: Int { range.lowerBound }
  var endIndex: Int { range.upperBound }

  subscript(index: Int) -> XMLElementAttribute {
    XMLElementAttribute(content: content, attribute: content.attributes[index])
  }
}

/// An attribute of an element.
struct XMLElementAttribute: Sendable {
  /// The file.
  let content: XMLContent

  /// Its ranges.
  let attribute: XMLAttribute

  /// The name as written, with its prefix.
  var qualifiedName: String { content.name(attribute.nameIndex, at: attribute.qualifiedName) }

  /// Where the name is, with its prefix.
  var nameRange: Range<Int> { attribute.qualifiedName.wide }

  /// Where the value is, without its quotes.
  var valueRange: Range<Int> { attribute.value.wide }

  /// The place of the name, for findings.
  var nameSpan: SourceSpan { SourceSpan(content.source, nameRange) }

  /// The place of the value, for findings.
  var valueSpan: SourceSpan { SourceSpan(content.source, valueRange) }

  /// The value, decoded, with the way back to the file.
  var mappedValue: MappedText {
    var text = MappedText(at: valueRange.lowerBound)
    text.append(decoding: valueRange, of: content.source.bytes, as: .attributeValue)
    return text
  }

  /// The value, decoded.
  var value: String {
    let bytes = content.source.bytes
    return XMLDecoding.attributeValue.isPlain(valueRange, of: bytes)
      ? String(decoding: bytes[valueRange], as: UTF8.self) : mappedValue.string
  }
}
