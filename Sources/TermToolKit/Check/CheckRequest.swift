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
    var input = CheckInput(self, in: workspace)
    let (report, status) = try report(on: &input, workspace)
    return Reply(report, status: max(input.status, status))
  }

  private func report(
    on input: inout CheckInput,
    _ workspace: Workspace
  ) throws -> (FindingReport, ExitStatus) {
    let policy = FindingPolicy(workspace.configuration)
    guard let fixes else {
      let report = try round(&input, input.writable, policy, workspace.host)
      return (report, failOn.status(for: report.findings))
    }
    if input.writable.isEmpty {
      workspace.host.note("the shipped dictionaries are inside the tool and cannot be changed")
    }
    var report: FindingReport?
    let named = paths.isEmpty ? workspace.paths : paths
    let fixed = try FixedTexts(input.writable, at: named, by: fixes) { texts in
      let round = try round(&input, texts, policy, report == nil ? workspace.host : nil)
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
    _ input: inout CheckInput,
    _ texts: [SourceText],
    _ policy: FindingPolicy,
    _ host: (any RequestHost)?
  ) throws -> FindingReport {
    var findings: [Diagnostic] = []
    var fileCount = 0
    for index in 0..<input.setCount {
      var part = input.part(index, with: texts)
      var found = try check(part.set, input.host)
      while input.addNeighbours(toPart: index, defining: found) {
        part = input.part(index, with: texts)
        found = try check(part.set, input.host)
      }
      let own = part.scope?.findings(among: found) ?? found
      if let host {
        input.tellWhatIsMissing(inPart: index, part.set, own)
        if tellsFallbacks { try tellFallbacks(in: part.set, on: host) }
      }
      findings += own
      fileCount += part.scope?.fileCount ?? Set(part.set.dictionaries.flatMap(\.files)).count
    }
    if input.setCount > 1 { findings = findings.inSourceOrder() }
    let isForAll = readers.pointsOfView.isEmpty && readers.locales.isEmpty
    return FindingReport(
      policy.apply(to: findings, isWhole: input.isWhole && isForAll),
      files: fileCount,
      leavingOut: input.leftOut
    )
  }

  private func check(
    _ set: DictionarySet,
    _ host: any RequestHost
  ) throws(UsageError) -> [Diagnostic] {
    let linked = set.check(
      pointsOfView: try readers.pointsOfView(in: set),
      locales: try readers.locales(in: set),
      progress: { host.update(WorkProgress("linking the words of readers", $0, of: $1)) }
    )
    let unused = usage.list.map { set.unusedEntries($0) } ?? []
    return unused.isEmpty ? linked : (linked + unused).inSourceOrder()
  }

  private func tellFallbacks(
    in set: DictionarySet,
    on host: any RequestHost
  ) throws(UsageError) {
    let pointsOfView = try readers.pointsOfView(in: set) ?? set.readers
    let locales = try readers.locales(in: set) ?? []
    FallbackNote.tell(of: locales, for: pointsOfView, in: set, on: host)
  }
}
