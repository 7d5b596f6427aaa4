import TermDictionary

/// What can be asked of a grammar about a text.
public enum GrammarQuestion: String, CaseIterable, NamedChoice {
  case article
  case plural
  case singular
  case possessive
  case title

  /// What help calls it.
  public static let name = "question"

  /// An answer, and by what it is known.
  struct Answer: Sendable {
    /// `nil` where the language has no such form, or the text has none.
    var result: String?

    /// A rule of the grammar, as its name stands in the reference.
    var rule: String
  }

  /// What `grammar` answers about `text`.
  func answer(_ text: String, _ grammar: any Grammar) -> Answer {
    switch self {
    case .article: article(text.utf8.span, grammar)
    case .plural: derived(grammar.pluralDerivation(of: text))
    case .singular: derived(grammar.singularDerivation(of: text))
    case .possessive: possessive(text, grammar)
    case .title:
      Answer(
        result: grammar.cased(StyledText(text), as: .title, isFirst: true).string,
        rule: "capitals"
      )
    }
  }

  /// The article before `text`: where either is right, both, by sound alone; allocates next to
  /// nothing.
  func article(_ text: Span<UInt8>, _ grammar: any Grammar) -> Answer {
    guard let evidence = grammar.articleEvidence(before: text, reading: nil) else {
      return Answer(result: nil, rule: ArticleRule.none.rawValue)
    }
    let result =
      switch evidence.opening {
      case .either: "a/an"
      case .vowel, .consonant, .unknown: evidence.usual == .vowel ? "an" : "a"
      }
    return Answer(result: result, rule: evidence.rule.rawValue)
  }

  private func derived(_ form: DerivedForm?) -> Answer {
    guard let form else { return Answer(result: nil, rule: DerivationRule.none.rawValue) }
    return Answer(result: form.rule == .none ? nil : form.text, rule: form.rule.rawValue)
  }

  /// What is read as a plural is taken for one.
  private func possessive(_ text: String, _ grammar: any Grammar) -> Answer {
    let isPlural = grammar.derivedSingular(of: text) != nil
    let result = grammar.possessive(
      of: text,
      number: isPlural ? .plural : .singular,
      plural: isPlural ? nil : grammar.derivedPlural(of: text)
    )
    return Answer(result: result, rule: isPlural ? "plural" : "singular")
  }
}
