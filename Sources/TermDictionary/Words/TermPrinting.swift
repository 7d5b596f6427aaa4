import LocaleData
import TermGrammar

/// One printing of one term.
struct TermPrinting {
  let inflector: Inflector
  let bound: BoundTerm
  let options: TermOptions
  let category: PluralCategory?

  /// The terms that are being printed, this one included.
  let composition: Composition

  var grammar: any Grammar { inflector.grammar }
  var id: TermID { bound.term.id }

  func run() throws(FormFailure) -> PrintedTerm {
    if let fault = bound.term.fault {
      throw FormFailure(kind: .reported, term: id, message: fault.message)
    }
    do {
      switch bound.term.content {
      case .noun(let noun):
        try refuseVerbForm()
        return try finished(styled(noun), casing: noun.casing)
      case .verb(let verb):
        try refuseGrammar("verb")
        return try self.verb(verb)
      case .label(let label):
        try refuseGrammar("label")
        try refuseVerbForm()
        var text = try plain(label.form)
        // A text without grammar leaves the article before it to the noun that follows.
        text.isModifier = true
        return try finished(text, casing: label.casing)
      }
    } catch {
      guard bound.term.isFaulty else { throw error }
      throw FormFailure(kind: .reported, term: error.term, message: error.message)
    }
  }

  // MARK: Verbs and labels

  func form(of verb: Verb) throws(FormFailure) -> Form {
    let wanted = options.verbForm
    if let form = verb.forms[wanted] { return form }
    if wanted == .attributive, let participle = verb.forms[.participle] { return participle }
    throw failure(.missingForm, "'\(id)' has no form '\(wanted.rawValue)'")
  }

  func plain(_ form: Form) throws(FormFailure) -> PrintedTerm {
    printed(try inflector.compose(form, within: composition), .singular, .mass)
  }

  private func refuseVerbForm() throws(FormFailure) {
    guard options.verbForm != .base else { return }
    let kind = bound.term.partOfSpeech.rawValue
    throw failure(
      .wrongPartOfSpeech,
      "'\(id)' is a \(kind), which has no form '\(options.verbForm.rawValue)'"
    )
  }

  private func refuseGrammar(_ kind: String) throws(FormFailure) {
    let asked =
      options.number != nil || options.article != .none || category != nil || options.isPossessive
      || options.isCountable || options.style == .abbreviation
    if asked {
      throw failure(
        .wrongPartOfSpeech,
        "'\(id)' is a \(kind), which has no number, article, possessive or abbreviation"
      )
    }
  }

  // MARK: Finish

  /// Letter case and article, in this order: the casing of an article that is not there passes to
  /// the word.
  func finished(
    _ printed: PrintedTerm,
    casing: TermCasing
  ) throws(FormFailure) -> PrintedTerm {
    var result = printed
    switch casing {
    case .none: break
    case .title: result.text = grammar.cased(result.text, as: .title, isFirst: true).fixed
    case .fixed: result.text = result.text.fixed
    }
    result.casing = options.casing
    result.article = try article(before: result)
    let isSentenceStart = options.casing == .sentence
    if result.article == nil || !isSentenceStart {
      result.text = grammar.cased(result.text, as: options.casing, isFirst: true)
    }
    if let article = result.article, options.casing == .sentence || options.casing == .upper {
      result.article = grammar.cased(StyledText(article), as: options.casing, isFirst: true).string
    }
    return result
  }

  func article(before printed: PrintedTerm) throws(FormFailure) -> String? {
    switch options.article {
    case .none: return nil
    case .definite:
      guard let article = grammar.definiteArticle(before: printed.text.string) else {
        throw failure(.noArticle, "no definite article is known for '\(grammar.language)'")
      }
      return article
    case .indefinite:
      guard printed.countability == .countable, printed.number == .singular else { return nil }
      let text = printed.text
      guard let article = grammar.indefiniteArticle(before: text) else {
        throw failure(.noArticle, "no indefinite article is known for '\(grammar.language)'")
      }
      return article
    }
  }

  func possessive(
    _ text: StyledText,
    _ number: GrammaticalNumber,
    plural: String?
  ) -> StyledText {
    let form = text.string
    let result = grammar.possessive(of: form, number: number, plural: plural)
    guard result.hasPrefix(form) else { return StyledText(result) }
    let ending = String(Substring(result.utf8.dropFirst(form.utf8.count)))
    return StyledText(text.runs + [StyledText.Run(ending)])
  }

  func printed(
    _ text: StyledText,
    _ number: GrammaticalNumber,
    _ countability: Countability
  ) -> PrintedTerm {
    PrintedTerm(
      term: id,
      article: nil,
      text: text,
      number: number,
      countability: countability,
      isModifier: options.isModifier,
      casing: .none
    )
  }

  func missing(_ category: PluralCategory?) -> FormFailure {
    let form = category.map { " '\($0.rawValue)'" } ?? ""
    if let wanted = options.grammaticalCase {
      guard grammar is NeutralGrammar || grammar.grammaticalCases.contains(wanted) else {
        return failure(.unknownCase, "'\(grammar.language)' has no grammatical case '\(wanted)'")
      }
      return failure(.missingForm, "'\(id)' has no form\(form) in the case '\(wanted)'")
    }
    return failure(.missingForm, "'\(id)' has no form\(form)")
  }

  func failure(_ kind: FormFailure.Kind, _ message: String) -> FormFailure {
    FormFailure(kind: kind, term: id, message: message)
  }
}
