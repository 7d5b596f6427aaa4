import Foundation

/// The hash by which a content security policy names a text.
enum SHA256 {
  /// The SHA-256 of `text` in base 64.
  static func base64(of text: String) throws -> String {
    let result = try Tool.run(input: text, executable: "/usr/bin/sha256sum")
    let digits = Array(result.output.prefix(64))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }
}
