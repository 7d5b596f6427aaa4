/// Where lines come from that are answered one by one, and where the answers go.
package struct LineStream: Sendable {
  /// Appends what comes, at most so many bytes; waits where there is nothing yet.
  package var read: @Sendable (inout [UInt8], Int) -> Transfer

  /// Writes some answers.
  package var write: @Sendable ([UInt8]) -> Transfer

  package init(
    read: @escaping @Sendable (inout [UInt8], Int) -> Transfer,
    write: @escaping @Sendable ([UInt8]) -> Transfer
  ) {
    (self.read, self.write) = (read, write)
  }
}
