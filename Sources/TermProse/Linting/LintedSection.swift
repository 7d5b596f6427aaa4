import Diagnostics
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

  /// Checks `document`, which may be a part of one.
  init(_ document: ProseDocument, _ vocabulary: LintVocabulary, _ tally: MarketTally? = nil) {
    self.document = document
    var pass = LintPass(document, vocabulary)
    pass.tally = tally
    pass.run()
    self.tally = pass.tally
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

  private var quotedBlock: Int?
  private var quotations: [Range<Int>] = []

  /// What an article must know of the match behind it.
  struct Start {
    var sound: Sound?

    /// Whether the match is to be replaced, and the article with it.
    var isReplaced: Bool
  }

  init(_ document: ProseDocument, _ vocabulary: LintVocabulary) {
    self.document = document
    self.vocabulary = vocabulary
    text = document.text
  }

  mutating func run() {
    var matches: [PhraseMatch] = []
    var tally = self.tally.take()
    vocabulary.matcher.forEachMatch(in: text.span) { match in
      tally?.count(match.phrase)
      if case .silent = vocabulary.meanings[match.phrase] { return }
      matches.append(match)
    }
    self.tally = tally
    for match in matches { check(match) }
    checkSplitVerbs()
    checkArticles()
    checkDirections()
  }

  private mutating func check(_ found: PhraseMatch) {
    guard found.range.upperBound > doublingEnd else { return }
    let isForm = found.phrase < vocabulary.recogniser.surfaceForms.count
    let match = isForm ? vocabulary.recogniser.unquoted(found, in: text.span) : found
    let before = findings.count
    let meaning = vocabulary.meanings[match.phrase]
    switch meaning {
    case .silent: break
    case .own(let word): checkOwn(match, word)
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
    var sound: Sound?
    if case .own(let word) = meaning { sound = word.sound }
    guard sound != nil || isReplaced else { return }
    starts[match.range.lowerBound] = Start(sound: sound, isReplaced: isReplaced)
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
