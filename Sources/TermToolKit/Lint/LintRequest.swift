import Diagnostics
import TermDictionary
import TermProse

/// Asks for the words of others in documents.
public struct LintRequest: Request, Sendable {
  /// The documents and folders, `-` for standard input.
  public var paths: [String]

  /// Whose words the documents are to use.
  public var reader: DocumentReader

  /// How the documents are written; their names tell unless given.
  public var syntax: DocumentSyntax?

  /// A file with findings that are known and not told.
  public var baseline: String?

  /// How grave a finding must be to be a failure.
  public var failOn = FailureThreshold.error

  /// How findings are fixed; they are not unless given.
  public var fixes: FixChoice?

  /// Whether what an earlier run found in the same document is found again without reading it.
  public var usesCache = true

  /// Whose comments the findings become in Word documents; they do not unless given.
  public var comments: DocumentRevision?

  /// Makes the request.
  public init(_ paths: [String], reader: DocumentReader = .init()) {
    (self.paths, self.reader) = (paths, reader)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<FindingReport> {
    let rules = try rules(in: workspace)
    return try run(rules, in: workspace) { FindingPolicy(workspace.configuration) }
  }

  /// The rules for the words of the reader; what is wrong with these is told.
  package func rules(in workspace: Workspace) throws -> LintRules {
    let linter = try workspace.resolvingNames {
      let (pointOfView, locale) = try reader.chosen(workspace.defaults, in: workspace.set)
      do throws(LexiconError) {
        return try Linter(workspace.set, pointOfView: pointOfView, locale: locale)
      } catch {
        throw UsageError("\(error.description)")
      }
    }
    FallbackNote.tell(
      of: [linter.lexicon.locale],
      for: [linter.lexicon.pointOfView],
      in: workspace.set,
      on: workspace.host
    )
    let dictionaryErrors = DictionaryErrors(in: workspace.set, forWordsOf: [linter.lexicon])
    return LintRules(
      linter: linter,
      status: max(workspace.status, dictionaryErrors.report(on: workspace.host))
    )
  }

  /// Looks into the documents by `rules`, as the project has decided by now.
  package func runAgain(
    _ rules: LintRules,
    config: String?,
    in workspace: Workspace
  ) throws -> Reply<FindingReport> {
    try run(rules, in: workspace) {
      FindingPolicy(try ConfigurationFile.load(config, workspace.host))
    }
  }

  private func run(
    _ rules: LintRules,
    in workspace: Workspace,
    _ policy: () throws -> FindingPolicy
  ) throws -> Reply<FindingReport> {
    let input = DocumentFiles(paths, from: workspace.host)
    input.tell(on: workspace.host, isVerbose: workspace.isVerbose)
    let size = input.files.reduce(0) { $0 + $1.bytes.count }
    let cache =
      usesCache && size >= LintCache.leastBytes ? LintCache(rules, in: workspace) : nil
    var run = LintRun(rules.linter, syntax, try policy(), cache, workspace.host)
    defer { run.keep() }
    var report: FindingReport
    if let fixes {
      var left: [ProseFinding] = []
      let fixed = try FixedTexts(input.files, at: paths, by: fixes) { texts in
        left = try new(among: run.findings(in: texts), workspace.host)
        return left.map(\.diagnostic)
      }
      report = FindingReport(left, files: input.files.count, leavingOut: input.leftOut)
      report.fixes = fixed
    } else {
      let found = run.findings(in: input.files)
      let new = try new(among: found, workspace.host)
      report = FindingReport(new, files: input.files.count, leavingOut: input.leftOut)
      report.comments = try comments.map { comments in
        try CommentedFiles(new, by: comments.revision(on: workspace.host))
      }
    }
    report.furtherRemarks = MarketNote(run.markets(of: input.files), of: input.files.count)
      .remarks { "--locale \($0)" }
    let readable = input.unreadable.isEmpty ? rules.status : .failure
    return Reply(
      report,
      status: max(readable, failOn.status(for: report.remaining(fixes)))
    )
  }

  private func new(
    among findings: [ProseFinding],
    _ host: any RequestHost
  ) throws(ToolFailure) -> [ProseFinding] {
    guard let baseline else { return findings }
    return try LintBaseline(path: baseline, host).new(among: findings)
  }
}

/// The rules for the words of one reader.
package struct LintRules: Sendable {
  let linter: Linter

  /// Failure where the dictionaries have errors.
  package let status: ExitStatus
}

extension FindingReport {
  /// The findings as a baseline at `path`, which later requests name to be told only what is new.
  public func baseline(for path: String) -> String {
    LintBaseline(of: proseFindings ?? []).text(in: path)
  }
}
