/// Compares a document before an edit with the same after it, looking only where something can have
/// changed.
struct LintComparison {
  private let old: LintedDocument
  private let edit: TextEdit

  /// The sections that were read anew, before and after.
  private let oldZone: Range<Int>
  private let newZone: Range<Int>

  /// The sections outside, in the numbers of the document after, whose findings may have changed.
  private var affected: Set<Int> = []

  init(_ old: LintedDocument, _ edit: TextEdit, from oldZone: Range<Int>, to newZone: Range<Int>) {
    self.old = old
    self.edit = edit
    self.oldZone = oldZone
    self.newZone = newZone
  }

  /// The document of the sections `tree`, and in what it differs.
  ///
  /// - Parameters:
  ///   - tree: The sections after the edit.
  ///   - keys: The numbers of their kinds of facts.
  ///   - work: What reading them has cost.
  /// - Returns: Both.
  mutating func compare(
    with tree: SectionTree,
    _ keys: FactNumbers,
    _ work: LintWork
  ) -> (LintedDocument, LintChange) {
    var new = LintedDocument(old.vocabulary, tree, keys)
    collectFacts(new)
    collectArticles(new)
    settleSuppressions(&new)
    var work = work
    var (removed, added): ([TextFinding], [TextFinding]) = ([], [])
    collect(
      old.textFindings(in: oldZone),
      new.textFindings(in: newZone),
      &removed,
      &added
    )
    for rank in affected.sorted() {
      work.comparedSections += 1
      let range = rank..<rank + 1
      let before = oldRank(rank)
      collect(
        old.textFindings(in: before..<before + 1),
        new.textFindings(in: range),
        &removed,
        &added
      )
    }
    work.comparedSections += newZone.count
    let change = LintChange(
      edit: edit,
      removed: removed.sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound },
      added: added.sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound },
      work: work
    )
    return (new, change)
  }
}

extension LintComparison {
  /// The rank before the edit of a section outside the zone.
  private func oldRank(_ rank: Int) -> Int {
    rank < newZone.lowerBound ? rank : rank - newZone.count + oldZone.count
  }

  private mutating func add(_ rank: Int) {
    if !newZone.contains(rank) { affected.insert(rank) }
  }

  /// Adds a section of the document before.
  private mutating func add(old rank: Int) {
    guard !oldZone.contains(rank) else { return }
    affected.insert(rank < oldZone.lowerBound ? rank : rank - oldZone.count + newZone.count)
  }

  /// The sections whose findings depend on facts that went or came.
  private mutating func collectFacts(_ new: LintedDocument) {
    for key in old.keys(in: oldZone).union(new.keys(in: newZone)) {
      switch key {
      case .abbreviation:
        addFirst(key, new)
      case .preferredName(let term):
        guard !isSame(old.first(key), new.first(key)) else { continue }
        for rank in new.ranks(with: .synonym(term), in: 0..<new.tree.count) { add(rank) }
      case .synonym:
        break
      case .ownSpelling(let word), .otherSpelling(let word):
        addFirst(.ownSpelling(word), new)
      }
    }
  }

  private mutating func addFirst(_ key: FactKey, _ new: LintedDocument) {
    old.first(key).map { add(old: $0.place.rank) }
    new.first(key).map { add($0.place.rank) }
  }

  /// Whether nothing but the place has moved.
  private func isSame(
    _ one: LintedDocument.NotedPlace?,
    _ other: LintedDocument.NotedPlace?
  )
    -> Bool
  {
    guard let one, let other else { return one == nil && other == nil }
    return edit.moved(one.bytes) == other.bytes && one.words == other.words
  }

  /// The sections with articles so near that the text that was edited tells their language.
  private mutating func collectArticles(_ new: LintedDocument) {
    let start = new.tree.place(at: newZone.lowerBound)?.before.prose
    let end = new.tree.place(at: newZone.upperBound)?.before.prose
    let prose = new.tree.measure.extent.prose
    let from = max(0, (start ?? prose) - LintedDocument.languageReach)
    let to = min(prose, (end ?? prose) + LintedDocument.languageReach)
    guard from < to, let first = new.tree.place(ofProse: from),
      let last = new.tree.place(ofProse: to - 1)
    else { return }
    let near = first.rank..<last.rank + 1
    for place in new.tree.places(in: near, where: { $0.kinds.contains(.articles) }) {
      add(place.rank)
    }
  }

  /// Finds the findings of the text before that the text after has not, and the other way round.
  private func collect(
    _ before: [TextFinding],
    _ after: [TextFinding],
    _ removed: inout [TextFinding],
    _ added: inout [TextFinding]
  ) {
    var places: [Int: [Int]] = [:]
    for (index, finding) in after.enumerated() {
      places[finding.range.bytes.lowerBound, default: []].append(index)
    }
    var kept: Set<Int> = []
    for finding in before {
      let start = edit.moved(finding.range.bytes)?.lowerBound
      let same = start.flatMap { places[$0] }?.first {
        !kept.contains($0) && finding.isSame(as: after[$0], after: edit)
      }
      if let same { kept.insert(same) } else { removed.append(finding) }
    }
    for (index, finding) in after.enumerated() where !kept.contains(index) { added.append(finding) }
  }
}

extension LintComparison {
  /// Counts what each comment suppresses in the document after, and finds the sections in which that
  /// shows.
  private mutating func settleSuppressions(_ new: inout LintedDocument) {
    guard !old.suppressions.isEmpty || !new.suppressions.isEmpty else { return }
    guard old.suppressions.all.elementsEqual(new.suppressions.all, by: isSame) else {
      new.countUses()
      for place in new.tree.places(in: 0..<new.tree.count, where: \.isLinted) { add(place.rank) }
      return
    }
    let went = old.uses(in: Array(oldZone) + affected.map(oldRank))
    let came = new.uses(in: Array(newZone) + affected)
    new.setUses(old.uses.indices.map { old.uses[$0] - went[$0] + came[$0] })
    for (index, scope) in new.suppressions.all.enumerated()
    where (old.uses[index] == 0) != (new.uses[index] == 0) {
      new.rank(ofSuppression: scope.number).map { add($0) }
    }
  }

  /// Whether both comments suppress the same, as far as it has not been read anew.
  private func isSame(_ one: SuppressionScope, _ other: SuppressionScope) -> Bool {
    one.suppression.action == other.suppression.action
      && one.suppression.codes == other.suppression.codes
      && isSame(one.start, other.start) && isSame(one.end, other.end)
  }

  private func isSame(_ one: SuppressionScope.Anchor, _ other: SuppressionScope.Anchor) -> Bool {
    guard case .section(let rank, let offset) = one,
      case .section(let otherRank, let otherOffset) = other
    else { return one == other }
    if oldZone.contains(rank) { return newZone.contains(otherRank) }
    return !newZone.contains(otherRank) && oldRank(otherRank) == rank && offset == otherOffset
  }
}

extension LintedDocument {
  /// The kinds of facts in some sections.
  fileprivate func keys(in ranks: Range<Int>) -> Set<FactKey> {
    tree.places(in: ranks, where: \.isLinted).reduce(into: []) {
      $0.formUnion($1.section.linted.firstFacts.keys)
    }
  }

  /// The section that holds a comment.
  fileprivate func rank(ofSuppression number: Int) -> Int? {
    tree.place(ofSuppression: number)?.rank
  }
}
