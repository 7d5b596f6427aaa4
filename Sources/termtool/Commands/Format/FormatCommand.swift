import ArgumentParser
import TermDictionary
import TermToolKit

import enum MessageFormat.BidiIsolation

struct FormatCommand: ToolCommand {
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
      An argument: a text, which functions read as a number or a date, or as money where it is as \
      80.00 GBP; name=term:ID for a term, name=term:ID,term:ID for several. May be repeated.
      """,
      valueName: "name=value"
    )
  )
  var settings: [String] = []

  @Flag(help: "Answer JSON Lines of standard input, on all processors.")
  var batch = false

  @Option(
    choice: "Whether placeholders are isolated from the direction of the text around them."
  )
  var bidi = BidiIsolation.none

  @Option(choice: "How one message is printed; a batch is always JSON Lines.")
  var format = ResultFormat.human

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The point of view whose words the 'td:' functions print; as termtool.yml says unless given.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var pointOfView: String?

  @Option(
    help: ArgumentHelp(
      """
      The locale, a language tag such as en-AU; as termtool.yml says, else en unless given. Of lines \
      that state one, theirs wins.
      """,
      valueName: "tag"
    ),
    completion: Completions.locales
  )
  var locale: String?

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

  var color: ColorChoice { dictionaries.color }

  func run(on console: Console) throws -> ExitStatus {
    _ = try Settings(settings)
    let text = message == InputFiles.standardInput ? try Self.text(console) : message
    let project = try ProjectReader(on: console)
    // Without a function that prints words, no dictionary is looked at.
    let hasWords = text?.contains(":td:") ?? true
    let reader = pointOfView ?? (hasWords ? project.pointOfView : nil)
    let isNeeded = reader != nil || !dictionaries.paths.isEmpty
    let workspace = isNeeded ? try dictionaries.open(console) : nil
    let tag = locale ?? project.locale ?? "en"
    let request = FormatRequest(as: reader, locale: tag, bidiIsolation: bidi)
    guard let text else {
      return try request.run(console.lines(isSafe: false), in: workspace)
    }
    let reply = try request.run(
      text,
      settings,
      isTyped: message != InputFiles.standardInput,
      in: workspace,
      on: console
    )
    return try console.answer(reply, in: format)
  }

  /// Standard input as one message; the line break at its end is that of the file.
  private static func text(_ console: Console) throws(ToolFailure) -> String {
    do throws(UnreadableFile) {
      var bytes = try InputText.read(InputFiles.standardInput, for: .list, from: console).bytes
      if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw ToolFailure(error, console)
    }
  }
}

extension BidiIsolation: NamedChoice {
  /// What help calls it.
  public static let name = "strategy"
}
