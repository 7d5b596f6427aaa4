import ArgumentParser
import TermDictionary

/// The command `termtool find`.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Says what somebody means who uses a word, and what the others call it.",
    usage: "termtool find <word> ... [<options>]",
    discussion: """
      Takes any form: singular or plural, possessive, abbreviation, a form of a verb, a text on a screen, \
      a synonym; capitals do not matter. Several words are one phrase. Where nobody uses the phrase as \
      a whole, what is found in it is shown.

      Examples:
        termtool find funding
        termtool find progress claims --locale en-AU
        termtool find SSOV --format json
        termtool find requisition --as head-contractor
      """
  )

  @Argument(help: ArgumentHelp("A word, or several that belong together.", valueName: "word"))
  var words: [String]

  @Option(
    help: Format.help("How the answer is printed."),
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
    let set = loaded.set
    let phrase = words.joined(separator: " ")
    let (chosen, findings) = try loaded.resolvingNames {
      var options = readers
      // A word is looked up in every market unless one is asked for.
      if options.locales.isEmpty { options.locales = set.markets.map(\.description) }
      let chosen = try Readers(options, in: set, loaded.defaults, console)
      return (chosen, try WordSearch(chosen, in: set).meanings(of: phrase))
    }
    switch format {
    case .human: try console.print(FoundText(console, set.readers).text(of: findings))
    case .json: try console.print(.array(findings.map(\.json)))
    }
    let trouble = Trouble(in: set, for: chosen).report(on: console)
    try max(loaded.status, trouble).exit()
  }
}
