#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why the system refuses something.
package enum SystemReason {
  /// The words of the system for the error `number`, as a lower-case fragment: `permission denied`.
  package static func text(of number: Int32) -> String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// The words for what the last call of this thread met.
  package static var last: String { text(of: errno) }
}
