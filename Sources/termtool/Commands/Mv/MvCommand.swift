import ArgumentParser
import Diagnostics
import TermAuthoring
import TermDictionary

/// The command `termtool mv`.
struct MvCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mv",
    abstract: "Renames a term or a message in all files.",
    usage: "termtool mv <old> <new> [<path> ...] [<options>]",
    discussion: """
      Changes the identifier where it is defined and wherever it is mentioned: in concepts, in composed \
      names, in messages, in parameters and their examples. Nothing else in the files changes, all files \
      are written or none, and every reader reads what they read before. Files that are named here are \
      changed and judged together with --dictionaries, of which those inside the tool cannot be changed.

      Examples:
        termtool mv site-visit visit mine/               in all files of a folder
        termtool mv site-visit visit mine/ --dry-run     what would change
        termtool mv notice.visit notice.planned mine/    a message
      """
  )

  @Argument(
    help: ArgumentHelp("The identifier of a term or a message.", valueName: "old"),
    completion: Completions.identifiers
  )
  var old: String

  @Argument(help: ArgumentHelp("The identifier that it gets.", valueName: "new"))
  var new: String

  @Argument(
    help: ArgumentHelp("The files and folders to change.", valueName: "path"),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @Option(
    help: Kind.help("What is renamed, where a term and a message have the same identifier."),
    completion: Kind.completion,
    transform: Kind.parse
  )
  var kind: Kind?

  @Flag(help: "Write nothing; show what would change.")
  var dryRun = false

  @OptionGroup
  var links: LinkOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  enum Kind: String, CaseIterable, NamedChoice {
    case term
    case message

    static let name = "kind"

    var identifierKind: IdentifierKind { self == .term ? .term : .message }
  }

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = try dictionaries.load(console)
    let input = InputFiles(paths, allowsShipped: false)
    input.tell(on: console, dictionaries.reading)
    // With a file missing, a mention in it would be missed.
    guard loaded.status == .success, input.unreadable.isEmpty else {
      return try ExitStatus.failure.exit()
    }
    let set = paths.isEmpty ? loaded.set : loaded.set.replacing(with: DictionarySet(input.files))
    let readsOwn = !(paths + loaded.paths).isEmpty
    guard let renaming = try renaming(in: set, readsOwn: readsOwn, on: console) else {
      return try ExitStatus.failure.exit()
    }
    let writable = (input.writable + loaded.writable).filter {
      $0.name != InputFiles.standardInput
    }
    try checkIsWritable(
      renaming,
      ChangeableFiles(writable, at: paths + loaded.paths, links),
      in: set
    )
    if dryRun { try show(renaming, on: console) } else { try write(renaming, on: console) }
    console.report(summary(of: renaming))
  }

  /// The changes; `nil` where files are broken, which is told.
  private func renaming(
    in set: DictionarySet,
    readsOwn: Bool,
    on console: Console
  ) throws -> Renaming? {
    do throws(RenamingFailure) {
      return try set.renaming(old, to: new, kind?.identifierKind)
    } catch {
      guard case .broken(let errors) = error else {
        throw UsageError(text(of: error, in: set, readsOwn: readsOwn))
      }
      _ = Trouble(errors: errors).report(on: console)
      console.complain("'\(old)' may stand where these files cannot be read; nothing was changed")
      return nil
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
    _ renaming: Renaming,
    _ files: ChangeableFiles,
    in set: DictionarySet
  ) throws(UsageError) {
    let writable = Set(files.own.map(ObjectIdentifier.init))
    let others = renaming.files.map(\.source).filter { !writable.contains(ObjectIdentifier($0)) }
    guard !others.isEmpty else { return }
    let linked = Set(files.linked.map(ObjectIdentifier.init))
    guard others.allSatisfy({ linked.contains(ObjectIdentifier($0)) }) else {
      throw UsageError(shipped(renaming.kind, in: set))
    }
    let names = others.reduce("" as TerminalText) { names, file in
      names + "\n  \(file.name) (a link leads to it; --follow-links changes it)"
    }
    throw UsageError(
      "'\(old)' stands in files that cannot be written; name those to change:" + names
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

  private func show(_ renaming: Renaming, on console: Console) throws {
    for file in renaming.files {
      try UnifiedDiff(from: file.source, to: file.bytes).print(on: console)
    }
  }

  private func write(_ renaming: Renaming, on console: Console) throws {
    var changes = FileTransaction()
    for file in renaming.files { changes.replace(file.source, with: file.bytes) }
    try changes.commit(tellingOn: console)
  }

  private func summary(of renaming: Renaming) -> TerminalText {
    func count(_ number: Int, _ noun: String) -> TerminalText {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let places = renaming.files.reduce(0) { $0 + $1.places.count }
    return
      "\(dryRun ? "would rename" : "renamed") the \(renaming.kind.rawValue) '\(old)' to '\(new)': "
      + "\(count(places, "place")) in \(count(renaming.files.count, "file"))"
  }
}
