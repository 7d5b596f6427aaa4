import EnglishTerms
import LocaleData
import TermGrammar

/// How English is written.
public struct EnglishUsage: LanguageUsage {
  /// Makes what is known of English.
  public init() {}

  /// By numbers, symbols, letter names, lists and the sounds of words.
  ///
  /// A name or a foreign word that starts with a letter that has two sounds is not certain.
  public func articleEvidence(before text: Span<UInt8>, reading: Pronunciation?) -> ArticleEvidence?
  {
    SpokenOpening.onset(of: text, reading: reading).evidence
  }

  /// The plural of a noun, of a compound by its head, of a name, an abbreviation or a number.
  public func pluralDerivation(of singular: String) -> DerivedForm? {
    EnglishPlural.plural(of: singular)
  }

  /// The singular of a plural; `nil` where `plural` is not read as one.
  public func singularDerivation(of plural: String) -> DerivedForm? {
    EnglishSingular.singular(of: plural)
  }

  /// *signs in*, *signed in*, *signing in* of *sign in*; none of *take in*.
  public func verbDerivation(of base: String, in locale: LocaleIdentifier) -> DerivedVerb? {
    EnglishVerb.derivation(of: base, in: locale)
  }

  /// *payed*, *stoped*, *tryed*, *makeing*: by the rules of spelling, and the list of irregular
  /// verbs.
  public func spelling(of stated: String, as form: VerbForm, of base: String) -> String? {
    VerbSpelling.correction(of: stated, as: form, of: base)
  }

  /// Behind modals, *to*, *have* and *not*, as far as the verb is no noun or adjective.
  public func misplacedVerbs(in text: String) -> [MisplacedVerb] { WrittenVerbs(text).misplaced }

  /// *informations*, *childs*, *ladys*, *sheeps*, *patient’s*; one form for both numbers of what
  /// has two: *beds*.
  public func isMistakenPlural(_ plural: String, of singular: String) -> Bool {
    PluralSlip(singular)?.isMistake(plural) ?? false
  }

  /// *owner’s*, *owners’*, *people’s*; not *boss’s*, which some write *boss’*.
  public func isRegularPossessive(_ possessive: String, number: GrammaticalNumber) -> Bool {
    guard let mark = possessive.lastIndex(of: "\u{2019}"), let before = possessive[..<mark].last
    else { return false }
    let hisses = "sxzSXZ\u{2019}'".contains(before)
    switch possessive[mark...].dropFirst() {
    case "s": return !hisses
    case "": return number == .plural && before == "s"
    default: return false
    }
  }

  /// Articles, determiners, prepositions, modals, pronouns and conjunctions.
  public func role(of word: String) -> WordRole? { EnglishWordRoles.role(of: word) }

  /// Auxiliaries, and verbs that cannot be read as nouns: *are* for *is*, *contain* for *contains*.
  public func agreeing(_ word: String, with number: GrammaticalNumber) -> String? {
    EnglishWordRoles.agreeing(word, with: number)
  }

  /// Auxiliaries, and verbs that cannot be read as nouns, where nothing but the words of their noun
  /// is between.
  public func agreements(
    with noun: Range<Int>,
    _ number: GrammaticalNumber,
    in text: Span<UInt8>
  ) -> [VerbAgreement] {
    EnglishAgreement(EnglishSentence(around: noun, in: text), number).verbs
  }

  /// *it* and its forms for a thing, *they* and its forms for things.
  public func pronouns(
    behind noun: Range<Int>,
    _ number: GrammaticalNumber,
    in text: Span<UInt8>
  ) -> [Range<Int>] {
    EnglishSentence(around: noun, in: text).pronouns(for: number, in: text)
  }

  /// *in*, *off*, *out*, *up* and their like.
  public func isParticle(_ word: String) -> Bool { VerbWords.particles.contains(word.lowercased()) }

  /// Numbers and numerals, *a dozen*, *hundreds of*, *two more*, *three of the*; *much* and *some*;
  /// a number or a letter behind the noun.
  public func quantity(
    of noun: Range<Int>,
    _ number: GrammaticalNumber,
    in text: Span<UInt8>
  ) -> NounQuantity? {
    EnglishQuantity(noun, number, in: text).quantity
  }

  /// A participle behind *be* and *have*, an attributive between a determiner and a noun, a past
  /// behind its subject.
  public func pastForms(at verb: Range<Int>, in text: Span<UInt8>) -> Set<VerbForm> {
    VerbSurroundings(EnglishSentence(around: verb, in: text)).pastForms
  }

