import Diagnostics

extension LintedDocument {
  /// The findings of the sections `ranks`, with their places in the text.
  func textFindings(in ranks: Range<Int>) -> [TextFinding] {
    tree.places(in: ranks, where: \.isLinted).flatMap { textFindings(at: $0) }
  }

  func textFindings(at place: SectionTree.Place) -> [TextFinding] {
    findings(at: place).map { finding in
      TextFinding(finding.finding, notes(of: finding)) { place.range(of: $0.range) }
    }
  }

  private func notes(of finding: Finding) -> [TextFinding.Note] {
    guard let note = finding.note, let noted = first(note.fact) else { return [] }
    let range = noted.place.range(of: noted.place.section.document.sourceRange(of: noted.range))
    return [TextFinding.Note(message: note.message, range: range)]
  }
}

extension SectionTree.Place {
  /// The range of the text that `range` of the section's source is.
  func range(of range: Range<Int>) -> TextRange {
    TextRange(
      bytes: range.lowerBound + before.bytes..<range.upperBound + before.bytes,
      start: place(at: range.lowerBound),
      end: place(at: range.upperBound)
    )
  }

  private func place(at offset: Int) -> SourcePlace {
    let source = section.document.source
    let place = source.place(inSectionAt: offset, isStart: section.context.isStart)
    return SourcePlace(
      line: before.lineBreaks + place.line,
      column: place.line == 1 ? before.tail + place.column : place.column
    )
  }
}
