#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the operating system refuses, and why.
package struct SystemError: Error, Equatable {
  /// The number of the error.
  package let code: Int32

  /// Makes the error of a number, such as `ENOSPC`.
  package init(code: Int32) { self.code = code }

  /// The error that the last call of this thread left.
  package static var last: SystemError { SystemError(code: errno) }

  /// A lower-case fragment in the words of the system: `no space left on device`.
  package var reason: String {
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Throws what the number `result` stands for unless it is 0.
  package static func check(_ result: Int32) throws(SystemError) {
    guard result == 0 else { throw SystemError(code: result) }
  }
}
