import Diagnostics
import TermAuthoring
import TermDictionary

/// Asks for the files in which a term or a message has another identifier.
public struct MvRequest: Request, Sendable {
  /// The identifier so far.
  public var old: String

  /// The identifier from now on.
  public var new: String

  /// The files and folders to change.
  public var paths: [String]

  /// What is renamed, where a term and a message have the same identifier.
  public var kind: IdentifierKind?

  /// Whether files outside of the named folders are changed to which links in these lead.
  public var followsLinks = false

  /// Makes the request.
  public init(_ old: String, to new: String, in paths: [String]) {
    (self.old, self.new, self.paths) = (old, new, paths)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<RenamedFiles> {
    let host = workspace.host
    let input = NamedSets(paths, in: workspace)
    // With a file missing, a mention in it would be missed.
    guard workspace.status == .success, input.status == .success else { throw ToldFailure() }
    let set = paths.isEmpty ? workspace.set : input.whole
    let named = paths + workspace.paths
    let renaming = try renaming(in: set, readsOwn: !named.isEmpty, on: host)
    let writable = (input.named.writable + workspace.writable).filter {
      $0.name != InputFiles.standardInput
    }
    let files = ChangeableFiles(writable, at: named, followsLinks: followsLinks)
    try checkIsWritable(renaming, files, beside: input.unnamed, in: set)
    return Reply(RenamedFiles(renaming: renaming), status: .success)
  }

  /// The changes; `nil` where files are broken, which is told.
  private func renaming(
    in set: DictionarySet,
    readsOwn: Bool,
    on host: any RequestHost
  ) throws -> IdentifierRenaming {
    do throws(RenamingFailure) {
      return try set.renaming(old, to: new, kind)
    } catch {
      guard case .broken(let errors) = error else {
        throw UsageError(text(of: error, in: set, readsOwn: readsOwn))
      }
      _ = DictionaryErrors(errors: errors).report(on: host)
      host.complain("'\(old)' may stand where these files cannot be read; nothing was changed")
      throw ToldFailure()
    }
  }

  private func text(
    of failure: RenamingFailure,
    in set: DictionarySet,
    readsOwn: Bool
  ) -> TerminalText {
    switch failure {
    case .unknown(let nearest): unknown(nearest, in: set, readsOwn: readsOwn)
    case .ambiguous:
      "'\(old)' is a term and a message; say which with --kind term or --kind message"
    case .malformed(let shape):
      "'\(new)' is no identifier: \(shape)"
    case .taken(let places):
      "'\(new)' is taken:" + Self.list(places)
    case .broken:
      "the dictionaries have errors"
    }
  }

  private func unknown(
    _ nearest: String?,
    in set: DictionarySet,
    readsOwn: Bool
  ) -> TerminalText {
    if let refusal = PrintedWords(in: set).refusal(of: old) { return "\(refusal.text)" }
    let text: TerminalText = "unknown \(kind?.rawValue ?? "term or message") '\(old)'"
    guard nearest == nil, !readsOwn else { return text + "\(NearestValue.hint(nearest))" }
    return text + "; name the files that have it: termtool mv \(old) \(new) mine/"
  }

  private func checkIsWritable(
    _ renaming: IdentifierRenaming,
    _ files: ChangeableFiles,
    beside unnamed: [SourceText],
    in set: DictionarySet
  ) throws(UsageError) {
    let writable = Set(files.own.map(ObjectIdentifier.init))
    let others = renaming.files.map(\.source).filter { !writable.contains(ObjectIdentifier($0)) }
    guard !others.isEmpty else { return }
    let linked = Set(files.linked.map(ObjectIdentifier.init))
    let known = linked.union(unnamed.map(ObjectIdentifier.init))
    guard others.allSatisfy({ known.contains(ObjectIdentifier($0)) }) else {
      throw UsageError(shipped(renaming.kind, in: set))
    }
    let names = others.reduce("" as TerminalText) { names, file in
      let way: TerminalText =
        linked.contains(ObjectIdentifier(file))
        ? " (a link leads to it; --follow-links changes it)" : ""
      return names + "\n  \(file.name)" + way
    }
    throw UsageError(
      "'\(old)' stands in files that are not named; name those to change:" + names
    )
  }

  /// What is said of an identifier of the dictionaries inside the tool, which nobody can write.
  private func shipped(_ kind: IdentifierKind, in set: DictionarySet) -> TerminalText {
    let part = TermID(old).flatMap { PrintedWords(in: set).partOfSpeech(of: $0) }
    let element = kind == .message ? kind.rawValue : (part ?? .noun).rawValue
    let isNoun = kind == .term && part == .noun
    let words = isNoun ? " --set \(old)=\(FilePath.shellWord(new))" : ""
    let reader = set.readers.first?.description ?? "<point-of-view>"
    return """
      '\(old)' is an identifier of the dictionaries inside the tool, which cannot be renamed
      to say it in other words, write <\(element) id="\(old)"> into a dictionary of your own: \
      termtool new --as <name> --extends \(reader)\(words)
      """
  }

  /// Places, each in a line of its own.
  private static func list(_ places: [SourceSpan]) -> TerminalText {
    let shown = places.prefix(10)
    let list = shown.reduce("" as TerminalText) { $0 + "\n  \($1.place)" }
    let more = places.count - shown.count
    return more > 0 ? list + "\n  and \(more) more" : list
  }
}

/// A renamed identifier, and the files that change by it.
public struct RenamedFiles: Sendable {
  /// What is renamed, and where.
  public let renaming: IdentifierRenaming

  /// The files that change.
  public var files: [RewrittenFile] { renaming.files.map { RewrittenFile($0.source, $0.bytes) } }

  /// What was done to how many places; `verb` is "renamed" or what would be done.
  package func summary(_ verb: String) -> TerminalText {
    let places = FindingSummary.count(renaming.files.reduce(0) { $0 + $1.places.count }, "place")
    let files = FindingSummary.count(renaming.files.count, "file")
    return "\(verb) the \(renaming.kind.rawValue) '\(renaming.old)' to '\(renaming.new)': "
      + "\(places) in \(files)"
  }
}
