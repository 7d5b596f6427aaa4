import CPeer

/// ICU's MessageFormat, opened once, with named arguments, UTF-8 in and out.
final class ICUMessage {
  private let message: OpaquePointer

  init?(_ kind: Kind) {
    let pattern = kind.icu
    guard let message = peer_open(pattern, Int32(pattern.utf8.count), "en_US") else { return nil }
    self.message = message
    for name in kind.parameters {
      name.withCString { name in
        var names: UnsafePointer<CChar>? = name
        peer_name_arguments(message, &names, 1)
      }
    }
  }

  deinit { peer_close(message) }

  /// Makes a number of calls into one buffer.
  func run(
    _ calls: Int,
    _ format: (OpaquePointer, Int, UnsafeMutablePointer<CChar>) -> Int32
  ) -> Int {
    var bytes = 0
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      guard let out = buffer.baseAddress else { return }
      for call in 0..<calls {
        let length = format(message, call & (Rows.count - 1), out)
        precondition(length >= 0, "ICU failed")
        bytes &+= Int(length)
      }
    }
    return bytes
  }

  /// Prints a row once.
  func print(
    _ row: Int,
    _ out: UnsafeMutablePointer<CChar>,
    _ format: (OpaquePointer, Int, UnsafeMutablePointer<CChar>) -> Int32
  ) -> Int {
    Int(format(message, row, out))
  }

  /// What it prints for a row.
  func text(
    _ row: Int,
    _ format: (OpaquePointer, Int, UnsafeMutablePointer<CChar>) -> Int32
  ) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      guard let out = buffer.baseAddress else { return "" }
      let length = format(message, row, out)
      return String(decoding: UnsafeRawBufferPointer(start: out, count: Int(length)), as: UTF8.self)
    }
  }
}

/// Texts as the C functions want them, for the life of the process.
struct CTexts: @unchecked Sendable {
  let texts: UnsafeMutablePointer<UnsafePointer<CChar>?>
  let lengths: UnsafeMutablePointer<Int32>

  init(_ rows: [[String]]) {
    texts = .allocate(capacity: rows.joined().count)
    lengths = .allocate(capacity: rows.joined().count)
    for (index, text) in rows.joined().enumerated() {
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.utf8.count + 1)
      for (offset, byte) in text.utf8.enumerated() { copy[offset] = CChar(bitPattern: byte) }
      copy[text.utf8.count] = 0
      texts[index] = UnsafePointer(copy)
      lengths[index] = Int32(text.utf8.count)
    }
  }
}
