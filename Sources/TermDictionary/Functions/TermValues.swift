import MessageFormat
import TermGrammar

/// What `td:term` makes: a term in the form in which it is printed.
struct TermValue: ResolvedValue {
  var printed: PrintedTerm

  /// The form for a second mention, where the term is introduced.
  var mention: PrintedTerm?

  /// How it was asked for, which a further `td:term` inherits.
  var options: TermOptions

  /// The plural category of its count, which a further `td:term` inherits, too.
  var category: PluralCategory?

  var type: String { TermFunctionName.term.rawValue }
  var content: MessageArgument { .string(printed.phrase.string) }

  func formatted() throws(MessageFailure) -> FormattedValue {
    FormattedValue(
      printed.phrase.string,
      payload: TermPart(printed: printed, mention: mention)
    )
  }
}

/// A term that a message printed: the payload of its part.
public struct TermPart: Sendable, Equatable {
  /// The term.
  public var term: TermID { printed.term }

  /// The number of the form.
  public var number: GrammaticalNumber { printed.number }

  /// What can be said of the form.
  public var countability: Countability { printed.countability }

  var printed: PrintedTerm

  /// The form for a second mention, where the part waits for its document.
  var mention: PrintedTerm?
}

/// What `td:article` makes: an article that waits for the words after it.
struct ArticleValue: ResolvedValue {
  var article: TermArticle
  var casing: Casing

  var type: String { TermFunctionName.article.rawValue }
  var content: MessageArgument { .string(article.rawValue) }

  func formatted() throws(MessageFailure) -> FormattedValue {
    FormattedValue("", payload: ArticlePart(article: article, casing: casing))
  }
}

/// An article that waits for the words after it: the payload of its part.
struct ArticlePart: Sendable, Equatable {
  var article: TermArticle
  var casing: Casing

  /// Whether the words after it were known: it is printed, or has vanished.
  ///
  /// Until all are decided it still tells where the phrase of an article before it ends.
  var isDecided = false
}

/// What `td:list` makes: several terms, joined as the language joins them.
struct TermListValue: ResolvedValue {
  var items: [PrintedTerm]
  var text: String
  var number: GrammaticalNumber

  var type: String { TermFunctionName.list.rawValue }
  var content: MessageArgument { .string(text) }

  func formatted() throws(MessageFailure) -> FormattedValue {
    let single = items.count == 1 ? items.first : nil
    return FormattedValue(
      text,
      payload: TermListPart(
        terms: items.map(\.term),
        takesIndefiniteArticle: single?.countability == .countable && single?.number == .singular
      )
    )
  }
}

/// Terms that a message listed: the payload of their part.
public struct TermListPart: Sendable, Equatable {
  /// The terms, in order; those that read alike are printed once.
  public let terms: [TermID]

  /// Whether *a* or *an* may be before the list: it has one item, which can be counted.
  let takesIndefiniteArticle: Bool
}

/// What `td:verb` and `td:agree` make: a word that agrees with others.
struct WordValue: ResolvedValue {
  var function: TermFunctionName
  var text: StyledText

  /// Whether it is a verb that its object splits.
  var splits = false

  var type: String { function.rawValue }
  var content: MessageArgument { .string(text.string) }

  func formatted() throws(MessageFailure) -> FormattedValue {
    FormattedValue(text.string, payload: splits ? SplitVerbPart() : nil)
  }
}

/// A verb that its object splits, or a part of it, in which titles have no small word: *Sign It Off
/// Now*.
struct SplitVerbPart: Sendable, Equatable {}

/// What `td:feature` makes: a name to select by.
struct FeatureValue: ResolvedValue {
  /// The feature's value; `nil` where the term has none, which only `*` matches.
  var name: String?

  var type: String { TermFunctionName.feature.rawValue }
  var content: MessageArgument { .string(name ?? "") }

  func formatted() throws(MessageFailure) -> FormattedValue { FormattedValue(name ?? "") }
  var isSelectable: Bool { true }
  func matches(_ key: String) throws(MessageFailure) -> Bool { key == name }
}
