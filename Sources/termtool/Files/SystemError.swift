#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the operating system refuses, and why.
struct SystemError: Error, Equatable {
  /// The number of the error.
  let code: Int32

  /// The error that the last call of the system left.
  static var last: SystemError { SystemError(code: errno) }

  /// A lower-case fragment in the words of the system: `no space left on device`.
  var reason: String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Throws what the number `result` stands for unless it is 0.
  static func check(_ result: Int32) throws(SystemError) {
    guard result == 0 else { throw SystemError(code: result) }
  }
}
