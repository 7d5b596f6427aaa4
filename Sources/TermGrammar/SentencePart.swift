/// A piece of a sentence whose nouns differ between readers.
public enum SentencePart: Sendable, Equatable {
  /// A word, as it is written.
  case word(String)

  /// A mark, or a line break.
  case mark(Character)

  /// A noun of the reader's own, in the number that is asked for; `nil` where a value that is not
  /// known yet decides.
  case noun(GrammaticalNumber?)

  /// An article that goes with a noun behind it.
  case article

  /// A verb that agrees by itself.
  case verb

  /// Anything else that is printed: a number, a name, a word that describes a noun.
  case other
}

/// A word of a sentence that agrees with a noun.
public struct AgreeingWord: Sendable, Equatable {
  /// Its index in the sentence.
  public var index: Int

  /// The number of the nouns that it is for.
  public var number: GrammaticalNumber

  /// Whether the noun is meant for certain; else it may be another.
  public var isCertain: Bool

  /// Its forms for one thing and for several, where the language knows them from the sentence
  /// only; else they are those of the word by itself.
  public var forms: AgreeingForms?

  /// Whether it can be replaced by the form that agrees: not where another word has to change with
  /// it.
  public var isAlone: Bool

  /// Makes a word.
  public init(
    index: Int,
    number: GrammaticalNumber,
    isCertain: Bool = true,
    forms: AgreeingForms? = nil,
    isAlone: Bool = true
  ) {
    (self.index, self.number, self.isCertain) = (index, number, isCertain)
    (self.forms, self.isAlone) = (forms, isAlone)
  }
}

/// The forms of a word for one thing and for several: *helps*, *help*.
public struct AgreeingForms: Sendable, Equatable {
  /// The form for one thing.
  public var singular: String

  /// The form for several.
  public var plural: String

  /// Makes a pair.
  public init(singular: String, plural: String) {
    (self.singular, self.plural) = (singular, plural)
  }
}

/// The number that a determiner wants behind it.
public struct DemandedNumber: Sendable, Equatable {
  /// The place of the determiner in the text, in bytes of UTF-8.
  public var range: Range<Int>

  /// The number.
  public var number: GrammaticalNumber

  /// Makes a demand.
  public init(range: Range<Int>, number: GrammaticalNumber) {
    (self.range, self.number) = (range, number)
  }
}

/// Words that go with what is not counted.
public struct MassQuantity: Sendable, Equatable {
  /// Their place in the text, in bytes of UTF-8.
  public var range: Range<Int>

  /// Whether several things may be behind them, which are added up: *the amount of payments*.
  public var takesPlurals: Bool

  /// Makes a quantity.
  public init(range: Range<Int>, takesPlurals: Bool = false) {
    (self.range, self.takesPlurals) = (range, takesPlurals)
  }
}

/// The place of a verb in a sentence, which decides about its form.
public enum VerbPlace: String, Sendable, CaseIterable {
  /// Behind a word that wants the base form: *must*.
  case infinitive

  /// Behind *to*, which may be before the base form or before a noun.
  case directed

  /// Behind what makes a perfect: *have*.
  case perfect

  /// Behind a form of *be*.
  case passive

  /// Behind *I*, *you*, *we* or *they*.
  case plural

  /// Behind *he*, *she* or *it*.
  case singular

  /// Between an article and a noun.
  case beforeNoun

  /// Behind a preposition, with an object: *by … them*.
  case gerund
}
