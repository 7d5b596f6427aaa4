import LocaleData

/// What checkers and writers of sentences know of a language beyond how its terms are printed.
///
/// One conformance for each language; of a language without one, only terms are checked.
public protocol LanguageUsage: Sendable {
  /// How `text`, in UTF-8, starts, and by what that is known: what a checker of articles asks.
  ///
  /// It may be asked for every article of a long document: it reads no further than the first words
  /// of `text`, which may be the rest of the document, and allocates nothing.
  ///
  /// - Returns: The evidence; `nil` where the language has no article that follows a sound.
  func articleEvidence(before text: Span<UInt8>, reading: Pronunciation?) -> ArticleEvidence?

  /// The plural that rules make of `singular`: a suggestion for authors, never silently printed.
  ///
  /// - Returns: The form; `nil` where the language derives none.
  func pluralDerivation(of singular: String) -> DerivedForm?

  /// The singular that rules make of `plural`: a suggestion for authors, never silently printed.
  ///
  /// - Returns: The form; `nil` where the language derives none.
  func singularDerivation(of plural: String) -> DerivedForm?

  /// The forms that rules make of the verb `base`, of which a particle may be the end: *sign in*.
  ///
  /// - Parameters:
  ///   - base: The verb as after *to*.
  ///   - locale: The market in which it is spelt.
  /// - Returns: The forms; `nil` where the language derives none, or the verb is irregular.
  func verbDerivation(of base: String, in locale: LocaleIdentifier) -> DerivedVerb?

  /// Whether nobody who writes well has `plural` for `singular`: *informations*, *childs*. A plural
  /// that merely differs from the rule is none.
  func isMistakenPlural(_ plural: String, of singular: String) -> Bool

  /// How the form `form` of the verb `base` is written, where `stated` is misspelt for certain:
  /// *paid* for *payed*; `nil` where it is right, may be, or is another word.
  func spelling(of stated: String, as form: VerbForm, of base: String) -> String?

  /// The verbs in `text` in a form that nobody writes behind the word before them: *must sent*.
  func misplacedVerbs(in text: String) -> [MisplacedVerb]

  /// Whether `possessive`, which is of `number`, is one that nobody writes in another way, so that
  /// it need not be stated.
  func isRegularPossessive(_ possessive: String, number: GrammaticalNumber) -> Bool

  /// What the small word `word` tells of the words beside it, in any letter case; `nil` for all
  /// other words.
  func role(of word: String) -> WordRole?

  /// The form of the verb `word` that agrees with a subject of `number`: *are* for *is*.
  ///
  /// - Returns: The form in lower case; `nil` for a word that is unknown or need not be a verb.
  func agreeing(_ word: String, with number: GrammaticalNumber) -> String?

  /// The verbs of a sentence that agree with the noun at `noun`, which is of `number`, as far as
  /// the words beside them tell: before it in questions, behind it, in its relative clause, and
  /// joined by *and*.
  ///
  /// - Returns: The verbs, in order; verbs that are certainly those of other nouns are left out.
  func agreements(
    with noun: Range<Int>,
    _ number: GrammaticalNumber,
    in text: Span<UInt8>
  ) -> [VerbAgreement]

  /// The pronouns that may stand for the noun at `noun`, which is of `number`: the first behind it
  /// in its sentence, else the word with which the next sentence starts.
  ///
  /// - Returns: Their places, in bytes of UTF-8.
  func pronouns(
    behind noun: Range<Int>,
    _ number: GrammaticalNumber,
    in text: Span<UInt8>
  ) -> [Range<Int>]

  /// Whether `word`, in any letter case, may end a verb of two words, its object before or behind
  /// it: *out* of *check out*.
  func isParticle(_ word: String) -> Bool

  /// What is said of the quantity of the noun at `noun`, which is of `number`: *1*, *two more*,
  /// *three of the*, *volume 3*, *much*; `nil` where nothing is.
  func quantity(
    of noun: Range<Int>,
    _ number: GrammaticalNumber,
    in text: Span<UInt8>
  ) -> NounQuantity?

