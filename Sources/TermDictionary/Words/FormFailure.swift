/// Why a lexicon cannot print a term as asked.
package struct FormFailure: Error, Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// No dictionary along the resolution has the term.
    case unknownTerm

    /// The term is no word of the kind that the function prints.
    case wrongPartOfSpeech

    /// The dictionary states no such form.
    case missingForm

    /// The term has no abbreviation.
    case missingAbbreviation

    /// A mass noun is counted, and has no phrase for it.
    case missingCountedPhrase

    /// The language has no such case.
    case unknownCase

    /// The language has no article of that kind that we know.
    case noArticle

    /// The term is composed of too many others, or grows too long.
    case tooLarge

    /// What it follows from is reported where it is: nothing is to be added.
    case reported
  }

  /// Whether validation of the terms tells it where the term is composed, so that those who print
  /// `asked` need not hear of it: it follows from what the forms themselves say.
  func isToldAtTerm(_ asked: TermID) -> Bool {
    switch kind {
    case .unknownTerm, .wrongPartOfSpeech, .missingAbbreviation, .noArticle: term != asked
    case .missingForm, .missingCountedPhrase, .unknownCase, .tooLarge: false
    case .reported: true
    }
  }

  var kind: Kind

  /// The term at fault, which may be one that the asked term is composed of.
  var term: TermID

  /// One lower-case fragment.
  var message: String
}
