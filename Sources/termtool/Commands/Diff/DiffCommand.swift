import ArgumentParser
import Diagnostics
import TermAuthoring
import TermDictionary

/// The command `termtool diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between dictionaries, and what readers read differently.",
    usage: "termtool diff <one> <other> [<options>]",
    discussion: """
      Each side is a file, a folder, what git has (HEAD~3:dictionaries, or a revision alone for the path \
      of the other side), or a point of view (owner, owner@en-AU). Of files it says what their authors \
      changed, and shows each message that now reads differently, before and after. They are judged \
      together with --dictionaries, and take the place of what those have of the same dictionaries. \
      Differences are no failure: the exit status is 0.

      Examples:
        termtool diff old/ new/
        termtool diff HEAD~1 mine/                     what you changed since
        termtool diff v1.0:dictionaries dictionaries   between a release and now
        termtool diff head-contractor owner            two parties
        termtool diff owner owner@en-AU                two markets
      """
  )

  @Argument(
    help: ArgumentHelp("A file, a folder, a revision, or a point of view.", valueName: "one"),
    completion: .file(extensions: ["xml"])
  )
  var one: String

  @Argument(
    help: ArgumentHelp("Another of the same kind.", valueName: "other"),
    completion: .file(extensions: ["xml"])
  )
  var other: String

  @Option(
    help: Format.help("How the differences are printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json

    static let name = "format"
  }

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = try dictionaries.load(console)
    let sides = try loaded.resolvingNames {
      (
        try DiffSide(one, in: loaded.set).resolved(beside: other),
        try DiffSide(other, in: loaded.set).resolved(beside: one)
      )
    }
    let comparison: Comparison
    switch sides {
    case (.files(let old), .files(let new)):
      for side in [old, new] { side.tell(on: console, dictionaries.reading) }
      let files = try Comparison(of: old.files, new.files, beside: loaded.set, readers, console)
      let isWhole = old.unreadable.isEmpty && new.unreadable.isEmpty
      comparison = files.failing(isWhole ? .success : .failure)
    case (.reader(let one, let oneLocale), .reader(let two, let twoLocale)):
      comparison = try loaded.resolvingNames {
        let readers = try readers.completed(by: loaded.defaults, in: loaded.set)
        return try Comparison(of: (one, oneLocale), (two, twoLocale), in: loaded.set, readers)
      }
    default:
      throw UsageError(
        "'\(one)' and '\(other)' are not of one kind; compare files with files, readers with readers"
      )
    }
    switch format {
    case .human: try console.print(TerminalText(painted: ChangeText(comparison, console).text))
    case .json: try console.print(.array(comparison.changes.map(\.json)))
    }
    if comparison.changes.isEmpty, comparison.status == .success {
      console.report("nothing differs")
    }
    try max(loaded.status, comparison.status).exit()
  }
}

extension DictionaryChange {
  /// The change in the shape that `docs/command-line.md` pins.
  fileprivate var json: JSONValue {
    let (term, message): (String?, String?) =
      switch subject {
      case .term(let id): (id.description, nil)
      case .message(let id): (nil, id.description)
      }
    return [
      "kind": .string(kind.rawValue),
      "term": JSONValue(term),
      "message": JSONValue(message),
      "dictionary": .string(dictionary.pointOfView.description),
      "locale": .string(dictionary.locale.description),
      "before": JSONValue(before),
      "after": JSONValue(after),
    ]
  }
}
