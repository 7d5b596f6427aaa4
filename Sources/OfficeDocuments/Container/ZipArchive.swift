import TextBytes

/// A ZIP file as office programs write it, with the place of everything.
///
/// - Source: PKWARE APPNOTE 6.3; ISO/IEC 21320-1 says which of it office documents may use: stored
///   and deflated files, no encryption, no parts.
struct ZipArchive: Sendable {
  /// The file.
  let bytes: [UInt8]

  /// What is in it, in the order of its directory.
  let entries: [ZipEntry]

  /// Where the directory is.
  let directory: Range<Int>

  /// Where the record at the end is, with the remark after it.
  let end: Int

  private let limits: OfficeLimits

  /// The position in ``entries`` of each name.
  private let positions: [String: Int]

  /// Reads the directory; no file in it is opened.
  ///
  /// - Throws: ``OfficeFault`` where it is no ZIP file, or none that an office document can be.
  init(_ bytes: [UInt8], _ limits: OfficeLimits) throws(OfficeFault) {
    if bytes.starts(with: Self.compoundFile) {
      throw OfficeFault(
        "it is encrypted, or of the time before 2007; remove its password, or save it in a new form"
      )
    }
    guard let end = Self.endRecord(in: bytes) else {
      throw OfficeFault(
        bytes.isEmpty ? "it is empty" : "it is no office document, or its end is missing"
      )
    }
    let summary = try ZipSummary(in: bytes, end: end)
    guard summary.count <= limits.entries else {
      throw OfficeFault("it has \(summary.count) parts; expected at most \(limits.entries)")
    }
    var entries: [ZipEntry] = []
    var positions: [String: Int] = [:]
    var offset = summary.directory.lowerBound
    for _ in 0..<summary.count {
      let entry = try ZipEntry(in: bytes, at: offset, before: summary.directory)
      guard positions.updateValue(entries.count, forKey: entry.name.lowercased()) == nil else {
        throw OfficeFault("it has two parts of that name", part: entry.name)
      }
      offset = entry.record.upperBound
      entries.append(entry)
    }
    guard offset == summary.directory.upperBound else {
      throw OfficeFault("its directory does not end where it says")
    }
    try Self.proveApart(entries)
    (self.bytes, self.entries, self.limits, self.positions) = (bytes, entries, limits, positions)
    (directory, self.end) = (summary.directory, end)
  }

  /// The entry called `name`, in any letter case, as parts of office documents are compared.
  func entry(_ name: String) -> ZipEntry? { positions[name.lowercased()].map { entries[$0] } }

  /// What `entry` holds.
  ///
  /// Costs inflating it.
  ///
  /// - Throws: ``OfficeFault`` where it is too large, too well packed, or broken.
  func content(of entry: ZipEntry) throws(OfficeFault) -> [UInt8] {
    guard entry.size <= limits.entryBytes else {
      throw OfficeFault(
        "it has \(entry.size) bytes; expected at most \(limits.entryBytes)",
        part: entry.name
      )
    }
    guard entry.size <= max(limits.ratioBytes, limits.ratio * entry.data.count) else {
      throw OfficeFault(
        "it is over \(limits.ratio) times as large as in the file, which no text is",
        part: entry.name
      )
    }
    let data = bytes[entry.data]
    let content: [UInt8]? =
      switch entry.method {
      case .stored: data.count == entry.size ? Array(data) : nil
      case .deflated: Deflate.inflated(data, count: entry.size)
      }
    guard let content, Deflate.checksum(content) == entry.checksum else {
      throw OfficeFault(
        "it is broken: not what its size and its checksum say; save the document again",
        part: entry.name
      )
    }
    return content
  }

  /// What an encrypted office document begins with, and one of the old binary forms.
  static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func endRecord(in bytes: [UInt8]) -> Int? {
    let longest = 22 + 0xFFFF
    var offset = bytes.count - 22
    while offset >= max(0, bytes.count - longest) {
      if Bytes.has([0x50, 0x4B, 5, 6], in: bytes, at: offset),
        offset + 22 + bytes.number16(at: offset + 20) == bytes.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  /// Refuses files that share bytes, by which a small file can claim to hold any amount.
  private static func proveApart(_ entries: [ZipEntry]) throws(OfficeFault) {
    let ordered = entries.sorted { $0.start < $1.start }
    for (one, next) in zip(ordered, ordered.dropFirst()) where next.start < one.data.upperBound {
      throw OfficeFault("it lies in the same bytes as '\(one.name)'", part: next.name)
    }
  }
}
