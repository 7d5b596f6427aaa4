import MessageFormat
import TermDictionary

/// Asks which article, plural, singular, possessive or title texts have.
public struct GrammarRequest: Sendable {
  /// What is asked.
  public var question: GrammarQuestion

  /// The language, a tag such as `en-AU`.
  public var locale: String

  /// Makes the request.
  public init(_ question: GrammarQuestion, locale: String = "en") {
    (self.question, self.locale) = (question, locale)
  }

  /// The answers for `texts`.
  ///
  /// - Throws: ``UsageError`` for a language that nobody knows.
  public func run(_ texts: [String]) throws(UsageError) -> GrammarAnswers {
    let rules = try rules()
    return GrammarAnswers(
      answers: texts.map { ($0, $0.isEmpty ? nil : question.answer($0, rules)) }
    )
  }

  package func run(_ stream: LineStream, _ format: ResultFormat) throws {
    let rules = try rules()
    try GrammarBatch(
      question: question,
      rules: rules,
      isJSON: format == .json,
      stream: stream
    ).run()
  }

  private func rules() throws(UsageError) -> LanguageRules {
    LanguageRules(try LocaleName.locale(locale))
  }
}

/// What the texts have.
public struct GrammarAnswers: Presentable {
  let answers: [(text: String, answer: GrammarQuestion.Answer?)]

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human:
      let lines = answers.map { text, answer in
        text.isEmpty ? "\n" : "\(text)\t\(answer?.result ?? "")\n"
      }
      return .data(lines.joined())
    case .json:
      let none = GrammarQuestion.Answer(result: "", rule: "none")
      return .json(.array(answers.map { JSONValue($0, $1 ?? none) }))
    }
  }
}
