/// Standard output or standard error.
enum OutputStream: Int32, Sendable {
  case standardOutput = 1
  case standardError = 2

  var isTerminal: Bool { SystemCalls.isTerminal(rawValue) }
}
