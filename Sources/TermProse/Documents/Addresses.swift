import TextBytes

/// Finds what is in running text and is not read as words: web and mail addresses, paths of
/// files, and the placeholders of templates.
enum Addresses {
  /// The bytes at which one may be recognised.
  static let triggers = ":@./{%"

  /// The longest that is looked for, so that no text costs more than its length.
  private static let longest = 512

  /// The address or placeholder around the trigger at `offset`, inside `limits`; `nil` where there
  /// is none.
  ///
  /// It may start before `offset`.
  static func range(at offset: Int, in bytes: [UInt8], within limits: Range<Int>) -> Range<Int>? {
    let limits = limits.clamped(to: offset - longest..<offset + longest)
    let next = offset + 1 < limits.upperBound ? bytes[offset + 1] : 0x20
    switch bytes[offset] {
    case UInt8(ascii: ":"):
      return next == UInt8(ascii: "/") ? web(at: offset, bytes, limits) : nil
    case UInt8(ascii: "."):
      guard Bytes.isAlphanumeric(next) else { return nil }
      return host(at: offset, bytes, limits)
    case UInt8(ascii: "@"):
      return Bytes.isAlphanumeric(next) ? mail(at: offset, bytes, limits) : nil
    case UInt8(ascii: "/"):
      return path(at: offset, bytes, limits)
    case UInt8(ascii: "{"):
      return placeholder(at: offset, bytes, limits)
    default:
      return formatSpecifier(at: offset, bytes, limits)
    }
  }
}

extension Addresses {
  private static func web(at colon: Int, _ bytes: [UInt8], _ limits: Range<Int>) -> Range<Int>? {
    guard Bytes.has(Array("://".utf8), in: bytes, at: colon) else { return nil }
    var start = colon
    while start > limits.lowerBound, schemeBytes.contains(bytes[start - 1]) { start -= 1 }
    guard start < colon, colon + 3 < limits.upperBound, !isEnd(bytes[colon + 3]) else { return nil }
    return start..<end(from: colon + 3, bytes, limits)
  }

  private static func host(at dot: Int, _ bytes: [UInt8], _ limits: Range<Int>) -> Range<Int>? {
    let start = dot - 3
    guard start >= limits.lowerBound,
      bytes[start..<dot].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }),
      start == limits.lowerBound || !Bytes.isAlphanumeric(bytes[start - 1])
    else { return nil }
    return start..<end(from: dot, bytes, limits)
  }

  private static func mail(at sign: Int, _ bytes: [UInt8], _ limits: Range<Int>) -> Range<Int>? {
    var start = sign
    while start > limits.lowerBound, mailBytes.contains(bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    var hasDot = false
    while end < limits.upperBound, hostBytes.contains(bytes[end]) {
      if bytes[end] == UInt8(ascii: "."), end + 1 < limits.upperBound,
        Bytes.isAlphanumeric(bytes[end + 1])
      {
        hasDot = true
      }
      end += 1
    }
    while end > sign, !Bytes.isAlphanumeric(bytes[end - 1]) { end -= 1 }
    return start < sign && hasDot ? start..<end : nil
  }

  /// A path that cannot be two words with a slash between: it starts with one, or ends with a file
  /// name.
  private static func path(at slash: Int, _ bytes: [UInt8], _ limits: Range<Int>) -> Range<Int>? {
    var start = slash
    while start > limits.lowerBound, pathBytes.contains(bytes[start - 1]) { start -= 1 }
    var end = slash
    while end < limits.upperBound, pathBytes.contains(bytes[end]) { end += 1 }
    while end > slash, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end - start > 2 else { return nil }
    let head = bytes[start]
    let isRooted =
      head == UInt8(ascii: "/") || head == UInt8(ascii: "~") || head == UInt8(ascii: ".")
    return isRooted || endsWithFileName(bytes[start..<end]) ? start..<end : nil
  }

  private static func endsWithFileName(_ path: ArraySlice<UInt8>) -> Bool {
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")), dot > path.startIndex else {
      return false
    }
    let ending = path[(dot + 1)...]
    return (1...5).contains(ending.count) && ending.allSatisfy(Bytes.isAlphanumeric)
      && Bytes.isAlphanumeric(path[dot - 1])
  }

  /// `{{ name }}`, `{% tag %}`, `{name}`, `${name}`, `%{name}`.
  private static func placeholder(
    at brace: Int,
    _ bytes: [UInt8],
    _ limits: Range<Int>
  ) -> Range<Int>? {
    let next = brace + 1 < limits.upperBound ? bytes[brace + 1] : 0x20
    if next == UInt8(ascii: "{") || next == UInt8(ascii: "%") {
      let close: [UInt8] = [
        next == UInt8(ascii: "{") ? UInt8(ascii: "}") : next, UInt8(ascii: "}"),
      ]
      guard let end = Bytes.first(close, in: bytes, brace + 2..<limits.upperBound) else {
        return nil
      }
      return brace..<end + 2
    }
    var end = brace + 1
    while end < limits.upperBound, nameBytes.contains(bytes[end]) { end += 1 }
    guard end > brace + 1, end < limits.upperBound, bytes[end] == UInt8(ascii: "}") else {
      return nil
    }
    var start = brace
    if start > limits.lowerBound, "$%#".utf8.contains(bytes[start - 1]) { start -= 1 }
    return start..<end + 1
  }

  /// `%s`, `%d`, `%1$s`, `%@`.
  private static func formatSpecifier(
    at sign: Int,
    _ bytes: [UInt8],
    _ limits: Range<Int>
  ) -> Range<Int>? {
    if sign > limits.lowerBound, Bytes.isDigit(bytes[sign - 1]) { return nil }
    var end = sign + 1
    while end < limits.upperBound, Bytes.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: "$") {
      end += 1
    }
    guard end < limits.upperBound, "sdiufxXc@".utf8.contains(bytes[end]) else { return nil }
    end += 1
    return end < limits.upperBound && Bytes.isAlphanumeric(bytes[end]) ? nil : sign..<end
  }
}

extension Addresses {
  private static let ends = ByteClass(
    (0...0x20).map { UInt8($0) } + Array("<>\"|\\^`{}".utf8)
  )

  private static func isEnd(_ byte: UInt8) -> Bool { ends.contains(byte) }

  /// Where an address ends: before white space, without the punctuation of the sentence around it.
  private static func end(from start: Int, _ bytes: [UInt8], _ limits: Range<Int>) -> Int {
    var end = ends.first(in: bytes, start..<limits.upperBound)
    let opens = bytes[start..<end].contains(UInt8(ascii: "("))
    while end > start,
      ".,;:!?'*_~".utf8.contains(bytes[end - 1])
        || (bytes[end - 1] == UInt8(ascii: ")") && !opens) || bytes[end - 1] == UInt8(ascii: "]")
    {
      end -= 1
    }
    return end
  }

  private static let schemeBytes = ByteClass(Bytes.alphanumerics + "+-.")
  private static let hostBytes = ByteClass(Bytes.alphanumerics + "-.")
  private static let mailBytes = ByteClass(Bytes.alphanumerics + ".+-_")
  private static let pathBytes = ByteClass(Bytes.alphanumerics + "/._-~+")
  private static let nameBytes = ByteClass(Bytes.alphanumerics + "._-$:")
}
