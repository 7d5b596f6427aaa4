import Diagnostics
import TextBytes

extension XMLScanner {
  /// Scans the text at the position, up to the next markup.
  mutating func scanText() throws(Stop) {
    guard !open.isEmpty else { return try scanOutside() }
    let start = position
    while true {
      position = Self.textMarks.first(in: bytes, position..<bytes.count)
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: "<"): return try append(text: start..<position)
      case UInt8(ascii: "&"): try scanReference(before: bytes.count)
      case UInt8(ascii: "]") where isAt("]]>"):
        throw fault(.characterDataEnd, at: position..<position + 3, write: "]]&gt;")
      default: position += 1
      }
    }
    try append(text: start..<position)
  }

  private static let textMarks = ByteClass("<&]")

  private mutating func append(text range: Range<Int>) throws(Stop) {
    guard range.count <= limits.textBytes else {
      let excess = XMLExcess.textBytes(range.count, limit: limits.textBytes)
      throw self.excess(excess, at: range.lowerBound..<range.lowerBound)
    }
    let isBlank = bytes[range].allSatisfy(\.isXMLSpace)
    try append(isBlank ? .space(CompactRange(range)) : .text(CompactRange(range)))
  }

  private mutating func scanOutside() throws(Stop) {
    if skipSpace() { return }
    let start = position
    while position < bytes.count, byte() != UInt8(ascii: "<"), !byte().isXMLSpace {
      position += 1
    }
    throw fault(root == nil ? .textBeforeRoot : .textAfterRoot, at: start..<position)
  }

  /// Scans the reference at the position, which ends before `end`.
  mutating func scanReference(before end: Int) throws(Stop) {
    let reference = XMLReference(at: position, in: bytes, before: end)
    let range = reference.range
    switch reference.meaning {
    case .character: position = range.upperBound
    case .unknownName: refuseEntity(range)
    case .bareAmpersand: refuseAmpersand(range)
    case .unfinishedNumber: throw fault(.unfinishedNumber(quoted(range)), at: range)
    case .forbiddenCharacter: throw fault(.forbiddenNumber(quoted(range)), at: range)
    }
  }

  /// Reports an ampersand that stands for itself; it can mean nothing else, so that what follows is
  /// read on.
  private mutating func refuseAmpersand(_ range: Range<Int>) {
    if findings.count < Self.reportedAmpersands {
      let place = span(range)
      let fixIt = Diagnostic.FixIt("write '&amp;'", replacing: place, with: "&amp;", .certain)
      findings.append(.xmlSyntax(.bareAmpersand, at: place, fixIts: [fixIt]))
    }
    hide(range, by: UInt8(ascii: "x"))
    position = range.upperBound
  }

  private mutating func refuseEntity(_ range: Range<Int>) {
    let name = range.lowerBound + 1..<range.upperBound - 1
    if findings.count < Self.reportedEntities {
      findings.append(.xmlEntity(quoted(name), at: span(range)))
    }
    hide(range, by: UInt8(ascii: "x"))
    position = range.upperBound
  }

  /// Hides from libxml2 what was reported already.
  mutating func hide(_ range: Range<Int>, by byte: UInt8) {
    for offset in range { bytes[offset] = byte }
  }
}
