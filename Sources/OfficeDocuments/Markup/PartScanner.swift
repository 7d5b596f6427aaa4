import TextBytes

/// Goes through the XML of a part, with the place of everything.
///
/// Office programs write XML that is well-formed and plain; what is not, is refused: document
/// types, and with them entities; tags that do not match; elements that are too deep.
///
/// - Source: XML 1.0, Namespaces in XML 1.0. ISO/IEC 29500-2 §9.1.4 forbids document types.
struct PartScanner<Element: PartElement> {
  /// The part.
  let bytes: [UInt8]

  private let limits: OfficeLimits
  private(set) var position = 0
  private var names = PartNames<Element>()

  /// The names of the elements that are open.
  private var open: [Range<Int>] = []

  init(_ bytes: [UInt8], _ limits: OfficeLimits) throws(OfficeFault) {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw OfficeFault("it is UTF-16; expected UTF-8")
    }
    (self.bytes, self.limits) = (bytes, limits)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The depth of an empty element whose declarations still hold, until the next token.
  private var lastEmpty: Int?

  /// How many elements are open.
  var depth: Int { open.count }

  /// The next token; `nil` at the end.
  mutating func next() throws(OfficeFault) -> PartToken<Element>? {
    if let depth = lastEmpty {
      names.leave(depth)
      lastEmpty = nil
    }
    while position < bytes.count {
      let start = position
      guard bytes[start] == UInt8(ascii: "<") else {
        position = Bytes.first(UInt8(ascii: "<"), in: bytes, start..<bytes.count)
        if open.isEmpty { continue }
        return .text(start..<position, isRaw: false)
      }
      switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
      case UInt8(ascii: "/"):
        return .end(try endTag(at: start))
      case UInt8(ascii: "?"):
        position = try end(of: "?>", after: start)
      case UInt8(ascii: "!"):
        if let text = try declaration(at: start) { return .text(text, isRaw: true) }
      default:
        return .start(try startTag(at: start))
      }
    }
    guard open.isEmpty else { throw OfficeFault("it ends inside of an element") }
    return nil
  }

  /// Goes behind the end of the element that `tag` begins.
  ///
  /// - Returns: The range of its end tag; for an empty one, its end.
  @discardableResult
  mutating func skip(_ tag: PartTag<Element>) throws(OfficeFault) -> Range<Int> {
    guard !tag.isEmpty else { return tag.range.upperBound..<tag.range.upperBound }
    while let token = try next() {
      if case .end(let range) = token, open.count == tag.depth { return range }
    }
    throw OfficeFault("it ends inside of an element")
  }

  private mutating func startTag(at start: Int) throws(OfficeFault) -> PartTag<Element> {
    var offset = start + 1
    while offset < bytes.count, !Self.endsName(bytes[offset]) { offset += 1 }
    let name = start + 1..<offset
    guard !name.isEmpty else { throw fault("a '<' that begins no tag", at: start) }
    var close = offset
    var declaresNames = false
    while true {
      guard close < bytes.count else { throw fault("a tag that does not end", at: start) }
      let byte = bytes[close]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        close = Bytes.first(byte, in: bytes, close + 1..<bytes.count)
      } else if byte == UInt8(ascii: "x"), Bytes.has(Self.declaration, in: bytes, at: close) {
        declaresNames = true
      } else if byte == UInt8(ascii: "<") {
        throw fault("a tag that does not end", at: start)
      }
      close += 1
    }
    let isEmpty = bytes[close - 1] == UInt8(ascii: "/")
    position = close + 1
    let depth = open.count
    guard depth < limits.depth else {
      throw OfficeFault("it has elements inside of more than \(limits.depth) others")
    }
    if declaresNames {
      for attribute in PartAttributes(bytes, offset..<close) {
        names.declare(attribute, in: bytes, depth: depth)
      }
    }
    let element = names.element(name, in: bytes)
    if isEmpty { lastEmpty = depth } else { open.append(name) }
    return PartTag(
      element: element,
      range: start..<position,
      nameEnd: offset,
      isEmpty: isEmpty,
      depth: depth
    )
  }

  private mutating func endTag(at start: Int) throws(OfficeFault) -> Range<Int> {
    let close = Bytes.first(UInt8(ascii: ">"), in: bytes, start..<bytes.count)
    var end = close
    while end > start + 2, Bytes.isSpace(bytes[end - 1]) { end -= 1 }
    guard close < bytes.count, let name = open.popLast(),
      Bytes.areEqual(bytes, name, start + 2..<end)
    else { throw fault("an end tag that ends no element", at: start) }
    names.leave(open.count)
    position = close + 1
    return start..<position
  }

  /// Passes over a remark; the letters of a CDATA section are text.
  private mutating func declaration(at start: Int) throws(OfficeFault) -> Range<Int>? {
    if Bytes.has(Array("<!--".utf8), in: bytes, at: start) {
      position = try end(of: "-->", after: start + 4)
      return nil
    }
    guard Bytes.has(Array("<![CDATA[".utf8), in: bytes, at: start) else {
      throw OfficeFault("it has a document type, in which entities can hide")
    }
    position = try end(of: "]]>", after: start + 9)
    return start + 9..<position - 3
  }

  private func end(of mark: StaticString, after start: Int) throws(OfficeFault) -> Int {
    let mark = Array("\(mark)".utf8)
    guard let found = Bytes.first(mark, in: bytes, start..<bytes.count) else {
      throw fault(
        "something that '\(String(decoding: mark, as: UTF8.self))' does not end",
        at: start
      )
    }
    return found + mark.count
  }

  private func fault(_ what: String, at offset: Int) -> OfficeFault {
    OfficeFault("it is not well-formed: \(what), at byte \(offset)")
  }

  private static var declaration: [UInt8] { [0x78, 0x6D, 0x6C, 0x6E, 0x73] }

  private static func endsName(_ byte: UInt8) -> Bool {
    Bytes.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}

extension PartScanner {
  /// The value of the attribute of `tag` called `name`; `nil` where there is none.
  ///
  /// The name has a prefix of `PartNamespaces` where it is in a namespace. What is escaped is read.
  func value(of name: StaticString, in tag: PartTag<Element>) -> String? {
    let name = Array("\(name)".utf8)
    for attribute in PartAttributes(bytes, tag.nameEnd..<tag.range.upperBound)
    where names.isCalled(attribute, name, in: bytes) {
      return EscapedText.string(bytes, attribute.value)
    }
    return nil
  }

  /// Whether `tag` switches a property on, as Word writes it: by being there, unless its value says
  /// otherwise.
  func isOn(_ tag: PartTag<Element>) -> Bool {
    guard let value = value(of: "w:val", in: tag) else { return true }
    return !["0", "false", "off"].contains(value)
  }
}
