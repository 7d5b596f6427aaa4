import Diagnostics
import TermGrammar

/// A document as its sections, each checked by itself, and what the rules for whole documents and
/// the comments that suppress rules make of them.
///
/// A value. What it says of a section it looks up when it is asked, so that an edit need not touch
/// other sections.
struct LintedDocument: Sendable {
  let vocabulary: LintVocabulary
  let tree: SectionTree
  let keys: FactNumbers

  /// What the comments suppress.
  let suppressions: SuppressionIndex

  /// How many findings each of ``suppressions`` suppresses, or more than that where one finding
  /// counts twice.
  private(set) var uses: [Int]

  /// A document of which it is not yet known what its comments suppress: ``countUses()`` or
  /// ``setUses(_:)`` says it.
  init(_ vocabulary: LintVocabulary, _ tree: SectionTree, _ keys: FactNumbers) {
    self.vocabulary = vocabulary
    self.tree = tree
    self.keys = keys
    suppressions = SuppressionIndex(tree)
    uses = [Int](repeating: 0, count: suppressions.count)
  }

  /// Counts what each comment suppresses.
  mutating func countUses() {
    if !suppressions.isEmpty { uses = uses(in: 0..<tree.count) }
  }

  /// Takes over what is known of that.
  mutating func setUses(_ uses: [Int]) { self.uses = uses }

  /// The document of one section, which has been read as a whole; `tally` counts words that tell
  /// markets apart.
  init(_ document: ProseDocument, _ vocabulary: LintVocabulary, _ tally: MarketTally? = nil) {
    var keys = FactNumbers()
    let section = DocumentSection(
      LintedSection(document, vocabulary, tally),
      from: .start,
      to: .inside,
      Lookahead(),
      &keys
    )
    self.init(vocabulary, SectionTree([section]), keys)
    countUses()
  }

  typealias Finding = DocumentRules.Finding

  /// What is wrong in the section at `place`, in the order of the source.
  func findings(at place: SectionTree.Place) -> [Finding] {
    let all = unsuppressedFindings(at: place)
    guard !suppressions.isEmpty else { return all.inSourceOrder() }
    let kept = all.filter { finding in
      let offset = place.before.bytes + finding.finding.start
      return !suppressions.cover(offset, finding.finding.diagnostic.code.name)
    }
    return (kept + complaints(at: place)).inSourceOrder()
  }

  /// What is wrong, whatever comments say: first what the section tells alone.
  private func unsuppressedFindings(at place: SectionTree.Place) -> [Finding] {
    let section = place.section.linted
    let articles = section.articles.filter {
      $0.isBeforeTerm || isOwnLanguage(place.before.prose + $0.written.next)
    }
    let rules = DocumentRules(document: self, place: place).findings()
    var findings: [Finding] = []
    findings.reserveCapacity(section.findings.count + articles.count + rules.count)
    for finding in section.findings { findings.append(Finding(finding: finding)) }
    for article in articles {
      findings.append(Finding(finding: article.finding(in: section.document)))
    }
    return findings + rules
  }
}

extension LintedDocument {
  /// A place that another speaks of.
  struct NotedPlace {
    var place: SectionTree.Place

    /// Its place in the prose of the section.
    var range: Range<Int>

    /// What is there.
    var words: String { place.section.document.words(range) }

    /// Where it is, in bytes of the document.
    var bytes: Range<Int> {
      let range = place.section.document.sourceRange(of: range)
      return range.lowerBound + place.before.bytes..<range.upperBound + place.before.bytes
    }
  }

  /// The first fact of a kind.
  func first(_ key: FactKey) -> NotedPlace? {
    guard let number = keys.number(of: key),
      let place = tree.first(where: { $0.keys.contains(number) }),
      let fact = place.section.linted.firstFacts[key]
    else { return nil }
    return NotedPlace(place: place, range: place.section.linted.facts[fact].range)
  }

  /// The sections among `ranks` that have facts of a kind.
  func ranks(with key: FactKey, in ranks: Range<Int>) -> [Int] {
    guard let number = keys.number(of: key) else { return [] }
    return tree.places(in: ranks) { $0.keys.contains(number) }.map(\.rank)
  }

  /// How far the text around an article tells of its language.
  static let languageReach = 240

  /// Whether the prose around `offset` is of the reader's language.
  private func isOwnLanguage(_ offset: Int) -> Bool {
    guard let usage = vocabulary.usage else { return false }
    let start = max(0, offset - Self.languageReach)
    let end = min(tree.measure.extent.prose, offset + Self.languageReach)
    guard let first = tree.place(ofProse: start), let last = tree.place(ofProse: end - 1) else {
      return false
    }
    if first.rank == last.rank {
      let text = first.section.document.text
      return usage.isOwnLanguage(around: offset - first.before.prose, in: text.span)
    }
    let near = tree.places(in: first.rank..<last.rank + 1) { $0.kinds.contains(.prose) }
    let text = near.flatMap(\.section.document.text)
    let window = Array(text[(start - first.before.prose)..<(end - first.before.prose)])
    return usage.isOwnLanguage(around: offset - start, in: window.span)
  }
}

extension LintedDocument {
  /// How many findings of the sections `ranks` each of the comments suppresses.
  func uses(in ranks: some Sequence<Int>) -> [Int] {
    var offsets: [String: [Int]] = [:]
    for rank in ranks {
      guard let place = tree.place(at: rank), place.section.measure.content.isLinted else {
        continue
      }
      for finding in unsuppressedFindings(at: place) {
        let offset = place.before.bytes + finding.finding.start
        offsets[finding.finding.diagnostic.code.name, default: []].append(offset)
      }
    }
    return suppressions.uses(byFindingsAt: offsets)
  }

  /// What is wrong with the comments of the section at `place`.
  private func complaints(at place: SectionTree.Place) -> [Finding] {
    let document = place.section.document
    guard !document.suppressions.isEmpty else { return [] }
    let unknown = document.suppressions.flatMap { $0.unknownCodes(in: document) }
    let first = place.before.suppressions
    let own = suppressions.indices(ofNumbers: first..<first + document.suppressions.count)
    let unused = own.filter { uses[$0] == 0 }
    return (unknown + unused.map { suppressions.all[$0].suppression.unused(in: document) })
      .map { Finding(finding: $0) }
  }
}

extension [DocumentRules.Finding] {
  /// The findings by position; those at one place keep their order.
  fileprivate func inSourceOrder() -> [DocumentRules.Finding] {
    // Findings are large; their places are not.
    let places = enumerated().map { (start: $0.element.finding.start, index: $0.offset) }
    return places.sorted { $0 < $1 }.map { self[$0.index] }
  }
}
