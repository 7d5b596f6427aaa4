import Diagnostics
import TermToolKit

/// Standard output or standard error of a call.
struct OutputStream: Sendable {
  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  var isTerminal: Bool { SystemCalls.isTerminal(descriptor) }

  /// `data` as it is written to the stream: to a terminal without what would steer it.
  func shown(_ data: [UInt8]) -> [UInt8] { isTerminal ? Escaping.terminalData(data) : data }

  @discardableResult
  func write(_ bytes: [UInt8]) -> Transfer { SystemCalls.write(bytes, to: descriptor) }
}
