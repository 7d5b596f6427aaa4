import ArgumentParser
import Diagnostics
import TermDictionary
import TermProse

/// The command `termtool convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Rewrites a document in the words of another reader.",
    usage: "termtool convert [<file>] --from <reader> --to <reader> [<options>]",
    discussion: """
      Terms change in their grammatical form, with the articles before them, the verbs beside them where \
      that is certain, and their capitals. Markup, code, links and everything else stay as they are. What \
      may stand for several concepts is left and reported; --mark shows it in the text, too. Without a \
      file, standard input is converted. The text goes to standard output, the report to standard error \
      or to the file that --report names.

      Examples:
        termtool convert help.md --from head-contractor --to owner > help.owner.md
        termtool convert page.html --from head-contractor@en --to head-contractor@en-AU
        termtool convert notes.txt --from owner --to head-contractor --mark --report open.json
        termtool convert - --from owner@en-AU --to head-contractor --syntax markdown < draft
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The document, '-' for standard input, which is read unless a file is named.",
      valueName: "file"
    ),
    completion: .file()
  )
  var path = InputFiles.standardInput

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Whose words it is written in: a point of view, or one with a locale as in owner@en-AU.",
      valueName: "reader"
    ),
    completion: Completions.pointsOfView,
    transform: ReaderName.parse
  )
  var source: ReaderName

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "Whose words it gets; in the locale of --from unless given.",
      valueName: "reader"
    ),
    completion: Completions.pointsOfView,
    transform: ReaderName.parse
  )
  var target: ReaderName

  @Option(
    help: DocumentSyntax.help("How the document is written; its name tells unless given."),
    completion: DocumentSyntax.completion,
    transform: DocumentSyntax.parse
  )
  var syntax: DocumentSyntax?

  @Flag(help: "Mark in the text what is left open.")
  var mark = false

  @Option(
    help: ArgumentHelp(
      "Write the report to a file: JSON where its name ends in .json, else a line for each finding.",
      valueName: "file"
    ),
    completion: .file()
  )
  var report: String?

  @Option(
    help: Format.help("How the result is printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  @Option(
    help: FailureThreshold.help(
      "Exit with 1 when a finding of the report is at least as grave; error unless given."
    ),
    completion: FailureThreshold.completion,
    transform: FailureThreshold.parse
  )
  var failOn = FailureThreshold.error

  /// What people type before they know that it stands behind the name of a reader.
  @Option(help: .hidden)
  var locale: String?

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json

    static let name = "format"
  }

  func validate() throws {
    if report == InputFiles.standardInput {
      throw ValidationError(
        "standard output has the text; without --report the report goes to standard error, or name a file"
      )
    }
    guard let locale else { return }
    throw ValidationError(
      "a locale stands behind the name of a reader: --to \(target.pointOfView)@\(locale)"
    )
  }

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = try dictionaries.load(console)
    let (from, to) = try loaded.resolvingNames {
      let locale = try loaded.defaults.locale(in: loaded.set)
      let from = try source.lexicon(in: loaded.set, elseIn: locale, beside: target)
      let own = from.locale.description
      return (from, try target.lexicon(in: loaded.set, elseIn: own, beside: source))
    }
    let file = try DocumentFile(path, syntax, for: "convert")
    let converter = TermConverter(in: loaded.set, from: from, to: to)
    let document = file.prose(for: from)
    let conversion = converter.convert(document, marksOpen: mark)
    try print(conversion, on: console)
    converter.market(of: document).tell(of: file.source.name, on: console) { locale in
      "--from \(source.pointOfView)@\(locale)"
    }
    let trouble = Trouble(in: loaded.set, forWordsOf: [from, to]).report(on: console)
    let found = failOn.status(for: conversion.report.map(\.diagnostic))
    try max(loaded.status, trouble, found).exit()
  }

  private func print(_ conversion: Conversion, on console: Console) throws {
    let findings = conversion.report.map(\.diagnostic)
    if let report {
      let text =
        report.hasSuffix(".json")
        ? JSONValue(conversion.report).text(isPretty: true) + "\n" : LineFindings.text(of: findings)
      try OutputFile(report).write(text, canReplace: true, tellingOn: console)
    }
    switch format {
    case .human:
      try console.print(data: conversion.bytes)
      if report == nil { FindingFormat.human.report(findings, on: console) }
    case .json:
      try console.print(["text": .string(conversion.text), "report": JSONValue(conversion.report)])
    }
  }
}
