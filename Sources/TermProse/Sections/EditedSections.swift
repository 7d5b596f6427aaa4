/// A document cut at an edit: the sections before it, the bytes that must be read again at least,
/// and the others.
struct EditedSections {
  let left: SectionTree

  /// The bytes of the sections between, edited.
  let pending: [UInt8]

  /// The sections at the start of ``pending`` that end before the edit.
  let untouched: [DocumentSection]

  let right: SectionTree

  /// Cuts `tree` at `edit`, which puts `bytes` in.
  ///
  /// What must be read again are the sections that the edit touches, the one before them, whose end
  /// depends on what follows, and all from the first whose reading relied on what is, or does
  /// not be, at the edit.
  init(_ tree: SectionTree, _ edit: TextEdit, _ bytes: [UInt8], _ syntax: DocumentSyntax) {
    let range = edit.removed
    let zone = Self.zone(tree, range)
    let (before, others) = tree.split(at: zone.lowerBound)
    var (middle, right) = others.split(at: zone.count)
    var edited = Self.bytes(middle, behind: before, edit, bytes)
    if let last = edited.last, last != 0x0A {
      // The line goes on in the next section, and may be a mark as a whole.
      let (next, rest) = right.split(at: 1)
      (middle, right) = (middle.joined(with: next), rest)
      edited += next.bytes
    }
    let marks = EndMarks(in: edited, syntax)
    let relying = before.first { !$0.missing.isDisjoint(with: marks) }
    let looking = before.firstLooking(at: range.lowerBound)
    self.right = right
    guard let start = [relying?.rank, looking].compactMap(\.self).min() else {
      left = before
      pending = edited
      untouched = middle.sections(endingUpTo: range.lowerBound - before.measure.extent.bytes)
      return
    }
    let (kept, reread) = before.split(at: start)
    left = kept
    pending = Self.bytes(reread.joined(with: middle), behind: kept, edit, bytes)
    untouched = []
  }

  /// The sections that hold `range`, and the one before.
  private static func zone(_ tree: SectionTree, _ range: Range<Int>) -> Range<Int> {
    guard tree.count > 0 else { return 0..<0 }
    let first = range.lowerBound == 0 ? 0 : tree.place(ofByte: range.lowerBound - 1)?.rank ?? 0
    let last = range.isEmpty ? first : tree.place(ofByte: range.upperBound - 1)?.rank ?? first
    return max(0, first - 1)..<last + 1
  }

  private static func bytes(
    _ sections: SectionTree,
    behind before: SectionTree,
    _ edit: TextEdit,
    _ bytes: [UInt8]
  ) -> [UInt8] {
    let start = before.measure.extent.bytes
    var result = sections.bytes
    result.replaceSubrange(
      edit.removed.lowerBound - start..<edit.removed.upperBound - start,
      with: bytes
    )
    return result
  }
}
