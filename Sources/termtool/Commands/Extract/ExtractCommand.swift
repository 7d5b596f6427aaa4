import ArgumentParser
import Diagnostics
import TermDictionary
import TermProse

/// The command `termtool extract`.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Turns prose into messages that name concepts.",
    usage: "termtool extract [<file>] --as <point-of-view> [<options>]",
    discussion: """
      Every paragraph, heading, list item and cell becomes a message, ready to be put into a dictionary: \
      terms become references, with their articles, counts and verbs. What may be several terms is marked \
      as ⟦funding: project-income / upstream-contract⟧ and reported. Without a file, standard input is read.

      Examples:
        termtool extract help.md --as head-contractor --prefix help.claims
        termtool extract page.html --as owner --locale en-AU --format json
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

  @OptionGroup(title: "Reader")
  var reader: ReaderOption

  @Option(
    help: DocumentSyntax.help("How the document is written; its name tells unless given."),
    completion: DocumentSyntax.completion,
    transform: DocumentSyntax.parse
  )
  var syntax: DocumentSyntax?

  @Option(help: "How the identifiers of the messages start; numbers follow.")
  var prefix = "text"

  @Flag(help: "Only messages in which a term was found.")
  var withTerms = false

  @Option(
    help: Format.help("How the messages are printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json

    static let name = "format"
  }

  func validate() throws {
    guard MessageID(prefix + ".1") != nil else {
      throw ValidationError(
        "'\(prefix)' cannot start an identifier; expected lower-case words joined by '.' or '-'"
      )
    }
  }

  func run() throws {
    let console = Console(color: dictionaries.color)
    let loaded = try dictionaries.load(console)
    let lexicon = try loaded.resolvingNames {
      let (pointOfView, locale) = try reader.chosen(loaded.defaults, in: loaded.set)
      return try ReaderName(pointOfView: pointOfView, locale: locale)
        .lexicon(in: loaded.set, elseIn: locale)
    }
    let file = try DocumentFile(path, syntax, for: "extract")
    let extractor = MessageExtractor(in: loaded.set, wordsOf: lexicon)
    let document = file.prose(for: lexicon)
    let all = extractor.messages(in: document)
    let messages = all.enumerated().map {
      NamedMessage(id: "\(prefix).\($0.offset + 1)", $0.element)
    }
    .filter { !withTerms || $0.message.termCount > 0 || !$0.message.report.isEmpty }
    switch format {
    case .human:
      try console.print(data: messages.map(\.xml).joined(separator: "\n"))
      let findings = messages.flatMap { $0.message.report.map(\.diagnostic) }
      FindingFormat.human.report(findings, on: console)
    case .json:
      try console.print(.array(messages.map(\.json)))
    }
    extractor.market(of: document).tell(of: file.source.name, on: console) { "--locale \($0)" }
    let trouble = Trouble(in: loaded.set, forWordsOf: [lexicon]).report(on: console)
    try max(loaded.status, trouble).exit()
  }
}
