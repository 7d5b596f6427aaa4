import Diagnostics

/// Names files as machines do.
package enum FileReference {
  /// The URI of a file: relative where the path is.
  package static func uri(of path: String) -> String {
    let escaped = path.utf8.reduce(into: "") { result, byte in
      if isUnreserved(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += Escaping.percentEncoded(byte)
      }
    }
    if path.hasPrefix("/") { return "file://" + escaped }
    return escaped.hasPrefix("./") ? String(escaped.dropFirst(2)) : escaped
  }

  /// The bytes that a path in a URI may have as they are.
  ///
  /// - Source: RFC 3986 §3.3, without the colon, which would look like a scheme.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default:
      "-._~/@!$&'()*+,;=".utf8.contains(byte)
    }
  }
}
