import LocaleData
import TermDictionary

/// The words of all readers, and what each of them means for one.
struct LintVocabulary: Sendable {
  let lexicon: Lexicon
  let reader: DictionaryKey
  let grammar: any Grammar
  let usage: (any LanguageUsage)?
  let recogniser: TermRecogniser
  let matcher: PhraseMatcher

  /// What each phrase of ``matcher`` means: the forms of the recogniser, then words of other kinds.
  let meanings: [PhraseMeaning]

  /// Which of the forms tell markets apart.
  let markets: MarketWords

  /// The nouns that start with a capital wherever they are, and are no names: *X-ray*.
  let statedCapitals: Set<Int>

  /// For each form of the recogniser, whether nobody uses it for anything but the subject of the
  /// dictionaries.
  private let subjectForms: [Bool]

  /// The words of others that may be common language, in small letters.
  private let commonWords: Set<String>

  init(_ set: DictionarySet, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    reader = lexicon.key
    grammar = lexicon.grammar
    usage = lexicon.usage
    let lexicons = Self.lexicons(of: set, beside: lexicon)
    let recogniser = TermRecogniser(lexicons: lexicons)
    statedCapitals = recogniser.statedCapitals(of: lexicons)
    self.recogniser = recogniser
    let areas = AreaFilter(lexicon)
    let subject = SubjectWords(areas, usage, lexiconCount: lexicons.count)
    subjectForms = recogniser.surfaceForms.map(subject.hold)
    var compiler = PhraseClassifier(
      lexicon,
      recogniser,
      usage,
      areas,
      Self.statedWords(of: lexicons)
    )
    compiler.compile()
    matcher = PhraseMatcher(recogniser.surfaceForms.map(\.text) + compiler.words.map(\.text))
    meanings = compiler.meanings + compiler.words.map(\.meaning)
    commonWords = Set(
      zip(recogniser.surfaceForms, compiler.meanings).compactMap { form, meaning in
        guard case .foreign(let word) = meaning, word.isCommon else { return nil }
        return form.text.lowercased()
      }
    )
    markets = MarketWords(recogniser, for: lexicon, in: set)
  }

  /// Whether nobody uses the phrase for anything but the subject of the dictionaries.
  func isOfSubject(_ phrase: Int) -> Bool { phrase < subjectForms.count && subjectForms[phrase] }

  /// Whether `word` is of others and may be common language.
  func isCommon(_ word: String) -> Bool { commonWords.contains(word.lowercased()) }

  private static func statedWords(of lexicons: [Lexicon]) -> [DictionaryKey: Set<TermID>] {
    var words: [DictionaryKey: Set<TermID>] = [:]
    for lexicon in lexicons {
      let terms = lexicon.storage.words.inflector.terms
      let stated = lexicon.terms.filter { id in
        guard case .noun(let noun) = terms[id]?.term.content else { return false }
        return noun.isCommonWord
      }
      if !stated.isEmpty { words[lexicon.key] = Set(stated) }
    }
    return words
  }

  /// The lexicons of all readers in all locales of the language.
  private static func lexicons(of set: DictionarySet, beside own: Lexicon) -> [Lexicon] {
    let locales = set.locales.filter { $0.language == own.locale.language }
    var lexicons = [own]
    for reader in set.readers {
      for locale in locales {
        let lexicon = try? set.lexicon(for: reader.description, locale: locale.description)
        if let lexicon, lexicon.key != own.key { lexicons.append(lexicon) }
      }
    }
    return lexicons
  }

  /// The form of the reader's word for what `form` names, as `casing` asks; `nil` where there is
  /// none.
  ///
  /// One that `isCounted` is the phrase that counts a noun without a plural.
  func print(_ form: TermForm, _ casing: Casing, isCounted: Bool = false) -> PrintedTerm? {
    let inflector = lexicon.storage.words.inflector
    var options = form.options ?? TermOptions()
    if form.options == nil {
      options.number = inflector.isNoun(form.term) ? form.number : nil
      options.isPossessive = form.isPossessive
    }
    if options.casing == .none { options.casing = casing }
    if isCounted, options.style == .full, form.number != nil {
      options.isCountable = true
      if let printed = try? inflector.print(form.term, options) { return printed }
      options.isCountable = false
    }
    return try? inflector.print(form.term, options)
  }
}

/// What a phrase of the matcher means for a reader.
enum PhraseMeaning: Sendable {
  /// Nothing to say.
  case silent

  /// A word of the reader.
  case own(OwnWord)

  /// A name that the reader's dictionaries advise against.
  case advisedAgainst(OwnWord, TermStatus)

  /// A word of others.
  case foreign(ForeignWord)

  /// A word, spelt as others spell it.
  case spelling(SpellingVariant)

  /// The reader's spelling of a word that others spell in another way.
  case ownSpelling(SpellingVariant)

  /// A term with what is left of the word that it replaced.
  case broken(TermForm?)
}

/// What is known of a word of the reader.
struct OwnWord: Sendable {
  /// What it may be for the reader.
  var readings: [TermForm]

  /// Whether it has several words.
  var isPhrase: Bool

  /// Whether it has capitals wherever it is: *Bid Board*.
  var isAlwaysCapital: Bool

  var abbreviates: TermID?

  /// The sound with which it starts, where its author states how it is read.
  var sound: Sound?

  /// The spelling that it has and others have not.
  var spelling: SpellingVariant?

  /// What it is for others where it is written as a name.
  var otherName: ForeignWord?

  /// What it is for others as a noun, where it is but a verb for the reader: *invoice*.
  var otherNoun: ForeignWord?

  /// The noun that it names, where that has several names.
  var name: TermForm?

  /// Spellings of it that the reader's dictionaries advise against.
  var discouraged: [Discouraged] = []

  /// A spelling that is advised against.
  struct Discouraged: Sendable {
    /// As spellings are compared.
    var spelling: String

    var form: TermForm

    /// Behind what it is advised against; everywhere where the reader has no other word of that
    /// spelling.
    var announcement: Announcement?
  }
}

/// What is known of a word of others.
struct ForeignWord: Sendable {
  /// What it may be, and for whom.
  var readings: [SurfaceForm.Sense]

  /// Whether it may be common language.
  var isCommon: Bool

  /// Whether it is a word that everyday language, law or another field uses, too.
  var isWide = false

  /// Whether the dictionaries of those who say it state that it is common language.
  var isStated = false

  /// The spelling that tells it from the reader's own word, where nothing else does.
  var spelling: SpellingVariant?
}
