import ArgumentParser
import Diagnostics
import TermAuthoring
import TermDictionary

/// The command `termtool fmt`.
struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lays dictionary files out in one way. ('format' formats messages.)",
    usage: "termtool fmt [<path> ...] [<options>]",
    discussion: """
      Indentation, line breaks, the order of attributes and of the parts of an entry become the same \
      everywhere, so that a comparison shows changed words only. Entries, comments and empty lines \
      stay where you put them, and texts as you wrote them. What a file means never changes. Files are \
      written in place; without paths, standard input is written to standard output.

      Examples:
        termtool fmt mine/                   all files below a folder
        termtool fmt mine/ --dry-run         what would change
        termtool fmt mine/ --check           for a hook: exits with 1 on a change
        termtool fmt < draft.xml             for an editor
        termtool fmt mine/words.xml --sort   entries by identifier
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The files and folders to format, '-' for standard input.",
      valueName: "path"
    ),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @Flag(help: "Write nothing; list the files that would change, and exit with 1 if there are any.")
  var check = false

  @Flag(help: "Write nothing; show what would change.")
  var dryRun = false

  @Flag(help: "Sort the entries by identifier. Comments move with the entry they stand before.")
  var sort = false

  @OptionGroup
  var links: LinkOptions

  @Option(
    help: ColorChoice.help("Colours in what people read."),
    completion: ColorChoice.completion,
    transform: ColorChoice.parse
  )
  var color = ColorChoice.auto

  @OptionGroup
  var reading: ReadingOptions

  func run() throws {
    let console = Console(color: color)
    let input = InputFiles(paths.isEmpty ? [InputFiles.standardInput] : paths, allowsShipped: false)
    input.tell(on: console, reading)
    let order: EntryOrder = sort ? .byIdentifier : .asWritten
    let formatted = input.files.map { FormattedFile($0, order) }
    let trouble = Trouble(errors: formatted.flatMap(\.errors)).report(on: console)
    let files = ChangeableFiles(formatted.filter(\.isChanged).map(\.source), at: paths, links)
    files.tell(of: files.linked, on: console)
    let own = Set(files.own.map(ObjectIdentifier.init))
    let changed = formatted.filter { own.contains(ObjectIdentifier($0.source)) }
    if check || dryRun {
      try show(changed, on: console)
    } else {
      try print(formatted, on: console)
      try write(changed, on: console)
    }
    let findings: ExitStatus = check && !changed.isEmpty ? .findings : .success
    let readable = input.unreadable.isEmpty ? ExitStatus.success : .failure
    try max(readable, trouble, findings).exit()
  }

  private func show(_ changed: [FormattedFile], on console: Console) throws {
    for file in changed {
      guard let text = file.text else { continue }
      if dryRun {
        try UnifiedDiff(from: file.source, to: Array(text.utf8)).print(on: console)
      } else {
        try console.print("\(file.source.name)\n")
      }
    }
  }

  /// Prints what came from standard input.
  private func print(_ files: [FormattedFile], on console: Console) throws {
    for file in files where file.source.name == InputFiles.standardInput {
      if let text = file.text { try console.print(data: text) }
    }
  }

  private func write(_ changed: [FormattedFile], on console: Console) throws {
    let files = changed.filter { $0.source.name != InputFiles.standardInput }
    var changes = FileTransaction()
    for file in files {
      if let text = file.text { changes.replace(file.source, with: Array(text.utf8)) }
    }
    try changes.commit(tellingOn: console)
    for file in files { console.report("formatted \(file.source.name)") }
  }
}

/// A file and its canonical form.
private struct FormattedFile {
  let source: SourceText

  /// The canonical form; `nil` where there is none.
  let text: String?

  /// What keeps it from being formatted.
  let errors: [Diagnostic]

  init(_ source: SourceText, _ order: EntryOrder) {
    self.source = source
    do throws(FormattingFailure) {
      text = try DictionaryFormatter.format(source, order: order)
      errors = []
    } catch {
      text = nil
      errors = error.diagnostics
    }
  }

  /// Whether the canonical form differs.
  var isChanged: Bool { text.map { !source.bytes.elementsEqual($0.utf8) } ?? false }
}
