import TextBytes

/// A document with another text.
public struct RewrittenOfficeDocument: Sendable {
  /// The file.
  public let bytes: [UInt8]

  /// The changes that were not made, as the program computes the text, or it is no text.
  public let left: [LeftChange]

  /// A change that was not made.
  public struct LeftChange: Sendable, Equatable {
    /// What would have gone, in bytes of ``OfficeDocument/text``.
    public let range: Range<Int>

    /// What would have come.
    public let text: String
  }
}

extension OfficeDocument {
  /// The document with the text `new`.
  ///
  /// Only words that differ change. Looks, fields, pictures and all else stay; so does every byte
  /// of a part in which nothing changes. Costs the parts that change.
  ///
  /// - Parameters:
  ///   - new: The text, with as many lines as ``text`` has, as none comes or goes.
  ///   - revision: Who changes it, where every change is to be tracked, to be accepted or rejected
  ///     one by one. Only ``Kind-swift.enum/docx`` has such changes.
  /// - Returns: The file, and what could not be changed.
  /// - Throws: ``OfficeFault`` where lines are missing, changes cannot be tracked, or the file
  ///   would be too large.
  public func rewritten(
    to new: [UInt8],
    trackedAs revision: OfficeRevision? = nil
  ) throws(OfficeFault) -> RewrittenOfficeDocument {
    guard revision == nil || kind == .docx else {
      throw OfficeFault("only text documents of Office Open XML have changes that are tracked here")
    }
    let lines = new.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count == paragraphs.count + 1, lines.last?.isEmpty == true else {
      throw OfficeFault("a text with other lines is not its text")
    }
    var left: [RewrittenOfficeDocument.LeftChange] = []
    var changes: [String: [WrittenChange]] = [:]
    for (paragraph, line) in zip(paragraphs, lines) {
      let old = text[paragraph.range]
      guard old != line else { continue }
      for change in TextChange.changes(from: old, to: line) {
        guard let written = WrittenChange(change, in: paragraph.pieces) else {
          let start = paragraph.range.lowerBound
          let range = start + change.range.lowerBound..<start + change.range.upperBound
          left.append(.init(range: range, text: change.text))
          continue
        }
        changes[paragraph.home, default: []].append(written)
        if let copy = WrittenChange(change, in: paragraph.copy) {
          changes[paragraph.home, default: []].append(copy)
        }
      }
    }
    let bytes = try archive.replacing(contents(with: changes, revision))
    return RewrittenOfficeDocument(bytes: bytes, left: left)
  }

  private func contents(
    with changes: [String: [WrittenChange]],
    _ revision: OfficeRevision?
  ) -> [String: [UInt8]] {
    var identifiers = revision.map { _ in RevisionIdentifiers(in: parts.values) }
    var contents: [String: [UInt8]] = [:]
    for (name, changes) in changes.sorted(by: { $0.key < $1.key }) {
      guard let part = parts[name] else { continue }
      if let revision, let free = identifiers {
        var writing = RunWriting(part, free)
        for change in changes { writing.track(change, as: revision) }
        contents[name] = writing.bytes()
        identifiers = writing.identifiers
      } else {
        var writing = DirectWriting(part)
        for change in changes { writing.add(change) }
        contents[name] = writing.bytes()
      }
    }
    return contents
  }

  /// Whether line `number`, counted from 1, can become `new`: whether no letter that differs is one
  /// that the program computes.
  public func canRewrite(line number: Int, as new: ArraySlice<UInt8>) -> Bool {
    guard paragraphs.indices.contains(number - 1) else { return false }
    let paragraph = paragraphs[number - 1]
    return TextChange.changes(from: text[paragraph.range], to: new).allSatisfy { change in
      WrittenChange(change, in: paragraph.pieces) != nil
    }
  }
}
