import TextBytes

/// The targets of links.
///
/// - Source: CommonMark 0.31 §6.3, §6.5.
enum MarkdownLink {
  /// Longer targets are text.
  private static let longest = 2048

  /// Where `(target "title")` ends that starts at `start`; `nil` where it is none.
  static func end(of start: Int, in bytes: [UInt8], _ limit: Int) -> Int? {
    let limit = min(limit, start + longest)
    var offset = skipSpace(start + 1, bytes, limit)
    guard offset < limit else { return nil }
    if bytes[offset] == UInt8(ascii: "<") {
      let close = Bytes.first(UInt8(ascii: ">"), in: bytes, offset..<limit)
      guard close < limit, !bytes[offset..<close].contains(0x0A) else { return nil }
      offset = close + 1
    } else {
      guard let end = bareTargetEnd(offset, bytes, limit) else { return nil }
      offset = end
    }
    let gap = skipSpace(offset, bytes, limit)
    guard gap < limit else { return nil }
    if bytes[gap] == UInt8(ascii: ")") { return gap + 1 }
    guard gap > offset, let title = titleEnd(gap, bytes, limit) else { return nil }
    let end = skipSpace(title, bytes, limit)
    return end < limit && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
  }

  private static func bareTargetEnd(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
    var depth = 0
    var offset = start
    while offset < limit {
      let byte = bytes[offset]
      if byte <= 0x20 { return depth == 0 ? offset : nil }
      if byte == UInt8(ascii: "\\"), offset + 1 < limit, Bytes.isPunctuation(bytes[offset + 1]) {
        offset += 2
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { return offset }
        depth -= 1
      }
      offset += 1
    }
    return nil
  }

  private static func titleEnd(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var offset = start + 1
    while offset < limit {
      if bytes[offset] == close { return offset + 1 }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func skipSpace(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int {
    var offset = start
    while offset < limit, Bytes.isSpace(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Where `<https://…>` or `<name@host>` ends.
  static func autolinkEnd(at start: Int, in bytes: [UInt8], _ limit: Int) -> Int? {
    let limit = min(limit, start + longest)
    var offset = start + 1
    guard offset < limit, Bytes.isAlphanumeric(bytes[offset]) else { return nil }
    var isAddress = false
    while offset < limit {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") { return isAddress ? offset + 1 : nil }
      if byte <= 0x20 || byte == UInt8(ascii: "<") { return nil }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") { isAddress = true }
      offset += 1
    }
    return nil
  }
}

/// The runs of backticks of a block, so that the end of each span of code is found without a second
/// look.
struct BacktickRuns: Sendable {
  private let runs: [Range<Int>]

  /// For each run the next one of the same length.
  private let nextOfLength: [Int?]

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var runs: [Range<Int>] = []
    var offset = Bytes.first(UInt8(ascii: "`"), in: bytes, range)
    while offset < range.upperBound {
      var end = offset
      while end < range.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
      runs.append(offset..<end)
      offset = Bytes.first(UInt8(ascii: "`"), in: bytes, end..<range.upperBound)
    }
    var next = [Int?](repeating: nil, count: runs.count)
    var latest: [Int: Int] = [:]
    for index in runs.indices.reversed() {
      next[index] = latest[runs[index].count]
      latest[runs[index].count] = index
    }
    self.runs = runs
    nextOfLength = next
  }

  /// The run that holds `offset`, from there on.
  func run(at offset: Int) -> Range<Int> {
    let index = index(at: offset)
    guard runs.indices.contains(index), runs[index].contains(offset) else {
      return offset..<offset + 1
    }
    return offset..<runs[index].upperBound
  }

  /// Where the code ends that `run` opens.
  ///
  /// A run whose first backtick is escaped is shorter than it was counted, and looks for itself.
  func end(matching run: Range<Int>) -> Int? {
    var index = index(at: run.lowerBound)
    guard runs.indices.contains(index) else { return nil }
    if runs[index].count == run.count {
      return nextOfLength[index].map { runs[$0].upperBound }
    }
    index += 1
    let limit = min(runs.count, index + 64)
    while index < limit {
      if runs[index].count == run.count { return runs[index].upperBound }
      index += 1
    }
    return nil
  }

  private func index(at offset: Int) -> Int {
    runs.partitioningIndex { $0.upperBound > offset }
  }
}