  /// Which of the past, the participle and the attributive the place of a verb allows, by the words
  /// beside it: *was invoiced*, *the invoiced amount*.
  ///
  /// - Returns: The forms, at least one; all three where the words do not tell.
  func pastForms(at verb: Range<Int>, in text: Span<UInt8>) -> Set<VerbForm>

  /// Whether the word at `verb`, a form of a verb, is that verb or a noun of the same letters, by
  /// the words beside it: *the discharge*, *to discharge*; `nil` where they do not tell.
  func partOfSpeech(
    ofVerb form: VerbForm,
    at verb: Range<Int>,
    in text: Span<UInt8>
  )
    -> Announcement?

  /// What the words around the noun at `noun` tell of how it is meant: *staff retention*, *a
  /// variation in quality*.
  func traits(ofNoun noun: Range<Int>, in text: Span<UInt8>) -> NounTraits

  /// Whether what is behind the verb at `verb` is a clause, which is said and not done: *claims
  /// that it rains*, *claims to know*.
  func takesClause(verb: Range<Int>, in text: Span<UInt8>) -> Bool

  /// What the words beside a word tell of a screen that shows it: *the Owner tab*, *click Owner*;
  /// `nil` where they tell nothing.
  func screenWord(before: String?, after: String?) -> ScreenWord?

  /// The names of laws, offices, companies and places in `block` of `text`: *Internal Revenue
  /// Service*, *Construction Contracts (Security of Payment) Act 2004*. In order.
  func properNames(in block: Range<Int>, of text: Span<UInt8>) -> [Range<Int>]

  /// Whether the quotation at `quotation` says what somebody has said: *“We claim it,” she said*.
  func isSpeech(_ quotation: Range<Int>, in text: Span<UInt8>) -> Bool

  /// The words that a document defines as names of its parties, in small letters: *(“Contractor”)*,
  /// *“Owner” means*.
  func definedNames(in text: Span<UInt8>) -> Set<String>

  /// Whether `definition` is that of a person or a company.
  func definesParty(_ definition: String) -> Bool

  /// The words with which `text` ends, followed by white space, where they want single things
  /// behind them: *each*, *another*, *one of the*, *two*.
  ///
  /// - Returns: The words; `nil` where `text` ends with none, or the language has no mass nouns.
  func countingPhrase(atEndOf text: String) -> CountingPhrase?

  /// The article or determiner with which `text` ends, followed by white space, where no article
  /// can be behind it: *the*, *your*.
  ///
  /// - Returns: Its place in `text`, in bytes of UTF-8; `nil` where `text` ends with none.
  func determiner(atEndOf text: String) -> Range<Int>?

  /// What `text` ends with, followed by white space, where no article is printed behind it,
  /// besides determiners: *another*, *Ana’s*.
  ///
  /// - Returns: Its place in `text`, in bytes of UTF-8; `nil` where `text` ends with none.
  func ownDeterminer(atEndOf text: String) -> Range<Int>?

  /// The ending of an inflected word with which `text` starts: *s*, *ed*, *’s*.
  ///
  /// - Returns: The ending; `nil` where `text` starts with none, or with a longer word.
  func ending(atStartOf text: String) -> WordEnding?

  /// The verb with which a sentence starts whose subject is behind `text`: *Are the*, *There are
  /// no*.
  ///
  /// - Parameters:
  ///   - text: What is before the subject.
  ///   - startsMessage: Whether nothing is before `text`.
  /// - Returns: The place of the verb in `text`, in bytes of UTF-8; `nil` where there is none.
  func leadingVerb(atEndOf text: String, startsMessage: Bool) -> Range<Int>?

  /// Whether a noun behind `text` is the subject of the verb behind it, for certain: *All the*,
  /// *If new*, but not *The list of*.
  func announcesSubject(_ text: String, startsMessage: Bool) -> Bool

  /// Whether a sentence is over at the end of `text`, white space behind it, for certain.
  ///
  /// - Parameters:
  ///   - text: The text before what may be a sentence.
  ///   - followsWord: Whether a word is before `text`.
  /// - Returns: `false` where it is not, or may be an abbreviation.
  func endsSentence(_ text: String, followsWord: Bool) -> Bool

