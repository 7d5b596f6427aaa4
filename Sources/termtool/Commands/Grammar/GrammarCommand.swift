import ArgumentParser
import TermDictionary

import struct MessageFormat.LocaleIdentifier

/// The command `termtool grammar`.
struct GrammarCommand: ParsableCommand {
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

  @Option(
    help: Format.help("How the answers are printed."),
    completion: Format.completion,
    transform: Format.parse
  )
  var format = Format.human

  enum Format: String, CaseIterable, NamedChoice {
    case human
    case json

    static let name = "format"
  }

  /// A language without rules has no answers; one that does not exist is a slip.
  ///
  /// The Unicode data know in which region each language is most at home.
  private func refuseUnknown(_ locale: LocaleIdentifier) throws(UsageError) {
    guard LocaleIdentifier(locale.language)?.maximized.region == nil else { return }
    let known = DictionarySet.shipped.locales
    throw UsageError("\(LexiconError.unknownLocale(locale, known: known).description)")
  }

  func run() throws {
    guard let identifier = LocaleIdentifier(locale) else {
      throw UsageError("\(LexiconError.malformedLocale(locale).description)")
    }
    try refuseUnknown(identifier)
    let console = Console(color: .auto)
    let rules = LanguageRules(identifier)
    if texts.isEmpty || texts == [InputFiles.standardInput] {
      return try GrammarBatch(question: question, rules: rules, isJSON: format == .json).run()
    }
    let answers = texts.map { ($0, $0.isEmpty ? nil : question.answer($0, rules)) }
    switch format {
    case .human:
      let lines = answers.map { text, answer in
        text.isEmpty ? "\n" : "\(text)\t\(answer?.result ?? "")\n"
      }
      try console.print(data: lines.joined())
    case .json:
      let none = GrammarQuestion.Answer(result: "", rule: "none")
      try console.print(.array(answers.map { JSONValue($0, $1 ?? none) }))
    }
  }
}
