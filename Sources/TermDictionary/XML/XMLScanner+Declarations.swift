import Diagnostics

extension XMLScanner {
  /// Scans what begins with `<!`.
  mutating func scanDeclaration() throws(Stop) {
    if isAt("<!--") { return try scanComment() }
    if isAt("<![CDATA[") { return try scanCharacterData() }
    if isAtDocumentType { return try refuseDocumentType() }
    let start = position
    position += 2
    while byte().continuesXMLName { position += 1 }
    throw fault(.misplacedMarkup(quoted(start..<position)), at: start..<position)
  }

  private mutating func scanComment() throws(Stop) {
    let start = position
    position += 4
    while position < bytes.count {
      guard byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") else {
        position += 1
        continue
      }
      guard byte(2) == UInt8(ascii: ">") else {
        if position + 2 >= bytes.count { break }
        throw fault(.hyphensInComment, at: position..<position + 2)
      }
      position += 3
      return
    }
    throw fault(.unclosedComment, at: start..<start + 4)
  }

  private mutating func scanCharacterData() throws(Stop) {
    let markup = position..<position + 9
    guard !open.isEmpty else {
      throw fault(root == nil ? .textBeforeRoot : .textAfterRoot, at: markup)
    }
    guard skip(past: "]]>", from: markup.upperBound) else {
      throw fault(.unclosedCharacterData, at: markup)
    }
    let content = markup.upperBound..<position - 3
    guard content.count <= limits.textBytes else {
      let excess = XMLExcess.textBytes(content.count, limit: limits.textBytes)
      throw self.excess(excess, at: content.lowerBound..<content.lowerBound)
    }
    try append(.characterData(CompactRange(content)))
  }

  /// Scans what begins with `<?`.
  mutating func scanInstruction() throws(Stop) {
    let start = position
    position += 2
    guard let target = skipName() else { throw fault(.targetName, at: start..<start + 2) }
    let isSeparate = byte().isXMLSpace || isAt("?>")
    let behind = character(at: position)
    guard skip(past: "?>", from: position) else {
      throw fault(.unclosedInstruction, at: start..<target.upperBound)
    }
    try checkTarget(target, of: start..<position)
    guard isSeparate else { throw fault(.noSpaceAfterTarget(quoted(target)), at: behind) }
  }

  private func checkTarget(_ target: Range<Int>, of range: Range<Int>) throws(Stop) {
    if bytes[target].contains(UInt8(ascii: ":")) { throw fault(.colons, at: target) }
    guard source.text(in: target).lowercased() == "xml" else { return }
    guard bytes[target].elementsEqual("xml".utf8) else {
      throw fault(.reservedTarget(quoted(target)), at: target)
    }
    if range.lowerBound == fileStart { throw fault(.badDeclaration, at: range) }
    throw fault(.lateDeclaration, at: range.lowerBound..<target.upperBound)
  }
}

extension XMLScanner {
  private var isAtDocumentType: Bool {
    let keyword = "<!doctype".utf8
    guard position + keyword.count <= bytes.count else { return false }
    return zip(bytes[position...], keyword).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Reports a document type, goes behind it and hides it; nothing in it is read.
  private mutating func refuseDocumentType() throws(Stop) {
    let start = position
    position += 9
    findings.append(.xmlDoctype(at: span(start..<position)))
    var isInside = false
    while position < bytes.count {
      switch byte() {
      case UInt8(ascii: ">") where !isInside:
        position += 1
        return hide(start..<position, by: UInt8(ascii: " "))
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      default: break
      }
      skipPieceOfDocumentType()
    }
    throw .refusal(nil)
  }

  /// Goes behind what may hold any sign: a quote, a comment or an instruction; else one byte on.
  private mutating func skipPieceOfDocumentType() {
    let first = byte()
    let isFound =
      switch first {
      case UInt8(ascii: "\""): skip(past: "\"", from: position + 1)
      case UInt8(ascii: "'"): skip(past: "'", from: position + 1)
      case UInt8(ascii: "<") where isAt("<!--"): skip(past: "-->", from: position + 4)
      case UInt8(ascii: "<") where isAt("<?"): skip(past: "?>", from: position + 2)
      default: skip(past: "", from: position + 1)
      }
    if !isFound { position = bytes.count }
  }
}
