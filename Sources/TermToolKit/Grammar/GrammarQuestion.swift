import LocaleData
import TermDictionary
import TermGrammar
import TermLanguages

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

    /// A rule of the grammar, as its name is in the reference.
    var rule: String
  }

  /// What is answered about `text` by the rules of its language.
  func answer(_ text: String, _ rules: LanguageRules) -> Answer {
    switch self {
    case .article: article(text.utf8.span, rules)
    case .plural: plural(text, rules)
    case .singular: derived(rules.usage?.singularDerivation(of: text))
    case .possessive: possessive(text, rules)
    case .title:
      Answer(
        result: rules.grammar.cased(StyledText(text), as: .title, isFirst: true).string,
        rule: "capitals"
      )
    }
  }

  /// The article before `text`: where either is right, both, by sound alone; allocates next to
  /// nothing.
  func article(_ text: Span<UInt8>, _ rules: LanguageRules) -> Answer {
    guard let evidence = rules.usage?.articleEvidence(before: text, reading: nil) else {
      return Answer(result: nil, rule: ArticleRule.none.rawValue)
    }
    let result =
      switch evidence.opening {
      case .either: "a/an"
      case .vowel, .consonant, .unknown: evidence.usual == .vowel ? "an" : "a"
      }
    return Answer(result: result, rule: evidence.rule.rawValue)
  }

  /// A noun that has no singular is its plural.
  private func plural(_ text: String, _ rules: LanguageRules) -> Answer {
    let answer = derived(rules.usage?.pluralDerivation(of: text))
    let singular = rules.usage?.singularDerivation(of: text)
    guard answer.result == nil, singular?.rule == DerivationRule.none else { return answer }
    return Answer(result: text, rule: DerivationRule.unchanged.rawValue)
  }

  private func derived(_ form: DerivedForm?) -> Answer {
    guard let form else { return Answer(result: nil, rule: DerivationRule.none.rawValue) }
    return Answer(result: form.rule == .none ? nil : form.text, rule: form.rule.rawValue)
  }

  /// What is read as a plural is taken for one.
  private func possessive(_ text: String, _ rules: LanguageRules) -> Answer {
    let isPlural = rules.usage?.singularDerivation(of: text) != nil
    let result = rules.grammar.possessive(
      of: text,
      number: isPlural ? .plural : .singular,
      plural: isPlural ? nil : rules.usage?.derivedPlural(of: text)
    )
    return Answer(result: result, rule: isPlural ? "plural" : "singular")
  }
}

/// The rules of one language.
struct LanguageRules: Sendable {
  let grammar: any Grammar
  let usage: (any LanguageUsage)?

  init(_ locale: LocaleIdentifier) {
    grammar = Grammars.grammar(for: locale)
    usage = Languages.usage(for: locale)
  }
}