  /// By determiners, prepositions, *to*, modals, pronouns, and what is behind.
  public func partOfSpeech(
    ofVerb form: VerbForm,
    at verb: Range<Int>,
    in text: Span<UInt8>
  ) -> Announcement? {
    let sentence = EnglishSentence(around: verb, in: text)
    let words = sentence.words[sentence.focus].map(\.text).joined(separator: " ")
    return VerbSurroundings(sentence).announcement(of: form, mayBeNoun: isCommonWord(words + "s"))
  }

  /// By determiners, nouns before it, and *of*, *in* and *between* behind what is made of a verb.
  public func traits(ofNoun noun: Range<Int>, in text: Span<UInt8>) -> NounTraits {
    NounSurroundings(EnglishSentence(around: noun, in: text)).traits
  }

  /// Behind *that*, *to* and a subject with its verb.
  public func takesClause(verb: Range<Int>, in text: Span<UInt8>) -> Bool {
    VerbSurroundings(EnglishSentence(around: verb, in: text)).takesClause
  }

  /// *click*, *choose* before it; *tab*, *tool*, *button*, *field* behind it.
  public func screenWord(before: String?, after: String?) -> ScreenWord? {
    ScreenWords.word(before: before, after: after)
  }

  /// Capital words around *Act*, *Service*, *Bridge* and their like, and before *Ltd*.
  public func properNames(in block: Range<Int>, of text: Span<UInt8>) -> [Range<Int>] {
    ProperNames(block, text).ranges
  }

  /// By *said*, *writes* and their like beside it.
  public func isSpeech(_ quotation: Range<Int>, in text: Span<UInt8>) -> Bool {
    Speech.isSpeech(quotation, in: text)
  }

  /// Quoted capital words in parentheses, or before *means*.
  public func definedNames(in text: Span<UInt8>) -> Set<String> {
    DefinedNames.names(in: text)
  }

  /// By its first words: *company*, *person*.
  public func definesParty(_ definition: String) -> Bool { Parties.isDefined(by: definition) }

  /// *each*, *every*, *another*, *one of the*, *many*, *these*, *two*, *3*, *a number of* and their
  /// like; a common adjective may be between: *every new*.
  public func countingPhrase(atEndOf text: String) -> CountingPhrase? { text.countingPhrase }

  /// *the*, *a*, possessive determiners but *her*, and *every*.
  public func determiner(atEndOf text: String) -> Range<Int>? { text.exclusiveDeterminer }

  /// *another*, *no*, possessives, and *this* and *some* behind prepositions and verbs.
  public func ownDeterminer(atEndOf text: String) -> Range<Int>? { text.ownDeterminer }

  /// *s*, *es*, *d*, *ed*, *ing* and *’s*.
  public func ending(atStartOf text: String) -> WordEnding? { EnglishEndings.ending(of: text) }

  /// Forms of *be*, *has* and *does*; *there* or *what* may be before them.
  public func leadingVerb(atEndOf text: String, startsMessage: Bool) -> Range<Int>? {
    SentenceOpening(text, startsMessage: startsMessage).verb
  }

  /// Determiners and common adjectives at the start of a sentence or behind a subordinator.
  public func announcesSubject(_ text: String, startsMessage: Bool) -> Bool {
    SentenceOpening(text, startsMessage: startsMessage).isBeforeSubject
  }

  /// Behind a full stop that ends no abbreviation, a question mark or an exclamation mark.
  public func endsSentence(_ text: String, followsWord: Bool) -> Bool {
    text.endsSentence(followsWord: followsWord)
  }

  /// Forms of *be* and *have*; relative clauses and what starts with a preposition may be between.
  public func verbs(of subject: Int, in sentence: [SentencePart]) -> [AgreeingWord] {
    ClauseReader(sentence, subject: subject).verbs
  }

  /// *it*, *them* and their like where nothing else is in the sentence that they may stand for.
  public func pronouns(for noun: Int, in sentence: [SentencePart]) -> [AgreeingWord] {
    PronounReader(sentence, noun: noun).pronouns
  }

  /// *it* and *they*, *it* and *them*, *its* and *their*.
  public func forms(ofPronoun word: String) -> (singular: String, plural: String)? {
    PronounReader.forms[word.lowercased()]
  }

