import Diagnostics

/// Standard output or standard error.
enum OutputStream: Int32, Sendable {
  case standardOutput = 1
  case standardError = 2

  var isTerminal: Bool { SystemCalls.isTerminal(rawValue) }

  /// `data` as it is written to the stream: to a terminal without what would steer it.
  func shown(_ data: [UInt8]) -> [UInt8] { isTerminal ? Escaping.terminalData(data) : data }
}
