import CEmbeddedFile
import CEnglishFiles

/// The lists of words of `words/en`, which are inside the binary.
enum EnglishFile {
  /// The lines of the file `name`, without comments.
  static func lines(of name: String) -> [Substring] {
    for index in 0..<english_file_count() {
      let file = english_file(index)
      guard let path = file.name, String(cString: path) == "words/en/" + name else { continue }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      let lines = String(decoding: bytes, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n"))
      return lines.map(Substring.init).filter { !$0.hasPrefix("#") }
    }
    preconditionFailure("no list of words '\(name)'; run Scripts/embed")
  }
}
