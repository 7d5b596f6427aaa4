import Diagnostics

extension DiagnosticCode {
  /// A word with letters of another script that look like its own.
  package static let lookAlike = DiagnosticCode("look-alike", .warning)

  /// One part of a verb without the other.
  package static let unmatchedVerbPart = DiagnosticCode("unmatched-verb-part", .warning)

  /// A space that looks like the usual one and is another.
  package static let unusualSpace = DiagnosticCode("unusual-space", .warning)

  /// A form that rules made, where no author states it.
  package static let derivedForm = DiagnosticCode("derived-form", .info)

  /// A form that nobody writes: a false plural, one with an article or a full stop.
  package static let mistakenForm = DiagnosticCode("mistaken-form", .warning)

  /// A stated plural that differs from the one that rules make.
  package static let unexpectedPlural = DiagnosticCode("unexpected-plural", .info)

  /// A stated sound that differs from how the word is read by rule.
  package static let unexpectedSound = DiagnosticCode("unexpected-sound", .info)

  /// A form that writes out a word which another term owns.
  package static let frozenWord = DiagnosticCode("frozen-word", .warning)

  /// A message of a point of view that hides one of a closer locale.
  package static let hiddenMessage = DiagnosticCode("hidden-message", .warning)

  /// A term that says what would be inherited, and hides what a closer locale says.
  package static let hiddenTerm = DiagnosticCode("hidden-term", .warning)

  /// A term that says what would be inherited.
  package static let repeatedEntry = DiagnosticCode("repeated-entry", .info)

  /// A word of a term that a message writes out.
  package static let literalTerm = DiagnosticCode("literal-term", .warning)

  /// An example whose expected text does not come out.
  package static let exampleMismatch = DiagnosticCode("example-mismatch", .warning)

  /// A message that is much longer for one reader than for the others.
  package static let longRendering = DiagnosticCode("long-rendering", .info)

  /// A number before a term that does not follow it.
  package static let missingCount = DiagnosticCode("missing-count", .warning)

  /// Two concepts of one message that read alike.
  package static let repeatedWord = DiagnosticCode("repeated-word", .warning)

  /// One abbreviation for several terms in one lexicon.
  package static let sharedAbbreviation = DiagnosticCode("shared-abbreviation", .warning)

  /// One word for several concepts in one lexicon.
  package static let sharedWord = DiagnosticCode("shared-word", .warning)

  /// A determiner of single things before a term that some reader cannot count.
  package static let uncountedThing = DiagnosticCode("uncounted-thing", .warning)

  /// A literal or a text where a variable is meant.
  package static let literalVariable = DiagnosticCode("literal-variable", .warning)

  /// An ending that is written behind the placeholder of a term.
  package static let gluedLetters = DiagnosticCode("glued-letters", .warning)

  /// An article behind an article or another determiner.
  package static let doubledArticle = DiagnosticCode("doubled-article", .warning)

  /// A verb written by hand that does not agree with the word of some reader.
  package static let literalAgreement = DiagnosticCode("literal-agreement", .warning)

  /// A verb that may have a term as its subject, and then does not agree for some reader.
  package static let unclearSubject = DiagnosticCode("unclear-subject", .info)

  /// A determiner of one number before a term in the other.
  package static let wrongNumber = DiagnosticCode("wrong-number", .warning)

  /// A word that agrees with something else than its subject.
  package static let wrongAgreement = DiagnosticCode("wrong-agreement", .warning)

  /// A form of a verb that nobody writes behind the word before it.
  package static let wrongVerbForm = DiagnosticCode("wrong-verb-form", .warning)

  /// A space that is missing, doubled or before a mark, beside a placeholder.
  package static let misplacedSpace = DiagnosticCode("misplaced-space", .warning)

  /// A sentence that starts in small letters.
  package static let smallStart = DiagnosticCode("small-start", .warning)

  /// Markup that is opened and not closed, or closed and not opened.
  package static let openMarkup = DiagnosticCode("open-markup", .warning)

  /// A plural category that the locale does not have, as a key.
  package static let unreachableKey = DiagnosticCode("unreachable-key", .warning)

  /// A word that is spelt in another way than elsewhere in its locale.
  package static let deviatingSpelling = DiagnosticCode("deviating-spelling", .warning)

  /// A stated abbreviation of a composed name whose words are others for some reader.
  package static let staleAbbreviation = DiagnosticCode("stale-abbreviation", .warning)

  /// A message that no program uses.
  package static let unusedMessage = DiagnosticCode("unused-message", .warning)

  /// A term that no program, no message and no other term uses.
  package static let unusedTerm = DiagnosticCode("unused-term", .warning)

  /// A message or a term of which only a pattern says that it may be used.
  package static let undeterminableUse = DiagnosticCode("undeterminable-use", .info)

  /// The rules that sentences and words of dictionaries keep.
  static let checking: [DiagnosticCode] = [
    .bidiControl, .derivedForm, .deviatingSpelling, .doubledArticle, .exampleMismatch, .frozenWord,
    .gluedLetters, .hiddenMessage, .hiddenTerm, .literalAgreement, .literalTerm, .literalVariable,
    .longRendering, .lookAlike, .misplacedSpace, .missingCount, .mistakenForm, .openMarkup,
    .repeatedEntry, .repeatedWord, .sharedAbbreviation, .sharedWord, .smallStart,
    .staleAbbreviation, .unclearSubject, .uncountedThing, .undeterminableUse, .unexpectedPlural,
    .unexpectedSound, .unmatchedVerbPart, .unreachableKey, .unusedMessage, .unusedTerm,
    .unusualSpace, .wrongAgreement, .wrongNumber, .wrongVerbForm,
  ]
}
