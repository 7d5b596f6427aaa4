import Testing

@testable import OfficeDocuments

extension OfficeDocument {
  /// Its lines.
  var lines: [String] {
    String(decoding: text, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).dropLast().map(String.init)
  }

  /// What the part called `name` holds in `file`.
  static func content(_ name: String, of file: [UInt8]) throws -> String {
    let archive = try ZipArchive(file, .standard)
    let entry = try #require(archive.entry(name))
    return String(decoding: try archive.content(of: entry), as: UTF8.self)
  }
}
