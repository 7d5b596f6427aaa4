import CEmbeddedFile
import CEnglishFiles

/// The lists of words of `words/en`, which are inside the binary.
enum EnglishFile {
  /// The lines of the file `name`, without comments.
  static func lines(of name: String) -> [Substring] {
    let lines = String(decoding: content(of: name), as: UTF8.self).utf8.split(separator: newline)
    return lines.map(Substring.init).filter { !$0.hasPrefix("#") }
  }

  /// What is behind the comments at the start of the file `name`; it stays where it is.
  static func bytes(of name: String) -> UnsafeBufferPointer<UInt8> {
    var rest = content(of: name)[...]
    while rest.first == UInt8(ascii: "#"), let end = rest.firstIndex(of: newline) {
      rest = rest[(end + 1)...]
    }
    return UnsafeBufferPointer(rebasing: rest)
  }

  private static let newline = UInt8(ascii: "\n")

  private static func content(of name: String) -> UnsafeBufferPointer<UInt8> {
    for index in 0..<english_file_count() {
      let file = english_file(index)
      guard let path = file.name, String(cString: path) == "words/en/" + name else { continue }
      return UnsafeBufferPointer(start: file.bytes, count: file.count)
    }
    preconditionFailure("no list of words '\(name)'; run Scripts/embed")
  }
}
