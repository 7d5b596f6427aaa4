import Testing

@testable import OfficeDocuments

/// Office documents that tests make of their parts.
enum OfficeFiles {
  /// A file of `parts`, by their names.
  static func file(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    let empty: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    return try ZipArchive(empty, .standard).replacing(
      [:],
      adding: parts.map { ZipAddition(name: $0.name, content: Array($0.text.utf8)) }
    )
  }

  /// A text document with `body`, and with further parts that its main part points to.
  static func word(_ body: String, _ further: [(kind: String, text: String)] = []) throws -> [UInt8]
  {
    let pointers = further.enumerated().map { index, part in
      pointer("rId\(index + 1)", part.kind, "\(part.kind).xml")
    }
    return try file(
      [
        ("[Content_Types].xml", "<Types xmlns=\"\(types)\"></Types>"),
        ("_rels/.rels", relationships(pointer("rId1", "officeDocument", "word/document.xml"))),
        ("word/document.xml", "<w:document \(words)><w:body>\(body)</w:body></w:document>"),
        ("word/_rels/document.xml.rels", relationships(pointers.joined())),
      ] + further.map { ("word/\($0.kind).xml", $0.text) }
    )
  }

  /// The namespaces of text documents.
  static let words =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""

  static let types = "http://schemas.openxmlformats.org/package/2006/content-types"

  static func relationships(_ pointers: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + pointers + "</Relationships>"
  }

  static func pointer(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Target=\"\(target)\" "
      + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)\"/>"
  }

  /// A run with text.
  static func run(_ text: String, look: String = "") -> String {
    let look = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
    return "<w:r>\(look)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
}

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