  /// The verbs that agree with the noun `subject` of `sentence`, be they directly behind it or not:
  /// *are* in *All claims that you sent are*.
  ///
  /// - Returns: Those that are known, in order; none where the noun is no subject for certain. One
  ///   that may have another subject is not certain.
  func verbs(of subject: Int, in sentence: [SentencePart]) -> [AgreeingWord]

  /// The pronouns that stand for the noun `noun` of `sentence` for certain: *them* in *Send the
  /// claims and sign them*.
  func pronouns(for noun: Int, in sentence: [SentencePart]) -> [AgreeingWord]

  /// The forms of the pronoun `word` for a thing and for things: *it* and *them* for *them*.
  func forms(ofPronoun word: String) -> (singular: String, plural: String)?

  /// The number that the determiner wants with which `text` ends, white space behind it: *these*.
  ///
  /// - Returns: The demand; `nil` where `text` ends with none, or with one for any number.
  func demandedNumber(atEndOf text: String) -> DemandedNumber?

  /// The words with which `text` ends, white space behind them, that go with what is not counted:
  /// *much*, *a large amount of*.
  ///
  /// - Returns: The words; `nil` where `text` ends with none, or they may mean something else.
  func massQuantity(atEndOf text: String) -> MassQuantity?

  /// Whether a noun before `text`, which starts with a letter, ends there for certain, and
  /// describes no noun in `text`: before *now*, but not before *form*.
  func endsNoun(before text: String) -> Bool

  /// The determiners in `text` that are directly behind others: *the* in *your the*.
  ///
  /// - Returns: Their places, in bytes of UTF-8.
  func doubledDeterminers(in text: String) -> [Range<Int>]

  /// The words in `text` that start a sentence with a small letter, for certain.
  ///
  /// - Parameters:
  ///   - text: What is printed.
  ///   - startsSentence: Whether a whole sentence starts with it.
  /// - Returns: Their places, in bytes of UTF-8.
  func smallStarts(in text: String, startsSentence: Bool) -> [Range<Int>]

  /// The place of the verb at `verb` of `sentence`; `nil` where any form of it may be there.
  func verbPlace(at verb: Int, in sentence: [SentencePart]) -> VerbPlace?

  /// The index of the noun of `sentence` that is the subject of the verb at `verb` for certain;
  /// `nil` where none is, or none of the reader's own.
  func subject(ofVerb verb: Int, in sentence: [SentencePart]) -> Int?

  /// Whether the letters `word` are a word of their own and no part of a longer one: *the*, but not
  /// *re* at the start or, for an `isEnding`, *style* at the end.
  func standsAlone(_ word: String, isEnding: Bool) -> Bool

  /// Whether only adjectives are in `text`, which is between a determiner or a number and its noun.
  func isAdjectives(_ text: String) -> Bool

  /// What the spellings of one word have in common: *colour* and *color* are of one family.
  ///
  /// - Parameter word: The word in small letters.
  /// - Returns: One of the spellings, which stands for all; `nil` where the word has but one.
  func spellingFamily(of word: String) -> String?

  /// Whether everybody knows the word: it may mean what it means in any text.
  func isCommonWord(_ word: String) -> Bool

  /// Whether the word means what it means in many texts, and not in those of one trade alone: one
  /// that everybody knows, or *contractor*, *retention*.
  func isWideWord(_ word: String) -> Bool

  /// Whether everybody uses the verb of which `form` is a form for other things, too: *claimed*,
  /// *apply for*.
  func isWideVerb(_ form: String) -> Bool

  /// The words that are spelt in another way in `locale`.
  func spellings(in locale: LocaleIdentifier) -> [SpellingVariant]

  /// What the word before a noun or a verb tells of it; `nil` for a word that tells nothing.
  func announcement(of word: String) -> Announcement?

