import Diagnostics
import TermDictionary
import TermGrammar

/// A stretch of a document that has been checked by itself: its findings, and what the rules for
/// whole documents need of it.
struct LintedSection: Sendable {
  let document: ProseDocument

  /// What is wrong with it, whatever is around it.
  let findings: [ProseFinding]

  /// Articles that are wrong if the text around them is of the language, which may reach into other
  /// sections.
  let articles: [WrongArticle]

  /// What the rules for whole documents must know, in order.
  let facts: [DocumentFact]

  /// The index of the first fact of each kind.
  let firstFacts: [FactKey: Int]

  /// The words that tell markets apart, where they were to be counted.
  let tally: MarketTally?

  /// How much of it is about the subject of the dictionaries.
  let subject: SubjectTally

  /// The nouns that it has in the reader's own words, where words were to be counted.
  let ownTerms: Set<TermID>

  /// Checks `document`, which may be a part of one.
  init(_ document: ProseDocument, _ vocabulary: LintVocabulary, _ tally: MarketTally? = nil) {
    self.document = document
    var pass = LintPass(document, vocabulary)
    pass.tally = tally
    pass.run()
    self.tally = pass.tally
    subject = pass.subject
    ownTerms = pass.ownTerms
    findings = pass.findings
    articles = pass.articles
    facts = pass.facts
    var first: [FactKey: Int] = [:]
    for (index, fact) in facts.enumerated() where first[fact.key] == nil { first[fact.key] = index }
    firstFacts = first
  }
}

/// One pass of the rules over a section.
struct LintPass {
  let document: ProseDocument
  let vocabulary: LintVocabulary
  let text: [UInt8]
  var findings: [ProseFinding] = []
  var articles: [WrongArticle] = []
  var facts: [DocumentFact] = []

  /// The match before the one that is checked.
  var previous: PhraseMatch?

  /// Counts words that tell markets apart, where anybody asks.
  var tally: MarketTally?

  /// Where an abbreviation before its full form was noted.
  var pendingAbbreviation: Int?

  /// Where each match starts, and what is there: for the articles.
  private(set) var starts: [Int: Start] = [:]

  /// Where the doubled word ends that was reported last: it is not reported again, nor for what it
  /// is.
  var doublingEnd = 0

  /// How much of the section is about the subject of the dictionaries.
  private(set) var subject = SubjectTally()

  /// The nouns that it has in the reader's own words, where words are counted.
  private(set) var ownTerms: Set<TermID> = []

  /// The matches, in order.
  private(set) var matches: [PhraseMatch] = []

  private var quotedBlock: Int?
  private var quotations: [Range<Int>] = []

  /// What all matches of the block that was looked at last share.
  private var context: BlockContext?

  /// What an article must know of the match behind it.
  struct Start {
    var sound: Sound?

    /// Whether the match is to be replaced, and the article with it.
    var isReplaced: Bool

    /// Whether it is a term of the reader, of several words.
    var isOwn: Bool
  }

  init(_ document: ProseDocument, _ vocabulary: LintVocabulary) {
    self.document = document
    self.vocabulary = vocabulary
    text = document.text
  }

  mutating func run() {
    var tally = self.tally.take()
    var matches: [PhraseMatch] = []
    var subjects = 0
    vocabulary.matcher.forEachMatch(in: text.span) { match in
      tally?.count(match.phrase)
      if vocabulary.isOfSubject(match.phrase) { subjects += 1 }
      if case .silent = vocabulary.meanings[match.phrase] { return }
      matches.append(match)
    }
    self.tally = tally
    self.matches = matches
    let words = tally == nil ? 0 : document.wordCount
    subject = SubjectTally(subjects: subjects, words: words)
    for match in matches { check(match) }
    checkSplitVerbs()
    checkArticles()
    checkDirections()
  }

  private mutating func noteOwn(_ word: OwnWord) {
    for form in word.readings where !form.isLabel && !form.isVerb && !form.isSynonym {
      ownTerms.insert(form.term)
    }
  }

  /// What all matches of the block share that holds the byte at `offset`.
  mutating func context(at offset: Int) -> BlockContext? {
    guard let index = document.blockIndex(at: offset) else { return nil }
    if let context, context.index == index { return context }
    let fresh = BlockContext(document, index, vocabulary.usage)
    context = fresh
    return fresh
  }

  /// Whether the block that holds the byte at `offset` has a word of nothing but the subject.
  func hasSubject(besides match: PhraseMatch, in block: Range<Int>) -> Bool {
    var index = matches.partitioningIndex { $0.range.lowerBound >= block.lowerBound }
    while index < matches.count, matches[index].range.lowerBound < block.upperBound {
      if matches[index] != match, vocabulary.isOfSubject(matches[index].phrase) { return true }
      index += 1
    }
    return false
  }

  /// Checks what is inside a match that is nothing as a whole.
  mutating func checkInside(_ match: PhraseMatch) {
    for inner in vocabulary.matcher.matches(inside: match.range, of: text.span) { check(inner) }
  }

  private mutating func check(_ found: PhraseMatch) {
    guard found.range.upperBound > doublingEnd else { return }
    let isForm = found.phrase < vocabulary.recogniser.surfaceForms.count
    let match = isForm ? vocabulary.recogniser.unquoted(found, in: text.span) : found
    let before = findings.count
    let meaning = vocabulary.meanings[match.phrase]
    switch meaning {
    case .silent: break
    case .own(let word):
      if tally != nil { noteOwn(word) }
      checkOwn(match, word)
    case .advisedAgainst(let word, let status): checkAdvice(match, word, status)
    case .foreign(let word): checkForeign(match, word)
    case .spelling(let variant): checkSpelling(match, variant)
    case .ownSpelling(let variant): note(.spelling(variant, isOwn: true), match.range)
    case .broken(let form): checkBroken(match, form)
    }
    checkDoubling(match, meaning)
    let isReplaced = findings[before...].contains { !$0.diagnostic.fixIts.isEmpty }
    noteStart(match, meaning, isReplaced: isReplaced)
    previous = match
  }

  private mutating func noteStart(_ match: PhraseMatch, _ meaning: PhraseMeaning, isReplaced: Bool)
  {
    var start = Start(sound: nil, isReplaced: isReplaced, isOwn: false)
    if case .own(let word) = meaning {
      start.sound = word.sound
      start.isOwn = word.isPhrase
    }
    guard start.sound != nil || isReplaced || start.isOwn else { return }
    starts[match.range.lowerBound] = start
  }

  mutating func note(_ kind: DocumentFact.Kind, _ range: Range<Int>) {
    facts.append(DocumentFact(range: range, kind: kind))
  }

  /// Whether the match is quoted as a screen's label is: alone, or with other words, inside
  /// quotation marks.
  mutating func isQuoted(_ range: Range<Int>) -> Bool {
    guard let block = document.blockIndex(at: range.lowerBound) else { return false }
    if quotedBlock != block {
      quotedBlock = block
      quotations = document.quotations(in: document.blocks[block])
    }
    return quotations.hold(range)
  }
}
