import Diagnostics
import TextBytes

extension XMLScanner {
  /// Scans the start tag, or the tag of an empty element, at the position.
  mutating func scanStartTag() throws(Stop) {
    let start = position
    position += 1
    guard let name = skipName() else {
      throw fault(.elementName, at: start..<position, write: "&lt;")
    }
    if let root, open.isEmpty {
      throw fault(.secondRoot(quoted(name), root: quoted(root)), at: name)
    }
    guard open.count < limits.depth else { throw excess(.depth(limit: limits.depth), at: name) }
    root = root ?? name
    var tag = TagInScan(start: start, name: name, firstAttribute: attributes.count)
    let isEmpty = try scanAttributes(of: &tag)
    try finish(tag, isEmpty: isEmpty)
  }

  /// What is known of a start tag while it is scanned.
  private struct TagInScan {
    let start: Int
    let name: Range<Int>
    let firstAttribute: Int
    var declarations: [XMLAttribute] = []
    var attributeCount = 0
  }

  private mutating func scanAttributes(of tag: inout TagInScan) throws(Stop) -> Bool {
    while true {
      let hasSpace = skipSpace()
      guard position < bytes.count, byte() != UInt8(ascii: "<") else {
        throw unfinished(tag)
      }
      if byte() == UInt8(ascii: ">") {
        position += 1
        return false
      }
      if byte() == UInt8(ascii: "/") {
        guard byte(1) == UInt8(ascii: ">") else {
          throw fault(.loneSlash, at: position..<position + 1)
        }
        position += 2
        return true
      }
      let first = character(at: position)
      guard let name = skipName() else {
        throw curlyEnd(of: tag) ?? fault(.attributeName, at: first)
      }
      guard hasSpace else { throw curlyEnd(of: tag) ?? fault(.noSpace, at: first) }
      try scanAttribute(name, of: &tag)
    }
  }

  private func unfinished(_ tag: TagInScan) -> Stop {
    fault(
      .unfinishedTag(quoted(tag.name)),
      at: position..<min(position + 1, bytes.count),
      notes: [Diagnostic.Note("the tag begins here", at: span(tag.start..<tag.name.upperBound))]
    )
  }

  private mutating func scanAttribute(
    _ name: Range<Int>,
    of tag: inout TagInScan
  ) throws(Stop) {
    tag.attributeCount += 1
    guard tag.attributeCount <= limits.attributes else {
      let element = quoted(tag.name)
      throw excess(.attributes(element: element, limit: limits.attributes), at: name)
    }
    _ = skipSpace()
    guard byte() == UInt8(ascii: "=") else { throw fault(.noValue(quoted(name)), at: name) }
    position += 1
    _ = skipSpace()
    let value = try scanValue(of: name)
    guard value.count <= limits.attributeBytes else {
      let limit = limits.attributeBytes
      throw excess(.attributeBytes(name: quoted(name), value.count, limit: limit), at: name)
    }
    let attribute = XMLAttribute(
      qualifiedName: CompactRange(name),
      nameIndex: names.index(of: name, in: bytes),
      name: CompactRange(localName(of: name)),
      value: CompactRange(value),
      namespace: 0
    )
    if isDeclaration(name) {
      tag.declarations.append(attribute)
    } else {
      attributes.append(attribute)
    }
  }

  private mutating func scanValue(of name: Range<Int>) throws(Stop) -> Range<Int> {
    let quote = byte()
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw unquoted(name)
    }
    let mark = position
    position += 1
    while true {
      position = Self.valueMarks.first(in: bytes, position..<bytes.count)
      guard position < bytes.count, byte() != quote else { break }
      switch byte() {
      case UInt8(ascii: "&"):
        try scanReference(before: bytes.count)
      case UInt8(ascii: "<"):
        throw curlyQuotes(of: name, from: mark) ?? lessThan(in: name, openedAt: mark)
      default:
        position += 1
      }
    }
    guard position < bytes.count else {
      let sign = String(Unicode.Scalar(quote))
      throw curlyQuotes(of: name, from: mark)
        ?? fault(.unclosedValue(quoted(name), quote: sign), at: mark..<mark + 1)
    }
    position += 1
    return mark + 1..<position - 1
  }

  private static let valueMarks = ByteClass("&<\"'")

  private func lessThan(in name: Range<Int>, openedAt mark: Int) -> Stop {
    let sign = span(position..<position + 1)
    let isMissingQuote = bytes[mark..<position].contains(UInt8(ascii: ">"))
    return fault(
      .lessThanInValue(quoted(name)),
      at: sign.range,
      notes: [Diagnostic.Note("the value begins here", at: span(mark..<mark + 1))],
      fixIts: isMissingQuote ? [] : [.init("write '&lt;'", replacing: sign, with: "&lt;", .certain)]
    )
  }

  private func unquoted(_ name: Range<Int>) -> Stop {
    if let stop = curlyQuotes(of: name, from: position) { return stop }
    let value = unquotedValue()
    guard !value.isEmpty else { return fault(.noValue(quoted(name)), at: name) }
    guard !CurlyQuotes(in: bytes, from: position).startsWithCurlyQuote else {
      return fault(.curlyQuotes(quoted(name)), at: value)
    }
    let text = "\"\(source.text(in: value))\""
    return fault(.unquotedValue(quoted(name)), at: value, write: text)
  }

  /// The words from here on that are no attributes: `Ana Silva` in `example=Ana Silva type="x"`.
  private func unquotedValue() -> Range<Int> {
    func wordEnd(from start: Int) -> Int {
      bytes[start...].firstIndex { $0.isXMLSpace || "<>/\"'&=".utf8.contains($0) } ?? bytes.count
    }
    var end = wordEnd(from: position)
    while let start = bytes[end...].firstIndex(where: { !$0.isXMLSpace }), start > end {
      let next = wordEnd(from: start)
      let mark = bytes[next...].first { !$0.isXMLSpace }
      guard next > start, mark != UInt8(ascii: "="), mark != UInt8(ascii: "\"") else { break }
      end = next
    }
    return position..<end
  }

  /// The value before what is no attribute, where it ended at the opening quote of the next:
  /// `id="stay” ref="care"`.
  private func curlyEnd(of tag: TagInScan) -> Stop? {
    let values = tag.declarations + attributes[tag.firstAttribute...]
    guard let last = values.max(by: { $0.value.lowerBound < $1.value.lowerBound }) else {
      return nil
    }
    let name = Int(last.qualifiedName.lowerBound)..<Int(last.qualifiedName.upperBound)
    return curlyQuotes(of: name, from: Int(last.value.lowerBound) - 1)
  }

  /// Stops where the value at `start` has a curly quote.
  ///
  /// One change mends all that follow in the file, since whatever has curled one has curled the
  /// others too.
  private func curlyQuotes(of name: Range<Int>, from start: Int) -> Stop? {
    var search = CurlyQuotes(in: bytes, from: start)
    guard let value = search.value() else { return nil }
    let replacements = search.all().flatMap { value in
      [value.opening, value.closing].map {
        Diagnostic.Replacement(span: span($0), text: "\"")
      }
    }
    let fixIt = Diagnostic.FixIt("write straight quotes", replacements, .certain)
    let isFixable = !search.holdsStraightQuote(value)
    return fault(.curlyQuotes(quoted(name)), at: value.range, fixIts: isFixable ? [fixIt] : [])
  }
}