  /// Calls `body` for each indefinite article that is written in `text` and that can be checked:
  /// one that is the letter *a*, or is before what nobody can read, is passed over.
  func forEachWrittenArticle(in text: Span<UInt8>, _ body: (WrittenIndefiniteArticle) -> Void)

  /// The indefinite article that ends before `offset`, white space between; `nil` where there is
  /// none.
  func writtenArticle(before offset: Int, in text: Span<UInt8>) -> WrittenIndefiniteArticle?

  /// Whether the word after `article` is of a kind of which the sound can be certain.
  func isDecidable(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool

  /// Whether `article`, which does not fit the sound of the next word, is an article for certain,
  /// with nothing wrong but its sound. Looks no farther than its block.
  func isSlip(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool

  /// Whether what is around `offset` is likely to be of this language.
  func isOwnLanguage(around offset: Int, in text: Span<UInt8>) -> Bool

  /// The article for `sound` with the capitals of `written`: *An* for *A*.
  func article(for sound: Sound, like written: WrittenIndefiniteArticle) -> String
}

/// A word whose spelling differs between markets.
public struct SpellingVariant: Sendable, Equatable {
  /// How others spell it.
  public var other: String

  /// How this market does.
  public var own: String

  /// Makes a pair of spellings.
  public init(other: String, own: String) {
    self.other = other
    self.own = own
  }
}

/// Words that want single things behind them.
public struct CountingPhrase: Sendable, Equatable {
  /// Their place in the text, in bytes of UTF-8.
  public var range: Range<Int>

  /// Whether they count only what is in the plural: *two claims*, but *phase two claim*.
  public var countsPlurals: Bool

  /// Whether it counts nothing where a second noun is joined to the one behind it: *neither funding
  /// nor*.
  public var joinsNouns: Bool

  /// Makes a phrase.
  public init(range: Range<Int>, countsPlurals: Bool = false, joinsNouns: Bool = false) {
    self.range = range
    self.countsPlurals = countsPlurals
    self.joinsNouns = joinsNouns
  }
}

/// The ending of an inflected word.
public struct WordEnding: Sendable, Equatable {
  /// Its length in bytes of UTF-8.
  public var length: Int

  /// The options of a noun that print it: `number=plural`; `nil` where there are none.
  public var nounOption: String?

  /// The options of a verb that print it: `form=past`; `nil` where there are none.
  public var verbOption: String?

  /// Makes an ending.
  public init(length: Int, nounOption: String?, verbOption: String?) {
    self.length = length
    self.nounOption = nounOption
    self.verbOption = verbOption
  }
}

/// A verb that agrees with a noun.
public struct VerbAgreement: Sendable, Equatable {
  /// Its place in the text, in bytes of UTF-8.
  public var range: Range<Int>

  /// Whether it is certain that the noun is its subject.
  public var isCertain: Bool

  /// Makes an agreement.
  public init(range: Range<Int>, isCertain: Bool) {
    self.range = range
    self.isCertain = isCertain
  }
}

/// A verb in a form that nobody writes in its place.
public struct MisplacedVerb: Sendable, Equatable {
  /// Its place in the text, in bytes of UTF-8.
  public var range: Range<Int>

  /// The word that asks for another form.
  public var before: String

  /// How it is written there.
  public var right: String

  /// Makes a verb.
  public init(range: Range<Int>, before: String, right: String) {
    (self.range, self.before, self.right) = (range, before, right)
  }
}

/// What a word announces.
public enum Announcement: Sendable {
  /// A noun follows: *the*, *of*.
  case noun

  /// A verb follows: *to*, *must*, *they*.
  case verb
}

/// An indefinite article that is in a text.
public struct WrittenIndefiniteArticle: Sendable, Equatable {
  /// Its place.
  public var range: Range<Int>

  /// The sound for which it is right.
  public var sound: Sound

  /// Whether its first letter is a capital.
  public var isCapital: Bool

  /// Where the word after it starts.
  public var next: Int

  /// Makes an article.
  public init(range: Range<Int>, sound: Sound, isCapital: Bool, next: Int) {
    self.range = range
    self.sound = sound
    self.isCapital = isCapital
    self.next = next
  }
}