  /// *each*, *another*, *these*, *several*, *all*, numerals and numbers; a common adjective may be
  /// behind them.
  public func demandedNumber(atEndOf text: String) -> DemandedNumber? { text.demandedNumber }

  /// *much*, *too little*, *with less*, *an amount of* and their like.
  public func massQuantity(atEndOf text: String) -> MassQuantity? { text.massQuantity }

  /// Before small words, verbs that are no nouns, and what says when or how.
  public func endsNoun(before text: String) -> Bool { NounEnd(text).isCertain }

  /// Articles and possessive determiners.
  public func doubledDeterminers(in text: String) -> [Range<Int>] { text.doubledDeterminers }

  /// Common words behind the end of a sentence.
  public func smallStarts(in text: String, startsSentence: Bool) -> [Range<Int>] {
    SmallStarts.places(in: text, startsSentence: startsSentence)
  }

  /// Behind modals, forms of *do*, *be* and *have*, and pronouns; adverbs, and the subject of a
  /// question, may be between.
  public func verbPlace(at verb: Int, in sentence: [SentencePart]) -> VerbPlace? {
    VerbPlaceReader(sentence, verb: verb).place
  }

  /// The noun directly before the verb that starts its clause; adverbs may be between.
  public func subject(ofVerb verb: Int, in sentence: [SentencePart]) -> Int? {
    VerbPlaceReader(sentence, verb: verb).subject
  }

  /// Whether it is a common word and none with which others start or end.
  public func standsAlone(_ word: String, isEnding: Bool) -> Bool {
    EnglishAffixes.isWord(word, isEnding: isEnding)
  }

  /// *new*, *further*, *more* and their like.
  public func isAdjectives(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    return words.allSatisfy { $0 == "more" || EnglishDeterminers.adjectives.contains($0) }
  }

  /// The British spelling where the American one differs.
  public func spellingFamily(of word: String) -> String? { EnglishSpelling.family(of: word) }

  /// Whether it is among the words of SCOWL that everybody knows.
  public func isCommonWord(_ word: String) -> Bool {
    CommonWords.all.contains(word.lowercased())
  }

  /// Whether it is a common word, or in the list of words of trades that others use.
  public func isWideWord(_ word: String) -> Bool {
    isCommonWord(word) || WideWords.all.contains(word.lowercased())
  }

  /// Whether it is in the list of verbs of trades that others use.
  public func isWideVerb(_ form: String) -> Bool { WideVerbs.all.contains(form.lowercased()) }

  /// The pairs in which the market of `locale` differs from others.
  public func spellings(in locale: LocaleIdentifier) -> [SpellingVariant] {
    SpellingVariants.pairs(for: locale)
  }

  /// A noun behind articles, determiners and prepositions; a verb behind modals and subjects.
  public func announcement(of word: String) -> Announcement? {
    guard let role = EnglishWordRoles.role(of: word) else { return nil }
    if role.announcesNoun { return .noun }
    return role.announcesVerb ? .verb : nil
  }

  /// *a* and *an*, without the letter *a*.
  public func forEachWrittenArticle(
    in text: Span<UInt8>,
    _ body: (WrittenIndefiniteArticle) -> Void
  ) {
    ArticleScan.forEach(in: text, body)
  }

  /// *a* or *an* directly before `offset`.
  public func writtenArticle(before offset: Int, in text: Span<UInt8>) -> WrittenIndefiniteArticle?
  {
    ArticleScan.article(before: offset, in: text)
  }

  /// Whether the next word is none of those whose sound only their writer knows.
  public func isDecidable(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool {
    ArticleScan.isDecidable(article, in: text)
  }

  /// Whether nothing but a noun phrase can follow, so that the article is meant.
  public func isSlip(_ article: WrittenIndefiniteArticle, in text: Span<UInt8>) -> Bool {
    ArticleSlip.isCertain(article, in: text)
  }

  /// Whether enough of the words around are English.
  public func isOwnLanguage(around offset: Int, in text: Span<UInt8>) -> Bool {
    EnglishEvidence.isEnglish(around: offset, in: text)
  }

  /// *a* or *an*, with a capital where the written one has it.
  public func article(for sound: Sound, like written: WrittenIndefiniteArticle) -> String {
    switch (sound, written.isCapital) {
    case (.vowel, true): "An"
    case (.vowel, false): "an"
    case (.consonant, true): "A"
    case (.consonant, false): "a"
    }
  }
}
