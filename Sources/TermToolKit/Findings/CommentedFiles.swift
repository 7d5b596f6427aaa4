import Diagnostics
import OfficeDocuments
import TermDictionary
import TermProse

/// Word documents that get findings as comments.
public struct CommentedFiles: Sendable {
  /// The files with the comments.
  public let files: [RewrittenFile]

  /// How many comments there are.
  let count: Int

  /// How many findings are where no comment can stand.
  let left: Int

  /// Writes `findings` beside the text that they are about.
  ///
  /// - Throws: ``ToolFailure`` where a document cannot be written.
  init(_ findings: [ProseFinding], by revision: OfficeRevision) throws(ToolFailure) {
    var files: [RewrittenFile] = []
    var left = 0
    for (source, comments) in Self.comments(findings) {
      guard let document = OfficeFile.document(of: source), document.kind == .docx else {
        left += comments.count
        continue
      }
      do throws(OfficeFault) {
        let commented = try document.commented(with: comments, by: revision)
        left += commented.left.count
        guard commented.left.count < comments.count else { continue }
        files.append(RewrittenFile(source, commented.bytes))
      } catch {
        throw ToolFailure("cannot write '\(source.name)': \(error.description)")
      }
    }
    (self.files, self.left) = (files, left)
    count = findings.count - left
  }

  /// The findings as comments, file by file.
  private static func comments(_ findings: [ProseFinding]) -> [(SourceText, [OfficeComment])] {
    var comments: [(source: SourceText, comments: [OfficeComment])] = []
    for finding in findings.map(\.diagnostic) {
      guard let span = finding.span else { continue }
      let comment = OfficeComment(on: span.range, "\(finding.message) [\(finding.code)]")
      if comments.last?.source === span.source {
        comments[comments.count - 1].comments.append(comment)
      } else {
        comments.append((span.source, [comment]))
      }
    }
    return comments
  }

  /// How much was written, and what was not.
  package var summary: TerminalText {
    let written = FindingSummary.count(count, "comment")
    let text: TerminalText = "wrote \(written) into \(FindingSummary.count(files.count, "file"))"
    guard left > 0 else { return text }
    let rest = FindingSummary.count(left, "finding")
    return "\(text); \(rest) left, as comments stand only in the body of a .docx"
  }
}
