import Diagnostics
import MessageFormat
import TermDictionary

/// What a check looks at: files that are reported on, among dictionaries.
struct CheckInput {
  /// The files at the paths that are named; `nil` where nothing is named.
  private var named: NamedSets?

  /// The dictionaries that they are checked together with.
  private let workspace: Workspace

  private let usageStatus: ExitStatus

  /// Reads the files; says which cannot be read.
  init(_ request: CheckRequest, in workspace: Workspace) {
    self.workspace = workspace
    usageStatus = request.usage.status
    named = request.paths.isEmpty ? nil : NamedSets(request.paths, in: workspace)
  }

  /// What runs the request.
  var host: any RequestHost { workspace.host }

  /// Failure where a file cannot be read.
  var status: ExitStatus { max(named?.status ?? .success, workspace.status, usageStatus) }

  /// What was left out of the folders that are reported on.
  var leftOut: [LeftOut] { named?.named.leftOut ?? workspace.leftOut }

  /// The files that may be fixed.
  var writable: [SourceText] { named?.parts.flatMap(\.files) ?? workspace.writable }

  /// Whether all that there is is reported on.
  var isWhole: Bool { named == nil }

  /// How many sets are looked at.
  var setCount: Int { named?.parts.count ?? 1 }

  /// A set, and the files of it to report on; `nil` for all.
  typealias Part = (set: DictionarySet, scope: CheckScope?)

  /// The set at `index` with `texts` in the place of ``writable``.
  func part(_ index: Int, with texts: [SourceText]) -> Part {
    guard let named else { return (whole(with: texts), nil) }
    let start = named.parts[..<index].reduce(0) { $0 + $1.documents.count }
    let part = named.parts[index]
    let own = Array(texts[start..<start + part.documents.count])
    return (part.set(with: own), CheckScope(own))
  }

  /// Adds to the set at `index` files that define what `findings` say it lacks; whether there are
  /// any.
  mutating func addNeighbours(toPart index: Int, defining findings: [Diagnostic]) -> Bool {
    named?.addNeighbours(toPart: index, defining: findings) ?? false
  }

  /// Says why the set at `index` may lack what `findings` say that it does, or what is not told.
  ///
  /// It is in the shipped one, or in a file that is broken and not reported on.
  func tellWhatIsMissing(inPart index: Int, _ set: DictionarySet, _ findings: [Diagnostic]) {
    guard let named else { return }
    if !named.usesWorkspace, findings.contains(where: \.isAboutUnknownName) {
      ShippedHint(isConfigured: false).tell(of: set, on: host)
      if named.parts[index].files.contains(where: { $0.name == InputFiles.standardInput }) {
        host.note(
          "standard input has no files beside it; name those of its set with '--dictionaries'"
        )
      }
    }
    for file in named.parts[index].brokenOthers {
      host.note("'\(file.name)', a file of the set, is broken; what it defines is unknown")
    }
  }

  private func whole(with texts: [SourceText]) -> DictionarySet {
    let own = writable
    let isUnchanged = zip(own, texts).allSatisfy { $0 === $1 }
    guard !isUnchanged else { return workspace.set }
    let files = workspace.files.map { file in
      own.firstIndex { $0 === file }.map { texts[$0] } ?? file
    }
    return DictionarySet(files)
  }
}
