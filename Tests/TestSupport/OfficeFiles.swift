import CDeflate

/// Office documents that tests make of their parts.
package enum OfficeFiles {
  /// A ZIP file of `parts`, by their names, which are stored as they are.
  ///
  /// - Source: PKWARE APPNOTE 6.3.
  package static func file(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in parts {
      let content = Array(text.utf8)
      let name = Array(name.utf8)
      let start = file.count
      let facts =
        number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
        + number(Int(cdeflate_crc32(content, content.count)), 4) + number(content.count, 4)
        + number(content.count, 4) + number(name.count, 2) + number(0, 2)
      file += [0x50, 0x4B, 3, 4] + facts + name + content
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + facts
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(start, 4)
      directory += name
    }
    let end =
      number(0, 2) + number(0, 2) + number(parts.count, 2) + number(parts.count, 2)
      + number(directory.count, 4) + number(file.count, 4) + number(0, 2)
    return file + directory + [0x50, 0x4B, 5, 6] + end
  }

  private static func number(_ number: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// A text document with `body`, and with further parts that its main part points to.
  package static func word(
    _ body: String,
    _ further: [(kind: String, text: String)] = []
  ) -> [UInt8] {
    let pointers = further.enumerated().map { index, part in
      pointer("rId\(index + 1)", part.kind, "\(part.kind).xml")
    }
    return file(
      [
        ("[Content_Types].xml", "<Types xmlns=\"\(types)\"></Types>"),
        ("_rels/.rels", relationships(pointer("rId1", "officeDocument", "word/document.xml"))),
        ("word/document.xml", "<w:document \(words)><w:body>\(body)</w:body></w:document>"),
        ("word/_rels/document.xml.rels", relationships(pointers.joined())),
      ] + further.map { ("word/\($0.kind).xml", $0.text) }
    )
  }

  /// The namespaces of text documents.
  package static let words =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""

  package static let types = "http://schemas.openxmlformats.org/package/2006/content-types"

  package static func relationships(_ pointers: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + pointers + "</Relationships>"
  }

  package static func pointer(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Target=\"\(target)\" "
      + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)\"/>"
  }

  /// A run with text.
  package static func run(_ text: String, look: String = "") -> String {
    let look = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
    return "<w:r>\(look)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
}
