import Diagnostics
import MessageFormat
import TermChecking
import TermDictionary

/// One look at dictionaries.
struct CheckRound {
  /// What is reported.
  let findings: [Diagnostic]

  /// How many files are reported on.
  let fileCount: Int

  /// Checks `input` with `texts` in the place of its files that may be mended; remarks go to `console`.
  init(
    _ input: CheckInput,
    _ texts: [SourceText],
    _ readers: ReaderOptions,
    _ policy: FindingPolicy,
    tellingOn console: Console?
  ) throws {
    let (set, scope) = input.set(with: texts)
    let pointsOfView = try readers.pointsOfView(in: set)
    let locales = try readers.locales(in: set)
    if let console {
      FallbackNote.tell(of: locales ?? [], for: pointsOfView ?? set.readers, in: set, on: console)
    }
    let progress = Progress("linking the words of readers")
    let linked = set.check(
      pointsOfView: pointsOfView,
      locales: locales,
      progress: { progress.update($0, of: $1) }
    )
    let unused = input.usage.map { set.unusedEntries($0) } ?? []
    let all = unused.isEmpty ? linked : (linked + unused).inSourceOrder()
    let isWhole = input.isWhole && pointsOfView == nil && locales == nil
    findings = policy.apply(to: scope?.findings(among: all) ?? all, isWhole: isWhole)
    fileCount = scope?.fileCount ?? Set(set.dictionaries.flatMap(\.files)).count
  }

  /// What was found in how many files, in one line.
  var summary: TerminalText { FindingSummary.text(of: findings, files: fileCount) }
}
