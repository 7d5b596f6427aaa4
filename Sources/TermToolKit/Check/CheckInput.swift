import Diagnostics
import MessageFormat
import TermDictionary

/// What a check looks at: files that are reported on, among dictionaries.
struct CheckInput {
  /// The files at the paths that are named; none where nothing is named.
  private let named: InputFiles

  /// The dictionaries that they are checked together with.
  private let workspace: Workspace

  private let usageStatus: ExitStatus
  private let isEverything: Bool

  /// Reads the files; says which cannot be read.
  init(_ request: CheckRequest, in workspace: Workspace) {
    self.workspace = workspace
    usageStatus = request.usage.status
    named = InputFiles(request.paths, allowsShipped: false, from: workspace.host)
    named.tell(
      on: workspace.host,
      isVerbose: workspace.isVerbose,
      told: workspace.unreadable
    )
    isEverything = request.paths.isEmpty
  }

  /// What runs the request.
  var host: any RequestHost { workspace.host }

  /// Failure where a file cannot be read.
  var status: ExitStatus {
    max(named.unreadable.isEmpty ? .success : .failure, workspace.status, usageStatus)
  }

  /// What was left out of the folders that are reported on.
  var leftOut: [LeftOut] { isEverything ? workspace.leftOut : named.leftOut }

  /// The files that may be fixed.
  var writable: [SourceText] { isEverything ? workspace.writable : named.files }

  /// Whether all that there is is reported on.
  var isWhole: Bool { isEverything }

  /// The dictionaries with `texts` in the place of ``writable``, and the files to report on; `nil`
  /// for all.
  func set(with texts: [SourceText]) -> (set: DictionarySet, scope: CheckScope?) {
    guard isEverything else {
      return (workspace.set.replacing(with: DictionarySet(texts)), CheckScope(texts))
    }
    let own = writable
    let isUnchanged = zip(own, texts).allSatisfy { $0 === $1 }
    guard !isUnchanged else { return (workspace.set, nil) }
    let files = workspace.files.map { file in
      own.firstIndex { $0 === file }.map { texts[$0] } ?? file
    }
    return (DictionarySet(files), nil)
  }
}
