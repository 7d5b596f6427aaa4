import Diagnostics
import TermDictionary

/// Asks what is wrong in dictionaries.
public struct CheckRequest: Request, Sendable {
  /// The files and folders to report on, `-` for standard input; all dictionaries where nothing is
  /// named.
  public var paths: [String]

  /// For whom; everybody unless named.
  public var readers: ReaderChoice

  /// What programs use: what nothing uses is a finding.
  public var usage = UsageLists.none

  /// How grave a finding must be to be a failure.
  public var failOn = FailureThreshold.error

  /// How findings are fixed; they are not unless given.
  public var fixes: FixChoice?

  /// Whether it is told where words come from that a locale has not.
  package var tellsFallbacks = true

  /// Makes the request.
  public init(_ paths: [String] = [], readers: ReaderChoice = .init()) {
    (self.paths, self.readers) = (paths, readers)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<FindingReport> {
    let input = CheckInput(self, in: workspace)
    let (report, status) = try report(on: input, workspace)
    return Reply(report, status: max(input.status, status))
  }

  private func report(
    on input: CheckInput,
    _ workspace: Workspace
  ) throws -> (FindingReport, ExitStatus) {
    let policy = FindingPolicy(workspace.configuration)
    guard let fixes else {
      let report = try round(input, input.writable, policy, workspace.host)
      return (report, failOn.status(for: report.findings))
    }
    if input.writable.isEmpty {
      workspace.host.note("the shipped dictionaries are inside the tool and cannot be changed")
    }
    var report: FindingReport?
    let named = paths.isEmpty ? workspace.namedPaths : paths
    let fixed = try FixedTexts(input.writable, at: named, by: fixes) { texts in
      let round = try round(input, texts, policy, report == nil ? workspace.host : nil)
      report = round
      return round.findings
    }
    var last = report ?? FindingReport([Diagnostic](), files: 0, leavingOut: input.leftOut)
    last.fixes = fixed
    return (last, failOn.status(for: last.remaining(fixes)))
  }

  /// One look at `texts` in the place of the files of `input` that may be fixed; remarks go to
  /// `host`.
  private func round(
    _ input: CheckInput,
    _ texts: [SourceText],
    _ policy: FindingPolicy,
    _ host: (any RequestHost)?
  ) throws -> FindingReport {
    let (set, scope) = input.set(with: texts)
    let pointsOfView = try readers.pointsOfView(in: set)
    let locales = try readers.locales(in: set)
    if let host, tellsFallbacks {
      FallbackNote.tell(of: locales ?? [], for: pointsOfView ?? set.readers, in: set, on: host)
    }
    let linked = set.check(
      pointsOfView: pointsOfView,
      locales: locales,
      progress: { input.host.update(WorkProgress("linking the words of readers", $0, of: $1)) }
    )
    let unused = usage.list.map { set.unusedEntries($0) } ?? []
    let all = unused.isEmpty ? linked : (linked + unused).inSourceOrder()
    let isWhole = input.isWhole && pointsOfView == nil && locales == nil
    return FindingReport(
      policy.apply(to: scope?.findings(among: all) ?? all, isWhole: isWhole),
      files: scope?.fileCount ?? Set(set.dictionaries.flatMap(\.files)).count,
      leavingOut: input.leftOut
    )
  }
}
