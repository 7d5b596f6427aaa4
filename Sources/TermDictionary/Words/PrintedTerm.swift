import TermGrammar

/// A term in the form in which it is printed, with what the words around it must know.
package struct PrintedTerm: Sendable, Equatable {
  var term: TermID

  /// The article that is before it, in the letter case asked for; `nil` where there is none.
  package var article: String?

  /// The form, without its article.
  package var text: StyledText

  /// The number of the form: what a verb agrees with.
  package var number: GrammaticalNumber

  /// What can be said of the form: the counted phrase of a mass noun is countable.
  package var countability: Countability

  /// Whether it only describes the word after it.
  package var isModifier: Bool

  /// The letter case asked for.
  var casing: Casing

  package init(
    term: TermID,
    article: String? = nil,
    text: StyledText,
    number: GrammaticalNumber,
    countability: Countability,
    isModifier: Bool,
    casing: Casing
  ) {
    self.term = term
    self.article = article
    self.text = text
    self.number = number
    self.countability = countability
    self.isModifier = isModifier
    self.casing = casing
  }

  /// The article and the form.
  package var phrase: StyledText {
    guard let article else { return text }
    return StyledText([StyledText.Run(article + " ")] + text.runs)
  }
}

/// What can be said of a noun.
public enum Countability: String, Sendable, CaseIterable {
  /// *an invoice*, *two invoices*
  case countable

  /// *funding*: no article, no plural.
  case mass

  /// *progress billings*: no singular.
  case pluralOnly = "plural-only"
}
