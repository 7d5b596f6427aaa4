import ArgumentParser
import Diagnostics
import TermDictionary

import enum MessageFormat.BidiIsolation
import struct MessageFormat.LocaleIdentifier

/// The command `termtool format`.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract:
      "Formats messages of MessageFormat 2 that are in no dictionary. ('fmt' lays files out.)",
    usage: """
      termtool format --message <source> [--set <name=value> ...] [<options>]
      termtool format --batch [<options>]
      """,
    discussion: """
      An error in a message is data and no failure: what cannot be printed becomes a fallback, and the \
      error is told beside the text. With --as, messages may call the 'td:' functions.

      With --batch, each line of standard input is a JSON object with 'src' and, where wanted, 'locale', \
      'params' and 'bidiIsolation':
        {"src": "Hello, {$name}!", "params": {"name": "Ada"}, "locale": "en-AU"}
      Each is answered by a line with 'text', 'errors' and 'parts', in order. A line that is none is \
      answered by its 'error', and the exit status is 1. A message that is in a dictionary is printed \
      by 'termtool preview'.

      Examples:
        termtool format --message 'Hello, {$name}!' --set name=Ada
        termtool format --message 'Due {$d :date}.' --set d=2026-10-25 --locale en-AU
        termtool format --message '{$c :td:term}' --set c=term:claim --as owner
        termtool format --batch < messages.jsonl > texts.jsonl
      """
  )

  @Option(
    help: ArgumentHelp("The message; '-' reads it from standard input.", valueName: "source")
  )
  var message: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      """
      An argument: a text, which functions read as a number or a date; name=term:ID for a term, \
      name=term:ID,term:ID for several. May be repeated.
      """,
      valueName: "name=value"
    )
  )
  var settings: [String] = []

  @Flag(help: "Answer JSON Lines of standard input, on all processors.")
  var batch = false

  @Option(
    help: BidiIsolation.help(
      "Whether placeholders are isolated from the direction of the text around them."
    ),
    completion: BidiIsolation.completion,
    transform: BidiIsolation.parse
  )
  var bidi = BidiIsolation.none

  @Option(
    help: FormatFormat.help("How one message is printed; a batch is always JSON Lines."),
    completion: FormatFormat.completion,
    transform: FormatFormat.parse
  )
  var format = FormatFormat.human

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The point of view whose words the 'td:' functions print.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var pointOfView: String?

  @Option(
    help: ArgumentHelp(
      "The locale, a language tag such as en-AU; of lines that state one, theirs wins.",
      valueName: "tag"
    ),
    completion: Completions.locales
  )
  var locale = "en"

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func validate() throws {
    guard (message != nil) != batch else {
      throw ValidationError("expected one of: --message, --batch")
    }
    guard !batch || settings.isEmpty else {
      throw ValidationError("--set belongs to --message; the lines of a batch have 'params'")
    }
  }

  func run() throws {
    let console = Console(color: dictionaries.color)
    let settings = try Settings(settings)
    let words = try words(console)
    let press = MessagePress(
      defaultLocale: locale,
      defaultIsolation: bidi,
      words: words.words
    )
    if let message {
      let terms = words.words?.set.terms.map(\.description)
      let request = MessageRequest(
        source: message == InputFiles.standardInput ? try Self.standardInput() : message,
        arguments: try settings.arguments(knownTerms: terms)
      )
      try format.print(request, by: press, called: message, on: console)
      if isIdentifier(request.source, in: words.words?.set) {
        console.note("to print that message: termtool preview \(request.source)\(restOfPreview)")
      }
      if words.words == nil, request.source.contains(":td:") {
        console.note("functions that start with ':td:' print the words of a reader; --as names one")
      }
      try words.status.exit()
    } else {
      try max(try Batch(press: press).run(), words.status).exit()
    }
  }

  /// Whether `text` is the identifier of a message of `set`, or of the shipped one, as in `mail.greeting`; one of a single
  /// word may be a text of its own.
  ///
  /// A text that looks like none costs nothing: the shipped dictionaries are not read for it.
  private func isIdentifier(_ text: String, in set: DictionarySet?) -> Bool {
    guard text.contains("."), let id = MessageID(text) else { return false }
    return (set ?? .shipped).messages.contains(id)
  }

  /// How the options go on behind the name of a message.
  private var restOfPreview: String {
    let reader = pointOfView.map { " --as \(FilePath.shellWord($0))" } ?? ""
    return reader + settings.map { " --set \(FilePath.shellWord($0))" }.joined()
  }

  /// The words of the reader, and what their dictionaries mean for the exit status.
  private func words(
    _ console: Console
  ) throws -> (words: MessagePress.Words?, status: ExitStatus) {
    guard let pointOfView else {
      guard LocaleIdentifier(locale) != nil else {
        throw UsageError("\(LexiconError.malformedLocale(locale).description)")
      }
      return (nil, dictionaries.paths.isEmpty ? .success : try dictionaries.load(console).status)
    }
    let loaded = try dictionaries.load(console)
    var options = ReaderOptions()
    options.pointsOfView = [pointOfView]
    options.locales = [locale]
    let readers = try loaded.resolvingNames {
      try Readers(options, in: loaded.set, loaded.defaults, console)
    }
    let words = readers.pointsOfView.first.map {
      MessagePress.Words(set: loaded.set, pointOfView: $0)
    }
    return (words, max(loaded.status, Trouble(in: loaded.set, for: readers).report(on: console)))
  }

  /// Standard input as one message; the line break at its end is that of the file.
  private static func standardInput() throws(ToolFailure) -> String {
    do throws(UnreadableFile) {
      var bytes = try InputText.read(InputFiles.standardInput, for: .list).bytes
      if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw ToolFailure(error)
    }
  }
}

extension BidiIsolation: NamedChoice {
  static let name = "strategy"
}
