#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads what a path leads to: a file, a pipe, a device.
///
/// The system is asked how large a file is before anything is read, so that one beyond the limit
/// costs nothing. What has no size, such as a pipe, is read until it ends or exceeds the limit.
package enum FileBytes {
  /// All bytes of what is at `path`.
  ///
  /// - Parameters:
  ///   - path: A path as the system takes it; links are followed.
  ///   - limit: How many bytes are taken at most.
  /// - Returns: The bytes as they are.
  /// - Throws: The system's reason, or that there is more than `limit`.
  package static func read(
    _ path: String,
    atMost limit: Int
  ) throws(UnreadableFile) -> [UInt8] {
    // No terminal may become the one that controls this program.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw UnreadableFile(path: path, reason: SystemError.last.reason) }
    defer { close(file) }
    return try read(file, named: path, atMost: limit)
  }

  /// All bytes that the open `file` still has.
  package static func read(
    _ file: Int32,
    named name: String,
    atMost limit: Int
  ) throws(UnreadableFile) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw UnreadableFile(path: name, reason: SystemError.last.reason)
    }
    let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    guard size <= limit else { throw tooLarge(name, "\(size) bytes", limit) }
    var failure: Int32 = 0
    var bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: file)
    }
    // A file may grow meanwhile, and those of the system state no size.
    var chunk = bytes.count < size ? [] : [UInt8](repeating: 0, count: 1 << 16)
    while failure == 0, !chunk.isEmpty {
      let (count, reason) = chunk.withUnsafeMutableBytes { readSome(into: $0, from: file) }
      failure = reason
      if count == 0 { break }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw tooLarge(name, "more", limit) }
    }
    chunk = []
    guard failure == 0 else {
      throw UnreadableFile(path: name, reason: SystemError(code: failure).reason)
    }
    return bytes
  }

  private static func tooLarge(_ name: String, _ size: String, _ limit: Int) -> UnreadableFile {
    UnreadableFile(path: name, reason: "it has \(size); expected at most \(limit) bytes")
  }

  /// Fills `buffer` as far as there is something to read.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer,
    from file: Int32
  ) -> (count: Int, failure: Int32) {
    var count = 0
    while count < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      let (more, failure) = readSome(into: rest, from: file)
      guard failure == 0, more > 0 else { return (count, failure) }
      count += more
    }
    return (count, 0)
  }

  /// Reads what there is, at most as much as `buffer` takes; waits where there is nothing yet.
  ///
  /// - Returns: How many bytes came, 0 at the end; and the number of the error, 0 where there is
  ///   none.
  package static func readSome(
    into buffer: UnsafeMutableRawBufferPointer,
    from file: Int32
  ) -> (count: Int, failure: Int32) {
    while true {
      let count = platformRead(file, buffer)
      if count >= 0 { return (count, 0) }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var ready = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
      case let failure: return (0, failure)
      }
    }
  }
}

/// Inside the type, the name `read` is taken.
private func platformRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}
