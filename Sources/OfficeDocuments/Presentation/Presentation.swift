import Diagnostics

/// Presentations of Office Open XML: which parts have text, and in which order they are read.
///
/// The texts of masters and layouts are those of the program, and diagrams have theirs twice; both
/// are not read.
///
/// - Source: ISO/IEC 29500-1 §13.3.
enum Presentation {
  /// Reads slide by slide: what is on it, its notes, and the comments on it.
  static func read(_ package: OfficePackage) throws(OfficeFault) -> ReadText {
    var read = ReadText()
    for (index, slide) in try slides(of: package).enumerated() {
      try DrawingReader.read(
        slide,
        ContainerPlace(part: slide, slide: index + 1),
        of: package,
        into: &read
      )
      let related = try package.relationships(of: slide)
      for kind in ["notesSlide", "comments"] {
        for pointer in related where pointer.kind == kind {
          try DrawingReader.read(
            pointer.target,
            ContainerPlace(part: pointer.target, slide: index + 1),
            of: package,
            into: &read
          )
        }
      }
    }
    return read
  }

  /// The parts of the slides, in the order in which they are shown.
  private static func slides(of package: OfficePackage) throws(OfficeFault) -> [String] {
    let main = try package.mainPart()
    let targets = try package.targets(of: main)
    var slides: [String] = []
    do throws(OfficeFault) {
      var scanner = try PartScanner<DrawingElement>(package.content(main), package.limits)
      while let token = try scanner.next() {
        guard case .start(let tag) = token, tag.element == .slideIdentifier,
          let id = scanner.value(of: "r:id", in: tag)
        else { continue }
        guard let slide = targets[id] else { throw OfficeFault("it names a slide that is missing") }
        slides.append(slide)
      }
    } catch {
      throw error.inside(main)
    }
    return slides
  }
}
