import Diagnostics

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension LintPass {
  /// Characters that turn the order of letters and do not set it back in their paragraph, heading
  /// or cell.
  mutating func checkDirections() {
    guard mayHaveDirections else { return }
    for block in document.blocks {
      var offset = block.range.lowerBound
      let scalars = string(block.range).unicodeScalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return (scalar: scalar, range: offset..<offset + UTF8.width(scalar))
      }
      for fault in BidiScan(scalars).faults { report(fault) }
    }
  }

  private mutating func report(_ fault: BidiScan.Fault) {
    let places = [fault.range] + (fault.closing.map { [$0] } ?? [])
    let diagnostic = Diagnostic.bidiControl(
      fault,
      at: document.span(of: fault.range),
      taken: places.map { document.span(of: $0) },
      end: nil
    )
    findings.append(ProseFinding(diagnostic, match: fault.scalar.number))
  }

  /// Whether the text has a character of direction: E2 80 AA to AE, E2 81 A6 to A9.
  private var mayHaveDirections: Bool {
    text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      var place = 0
      while let found = memchr(start + place, 0xE2, bytes.count - place) {
        place = found - UnsafeMutableRawPointer(mutating: start)
        guard place + 2 < bytes.count else { return false }
        switch (bytes[place + 1], bytes[place + 2]) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true
        default: place += 1
        }
      }
      return false
    }
  }
}
