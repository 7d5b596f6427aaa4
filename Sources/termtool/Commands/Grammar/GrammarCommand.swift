import ArgumentParser
import TermToolKit

struct GrammarCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "grammar",
    abstract: "Says which article, plural, singular, possessive or title a text has.",
    usage: "termtool grammar <question> [<text> ...] [<options>]",
    discussion: """
      Answers by the rules of the language alone, as they stand in for what a dictionary does not state. \
      Each text gets a line with its answer behind a tabulator. Without texts, each line of standard input is \
      one. The article is the one by sound, 'a/an' where either is right; what has no such form has an empty \
      answer.

      Examples:
        termtool grammar article 'hour' '8% fee' 'SQL'
        termtool grammar plural 'schedule of values' RFI
        termtool grammar title 'notice to proceed' --format json
        termtool grammar article < words.txt
      """
  )

  @Argument(
    help: GrammarQuestion.help("What to answer."),
    completion: GrammarQuestion.completion,
    transform: GrammarQuestion.parse
  )
  var question: GrammarQuestion

  @Argument(
    help: ArgumentHelp(
      "The texts; '-' for the lines of standard input, which are read unless a text is given.",
      valueName: "text"
    )
  )
  var texts: [String] = []

  @Option(help: ArgumentHelp("The language, a tag such as en-AU.", valueName: "tag"))
  var locale = "en"

  @Option(choice: "How the answers are printed.")
  var format = ResultFormat.human

  /// A language without rules has no answers; one that does not exist is a slip.
  ///
  /// The Unicode data know in which region each language is most at home.

  var color: ColorChoice { .auto }

  func run(on console: Console) throws -> ExitStatus {
    let request = GrammarRequest(question, locale: locale)
    if texts.isEmpty || texts == [InputFiles.standardInput] {
      try request.run(console.lines(isSafe: true), format)
    } else {
      try console.print(request.run(texts).output(format, for: console.screen))
    }
    return .success
  }
}
