@testable import OfficeDocuments

/// What must be true of every office document and every other text of it.
struct OfficeTrial {
  private let file: [UInt8]
  private let kind: OfficeDocument.Kind

  /// Takes an input apart: the first byte chooses the kind, and whether the rest is a whole file
  /// or the part with the text.
  init?(_ input: [UInt8]) {
    guard let first = input.first else { return nil }
    let rest = Array(input.dropFirst())
    kind = OfficeDocument.Kind.allCases[Int(first) % OfficeDocument.Kind.allCases.count]
    guard first < 0x80 else {
      file = rest
      return
    }
    guard let file = try? Self.file(kind, rest) else { return nil }
    self.file = file
  }

  /// A document whose main part has `content` inside of its root.
  private static func file(_ kind: OfficeDocument.Kind, _ content: [UInt8]) throws -> [UInt8] {
    let empty: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    func part(_ name: String, _ start: String, _ end: String) -> ZipAddition {
      ZipAddition(name: name, content: Array(start.utf8) + content + Array(end.utf8))
    }
    let parts: [ZipAddition] =
      switch kind {
      case .docx:
        [
          pointer("officeDocument", "a.xml"),
          part("a.xml", "<w:document \(names)>", "</w:document>"),
        ]
      case .odt:
        [part("content.xml", "<office:document-content \(names)>", "</office:document-content>")]
      case .pptx:
        [
          pointer("officeDocument", "a.xml"),
          text("a.xml", "<p:presentation \(names)><p:sldId r:id=\"slide\"/></p:presentation>"),
          text("_rels/a.xml.rels", relationship("slide", "slide", "b.xml")),
          part("b.xml", "<p:sld \(names)>", "</p:sld>"),
        ]
      case .xlsx:
        [
          pointer("officeDocument", "a.xml"),
          text("a.xml", "<x:workbook \(names)><x:sheet name=\"A\" r:id=\"sheet\"/></x:workbook>"),
          text(
            "_rels/a.xml.rels",
            relationship("sheet", "worksheet", "b.xml")
              + relationship("s", "sharedStrings", "c.xml")
          ),
          part("b.xml", "<x:worksheet \(names)>", "</x:worksheet>"),
          part("c.xml", "<x:sst \(names)>", "</x:sst>"),
        ]
      }
    return try ZipArchive(empty, .standard).replacing([:], adding: parts.map(whole))
  }

  private static let names = PartNamespaces.prefixes.filter { !$0.key.contains("purl.oclc") }
    .map { "xmlns:\($0.value)=\"\($0.key)\"" }.sorted().joined(separator: " ")

  private static func text(_ name: String, _ text: String) -> ZipAddition {
    ZipAddition(name: name, content: Array(text.utf8))
  }

  private static func pointer(_ kind: String, _ target: String) -> ZipAddition {
    text("_rels/.rels", relationship("r", kind, target))
  }

  private static func relationship(_ id: String, _ kind: String, _ target: String) -> String {
    "<rel:Relationship Id=\"\(id)\" Type=\"/\(kind)\" Target=\"\(target)\"/>"
  }

  /// Pointers get the root that they need.
  private static func whole(_ part: ZipAddition) -> ZipAddition {
    guard part.name.hasSuffix(".rels") else { return part }
    let start = Array("<rel:Relationships \(names)>".utf8)
    let end = Array("</rel:Relationships>".utf8)
    return ZipAddition(name: part.name, content: start + part.content + end)
  }

  /// Tries everything.
  func run() {
    guard let document = try? OfficeDocument(file, kind: kind) else { return }
    linesAreParagraphs(document)
    guard let same = try? document.rewritten(to: document.text) else { return }
    require(same.bytes == file && same.left.isEmpty, "the same text is the same file")
    let new = Self.changed(document.text)
    tryWriting(new, document, nil)
    guard kind == .docx else { return }
    let revision = OfficeRevision(author: "a", date: "2026-01-01T00:00:00Z")
    tryWriting(new, document, revision)
    tryCommenting(document, revision)
  }

  private func linesAreParagraphs(_ document: OfficeDocument) {
    let breaks = document.text.count { $0 == 0x0A }
    require(breaks == document.paragraphs.count, "every paragraph is a line")
    require(!document.text.contains(0x0D), "no other line breaks")
    for paragraph in document.paragraphs {
      var place = 0
      for piece in paragraph.pieces {
        require(piece.text.lowerBound == place, "pieces follow each other")
        place = piece.text.upperBound
      }
      require(place == paragraph.range.count, "pieces are the whole text")
    }
  }

  /// The text with another word for every second one, and one more at the ends of lines.
  private static func changed(_ text: [UInt8]) -> [UInt8] {
    var new: [UInt8] = []
    var isInWord = false
    var count = 0
    for byte in text {
      let isLetter = (0x61...0x7A).contains(byte)
      if isLetter, !isInWord {
        count += 1
        if count.isMultiple(of: 2) { new += "two <words>".utf8 }
      }
      isInWord = isLetter
      if !(isLetter && count.isMultiple(of: 2)) { new.append(byte) }
    }
    return new
  }

  private func tryWriting(
    _ new: [UInt8],
    _ document: OfficeDocument,
    _ revision: OfficeRevision?
  ) {
    guard let written = try? document.rewritten(to: new, trackedAs: revision) else { return }
    guard let again = try? OfficeDocument(written.bytes, kind: kind) else {
      preconditionFailure("what is written can be read")
    }
    require(again.paragraphs.count == document.paragraphs.count, "no paragraph comes or goes")
    // A string of several cells, and two forms of a text box, are written once.
    guard written.left.isEmpty, kind != .xlsx else { return }
    require(again.text == new, "what is written is what is read")
  }

  private func tryCommenting(_ document: OfficeDocument, _ revision: OfficeRevision) {
    let comments = document.paragraphs.prefix(3).map { OfficeComment(on: $0.range, "why <this>?") }
    guard let commented = try? document.commented(with: comments, by: revision) else { return }
    guard let again = try? OfficeDocument(commented.bytes, kind: kind) else {
      preconditionFailure("what has comments can be read")
    }
    require(again.text == document.text, "comments leave the text alone")
  }

  private func require(_ condition: Bool, _ what: String) { precondition(condition, what) }
}
