import Diagnostics
import TermDictionary
import TermProse

/// What was found in files.
public struct FindingReport: Presentable, Sendable {
  /// What is reported.
  public let findings: [Diagnostic]

  /// The findings in documents, with what they are about; `nil` for those in dictionaries.
  public private(set) var proseFindings: [ProseFinding]?

  /// What was fixed, where that was asked for.
  public internal(set) var fixes: FixedTexts?

  /// The Word documents with the findings as comments, where that was asked for.
  public internal(set) var comments: CommentedFiles?

  /// How many files are reported on.
  public let fileCount: Int

  /// What was left out of folders.
  let leftOut: [LeftOut]

  /// What is said after all else.
  var furtherRemarks: [Remark] = []

  /// Findings in `fileCount` dictionary files.
  init(_ findings: [Diagnostic], files fileCount: Int, leavingOut leftOut: [LeftOut]) {
    self.findings = findings
    self.fileCount = fileCount
    self.leftOut = leftOut
  }

  /// Findings in `fileCount` documents.
  init(_ findings: [ProseFinding], files fileCount: Int, leavingOut leftOut: [LeftOut]) {
    self.init(findings.map(\.diagnostic), files: fileCount, leavingOut: leftOut)
    proseFindings = findings
  }

  /// How many findings there are, in one line.
  package var summary: TerminalText { FindingSummary.text(of: findings, files: fileCount) }

  /// What was left out, in a few words; `nil` for nothing.
  package var leftOutSummary: TerminalText? { LeftOutReport(leftOut).summary }

  /// All that is still wrong: what was fixed too where nothing is written.
  func remaining(_ choice: FixChoice?) -> [Diagnostic] {
    choice?.isDryRun == true ? findings + (fixes?.fixed ?? []) : findings
  }

  /// The result in `format`.
  public func output(_ format: FindingFormat, for screen: Screen) -> Output {
    proseFindings.map { format.output($0, for: screen) } ?? format.output(findings, for: screen)
  }

  /// The findings as they are told where the result is something else.
  package func outputBeside(_ format: FindingFormat, for screen: Screen) -> Output {
    format.output(findings, for: screen)
  }

  /// People are told how things are, programs only what they do not see in the data.
  public func remarks(in format: FindingFormat) -> [Remark] {
    let left = leftOutSummary
    let own: Remark? =
      format == .human
      ? .text(left.map { "\(summary); \($0)" } ?? summary) : left.map { .note($0) }
    return (own.map { [$0] } ?? []) + furtherRemarks
  }
}
