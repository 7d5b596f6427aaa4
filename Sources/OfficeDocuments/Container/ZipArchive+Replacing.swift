/// A file that comes into a ZIP file.
struct ZipAddition: Sendable {
  /// Its name, with the folders.
  var name: String

  /// What it holds.
  var content: [UInt8]
}

extension ZipArchive {
  /// The file with other contents of the entries with these names, and with `additions`.
  ///
  /// Every byte that belongs to another entry stays as it is: header, data and record. Without
  /// changes it is the same file.
  ///
  /// - Throws: ``OfficeFault`` where the result would be too large for a file without large sizes.
  func replacing(
    _ contents: [String: [UInt8]],
    adding additions: [ZipAddition] = []
  ) throws(OfficeFault) -> [UInt8] {
    guard !contents.isEmpty || !additions.isEmpty else { return bytes }
    let changed = Dictionary(uniqueKeysWithValues: contents.map { ($0.lowercased(), $1) })
    let ordered = entries.sorted { $0.start < $1.start }
    var result = Array(bytes[..<(ordered.first?.start ?? directory.lowerBound)])
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var records: [String: [UInt8]] = [:]
    for (position, entry) in ordered.enumerated() {
      let start = result.count
      if let content = changed[entry.name.lowercased()] {
        let packed = try ZipPacking(content, entry.method, part: entry.name)
        result += packed.header(like: entry, in: bytes)
        result += packed.data
        records[entry.name] = packed.record(like: entry, in: bytes, at: start)
      } else {
        // What lies between two files, such as the sizes behind data, belongs to the first.
        let next =
          position + 1 < ordered.count ? ordered[position + 1].start : directory.lowerBound
        result += bytes[entry.start..<next]
        records[entry.name] = entry.record(in: bytes, at: start)
      }
    }
    var added: [UInt8] = []
    for addition in additions {
      let start = result.count
      let packed = try ZipPacking(addition.content, .deflated, part: addition.name)
      result += packed.header(named: addition.name)
      result += packed.data
      added += packed.record(named: addition.name, at: start)
    }
    let directoryStart = result.count
    for entry in entries { result += records[entry.name] ?? [] }
    result += added
    guard result.count < 0xFFFF_FFFF, entries.count + additions.count < 0xFFFF else {
      throw OfficeFault("it would be too large")
    }
    appendEnd(to: &result, directoryStart, count: entries.count + additions.count)
    return result
  }

  private func appendEnd(to result: inout [UInt8], _ directoryStart: Int, count: Int) {
    let size = result.count - directoryStart
    result += bytes[end..<end + 8]
    result.append16(count)
    result.append16(count)
    result.append32(size)
    result.append32(directoryStart)
    result += bytes[(end + 20)...]
  }
}

extension ZipEntry {
  /// Its record, for a file in which its header begins at `start`.
  fileprivate func record(in bytes: [UInt8], at start: Int) -> [UInt8] {
    let old = Array(bytes[record])
    guard start != self.start, old.number32(at: 42) != 0xFFFF_FFFF else {
      return start == self.start ? old : recordWithoutLargeSizes(in: bytes, at: start)
    }
    var record = Array(old[..<42])
    record.append32(start)
    return record + old[46...]
  }

  /// Its record with all sizes in their places; they fit, or no file would be written.
  private func recordWithoutLargeSizes(in bytes: [UInt8], at start: Int) -> [UInt8] {
    ZipPacking(size: size, checksum: checksum, data: Array(bytes[data]), method: method)
      .record(like: self, in: bytes, at: start, keepingFlags: true)
  }
}
