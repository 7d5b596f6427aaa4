import CEmbeddedFile
import CShippedFiles
import Diagnostics

/// The files that come with the library, inside the binary.
public enum ShippedFiles {
  /// The dictionaries, named `dictionaries/…`.
  public static var dictionaries: [SourceText] {
    (0..<shipped_file_count()).compactMap { SourceText(shipped_file($0)) }
  }
}

extension SourceText {
  /// The text of a file inside the binary, which is copied; `nil` where there is none.
  package convenience init?(_ file: EmbeddedFile) {
    guard let name = file.name, let bytes = file.bytes else { return nil }
    let buffer = UnsafeBufferPointer(start: bytes, count: file.count)
    self.init(name: String(cString: name), bytes: Array(buffer))
  }
}
