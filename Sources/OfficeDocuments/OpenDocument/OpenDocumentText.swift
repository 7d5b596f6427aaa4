/// Text documents of OpenDocument: which parts have text, and in which order they are read.
///
/// - Source: OASIS OpenDocument 1.3 part 2 §3.
enum OpenDocumentText {
  private static let content = "content.xml"

  /// Headers and footers stand among the styles of pages.
  private static let styles = "styles.xml"

  private static let manifest = "META-INF/manifest.xml"

  /// Reads the body, then headers and footers, notes and comments.
  static func read(_ package: OfficePackage) throws(OfficeFault) -> ReadText {
    try refuseEncryption(of: package)
    var read = ReadText()
    var behind: [OpenDocumentReader.Stream: [ReadText.Paragraph]] = [:]
    for name in [content, styles] where name == content || package.archive.entry(name) != nil {
      do throws(OfficeFault) {
        let part = PartText(name: name, bytes: try package.content(name))
        var reader = try OpenDocumentReader(part, package.limits)
        let found = try reader.paragraphs()
        read.add(reader.part, found[.body] ?? [])
        for stream in [OpenDocumentReader.Stream.notes, .comments] {
          behind[stream, default: []] += found[stream] ?? []
        }
      } catch {
        throw error.inside(name)
      }
    }
    for paragraph in (behind[.notes] ?? []) + (behind[.comments] ?? []) { read.add(paragraph) }
    return read
  }

  private static func refuseEncryption(of package: OfficePackage) throws(OfficeFault) {
    guard package.archive.entry(manifest) != nil else { return }
    var scanner = try PartScanner<OpenDocumentElement>(package.content(manifest), package.limits)
    do throws(OfficeFault) {
      while let token = try scanner.next() {
        guard case .start(let tag) = token, tag.element == .encryption else { continue }
        throw OfficeFault("it is encrypted; remove its password first")
      }
    } catch {
      throw error.inside(manifest)
    }
  }
}
