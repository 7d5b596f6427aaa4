/// Text documents of Office Open XML: which parts have text, and in which order they are read.
///
/// - Source: ISO/IEC 29500-1 §11.3.
enum WordDocument {
  /// Reads the body, then headers, footers, footnotes, endnotes and comments.
  static func read(_ package: OfficePackage) throws(OfficeFault) -> ReadText {
    let main = try package.mainPart()
    let related = try package.relationships(of: main)
    let styles = try related.first { $0.kind == "styles" }.map { pointer throws(OfficeFault) in
      try WordStyles(package.content(pointer.target), pointer.target, package.limits)
    }
    var read = ReadText()
    for name in [main] + parts(of: related) {
      do throws(OfficeFault) {
        let part = PartText(name: name, bytes: try package.content(name))
        var reader = try WordReader(part, styles ?? WordStyles(), package.limits)
        let paragraphs = try reader.paragraphs()
        read.add(reader.part, paragraphs)
      } catch {
        throw error.inside(name)
      }
    }
    return read
  }

  /// The other parts with text, in reading order; each once.
  private static func parts(of related: [OfficePackage.Relationship]) -> [String] {
    var names: [String] = []
    for kind in ["header", "footer", "footnotes", "endnotes", "comments"] {
      for pointer in related where pointer.kind == kind && !names.contains(pointer.target) {
        names.append(pointer.target)
      }
    }
    return names
  }
}