extension XMLScanner {
  /// The prefix of a name, without the colon; empty where there is none.
  func prefix(of name: Range<Int>) -> Range<Int> {
    let colon = Bytes.first(UInt8(ascii: ":"), in: bytes, name)
    return name.lowerBound..<(colon == name.upperBound ? name.lowerBound : colon)
  }

  /// A name without its prefix.
  func localName(of name: Range<Int>) -> Range<Int> {
    let prefix = prefix(of: name)
    return prefix.isEmpty ? name : prefix.upperBound + 1..<name.upperBound
  }

  private func isDeclaration(_ name: Range<Int>) -> Bool {
    name.count >= 5 && bytes[name.lowerBound] == UInt8(ascii: "x")
      && bytes[name].starts(with: "xmlns".utf8)
      && (name.count == 5 || bytes[name.lowerBound + 5] == UInt8(ascii: ":"))
  }

  private mutating func finish(_ tag: TagInScan, isEmpty: Bool) throws(Stop) {
    let outer = namespaces.depth
    try declare(tag.declarations)
    let prefix = prefix(of: tag.name)
    guard let namespace = namespaces.namespace(of: prefix, in: bytes) else {
      throw fault(.unboundPrefix(quoted(prefix)), at: prefix)
    }
    try resolveAttributes(from: tag.firstAttribute)
    let element = OpenElement(event: events.count, name: tag.name, namespaces: outer)
    let localName = localName(of: tag.name)
    let start = XMLStartTag(
      tag: CompactRange(tag.start..<position),
      name: CompactRange(localName),
      nameIndex: names.index(of: localName, in: bytes),
      namespace: namespace,
      attributes: CompactRange(tag.firstAttribute..<attributes.count),
      end: 0
    )
    try append(.start(start))
    open.append(element)
    if isEmpty { try close(element, by: position..<position) }
  }
}

extension XMLScanner {
  mutating func scanEndTag() throws(Stop) {
    let start = position
    position += 2
    guard let name = skipName() else {
      throw fault(.endTagName, at: start..<position)
    }
    guard let element = open.last else {
      throw fault(.strayEndTag(quoted(name)), at: name)
    }
    guard Bytes.areEqual(bytes, name, element.name) else {
      throw mismatch(name, element)
    }
    _ = skipSpace()
    guard byte() == UInt8(ascii: ">") else {
      throw fault(.unfinishedEndTag(quoted(name)), at: character(at: position))
    }
    position += 1
    try close(element, by: start..<position)
  }

  private func mismatch(_ name: Range<Int>, _ element: OpenElement) -> Stop {
    let isOpen = open.contains { bytes[$0.name].elementsEqual(bytes[name]) }
    let right = source.text(in: element.name)
    let fixIt = Diagnostic.FixIt("write '\(right)'", replacing: span(name), with: right)
    return fault(
      .mismatchedEndTag(quoted(name), open: quoted(element.name)),
      at: name,
      notes: [Diagnostic.Note("'\(quoted(element.name))' is opened here", at: span(element.name))],
      fixIts: isOpen ? [] : [fixIt]
    )
  }

  private mutating func close(_ element: OpenElement, by tag: Range<Int>) throws(Stop) {
    guard case .start(var start) = events[element.event] else { return }
    start.end = UInt32(events.count)
    events[element.event] = .start(start)
    try append(.end(tag: CompactRange(tag)))
    open.removeLast()
    namespaces.leave(element.namespaces)
  }
}
