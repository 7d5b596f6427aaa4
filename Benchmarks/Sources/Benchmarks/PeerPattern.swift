import CPeer

/// A pattern of ICU's MessageFormat, opened once, whose arguments are set anew for each call.
final class PeerPattern {
  private let message: OpaquePointer
  private let arguments: [PeerArgument]

  init?(_ pattern: String, _ arguments: [PeerArgument] = [], locale: String = "en_AU") {
    guard let message = peer_open(pattern, Int32(pattern.utf8.count), locale) else { return nil }
    self.message = message
    self.arguments = arguments
    for argument in arguments {
      argument.name.withCString { name in
        var name: UnsafePointer<CChar>? = name
        peer_name_arguments(message, &name, 1)
      }
    }
  }

  deinit { peer_close(message) }

  /// Prints the message, and returns the number of bytes.
  func format(into out: UnsafeMutablePointer<CChar>, _ capacity: Int32) -> Int {
    for index in arguments.indices { arguments[index].set(in: message, at: Int32(index)) }
    return Int(peer_format(message, out, capacity))
  }

  /// The number of bytes that it prints.
  func count() -> Int {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      buffer.baseAddress.map { format(into: $0, 4096) } ?? -1
    }
  }

  /// What it prints.
  func text() -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      guard let out = buffer.baseAddress else { return "" }
      let length = format(into: out, 4096)
      return String(
        decoding: UnsafeRawBufferPointer(start: out, count: max(length, 0)),
        as: UTF8.self
      )
    }
  }
}

/// An argument of a pattern of ICU, kept as C wants it.
struct PeerArgument {
  let name: String
  let value: Value

  enum Value {
    case text(CText)
    case integer(Int64)
    case date(Double)
    case double(Double)
    case list(CTexts, count: Int32, isOr: Bool)
  }

  init(_ name: String, text: String) {
    self.name = name
    value = .text(CText(text))
  }

  init(_ name: String, integer: Int) {
    self.name = name
    value = .integer(Int64(integer))
  }

  /// Makes a day of the milliseconds since 1970.
  init(_ name: String, day: Double) {
    self.name = name
    value = .date(day)
  }

  init(_ name: String, double: Double) {
    self.name = name
    value = .double(double)
  }

  init(_ name: String, list: [String], isOr: Bool) {
    self.name = name
    value = .list(CTexts([list]), count: Int32(list.count), isOr: isOr)
  }

  fileprivate func set(in message: OpaquePointer, at index: Int32) {
    switch value {
    case .text(let text): peer_set_text(message, index, text.bytes, text.count)
    case .integer(let value): peer_set_integer(message, index, value)
    case .date(let day): peer_set_date(message, index, day)
    case .double(let value): peer_set_double(message, index, value)
    case .list(let texts, let count, let isOr):
      peer_set_list(message, index, texts.texts, texts.lengths, count, isOr ? 1 : 0)
    }
  }
}

/// A text as C wants it, for the life of the process.
struct CText: @unchecked Sendable {
  let bytes: UnsafePointer<CChar>
  let count: Int32

  init(_ text: String) {
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.utf8.count + 1)
    for (offset, byte) in text.utf8.enumerated() { copy[offset] = CChar(bitPattern: byte) }
    copy[text.utf8.count] = 0
    bytes = UnsafePointer(copy)
    count = Int32(text.utf8.count)
  }
}
