/// A document with comments.
public struct CommentedOfficeDocument: Sendable {
  /// The file.
  public let bytes: [UInt8]

  /// The comments that found no place, as no comment can stand in headers, notes and comments.
  public let left: [OfficeComment]
}

extension OfficeDocument {
  /// The document with `comments` beside its text.
  ///
  /// The text stays as it is. Only ``Kind-swift.enum/docx`` has comments that are written here.
  ///
  /// - Throws: ``OfficeFault`` where the document is of another kind, or the file would be too
  ///   large.
  public func commented(
    with comments: [OfficeComment],
    by revision: OfficeRevision
  ) throws(OfficeFault) -> CommentedOfficeDocument {
    guard kind == .docx else {
      throw OfficeFault("comments are only written into text documents of Office Open XML")
    }
    let package = OfficePackage(archive: archive, limits: limits)
    let main = try package.mainPart()
    guard let part = parts[main], !comments.isEmpty else {
      return CommentedOfficeDocument(bytes: archive.bytes, left: comments)
    }
    var commentPart = try CommentPart(of: package)
    var writing = RunWriting(part, RevisionIdentifiers(in: parts.values))
    var left: [OfficeComment] = []
    for comment in comments {
      guard let ends = ends(of: comment.range, in: main) else {
        left.append(comment)
        continue
      }
      commentPart.add(comment.text, number: writing.comment(from: ends.start, to: ends.end))
    }
    guard left.count < comments.count else {
      return CommentedOfficeDocument(bytes: archive.bytes, left: left)
    }
    var (changed, added) = try commentPart.contents(revision)
    changed[main] = writing.bytes()
    return CommentedOfficeDocument(bytes: try archive.replacing(changed, adding: added), left: left)
  }

  /// Where the letters of `range` begin and end in the part called `name`; `nil` where they are in
  /// another one.
  private func ends(
    of range: Range<Int>,
    in name: String
  ) -> (start: LetterPlace, end: LetterPlace)? {
    guard let paragraph = paragraph(at: range.lowerBound), paragraph.home == name else {
      return nil
    }
    let start = paragraph.range.lowerBound
    let own = range.lowerBound - start..<max(range.upperBound, range.lowerBound + 1) - start
    let pieces = paragraph.pieces.filter { $0.element != nil && $0.text.overlaps(own) }
    guard let first = pieces.first.flatMap({ LetterPlace($0, startOf: own) }),
      let last = pieces.last.flatMap({ LetterPlace($0, endOf: own) })
    else { return nil }
    return (first, last)
  }
}
