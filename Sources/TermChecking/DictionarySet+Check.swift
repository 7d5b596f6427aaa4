import Diagnostics
import LocaleData
import TermDictionary
import TextBytes

extension DictionarySet {
  /// Everything that is wrong with the set: what reading found, and what linking finds for each
  /// reader.
  ///
  /// A fault that several readers meet is one finding; its note names them unless all do whom the
  /// file serves. What the files accept is left out; an acceptance of what nobody finds is a
  /// finding itself, where all readers are checked for. Costs the proof of one lexicon for each
  /// point of view and locale, on all cores; none of them is kept.
  ///
  /// - Parameters:
  ///   - pointsOfView: The readers to check for; all unless given.
  ///   - locales: The locales to check for; all unless given.
  ///   - progress: Called before each lexicon is looked at, with how many are done and how many
  ///     there are.
  /// - Returns: The findings by file, then position.
  public func check(
    pointsOfView: [PointOfViewID]? = nil,
    locales: [LocaleIdentifier]? = nil,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> [Diagnostic] {
    let keys = (pointsOfView ?? readers).flatMap { reader in
      (locales ?? self.locales).map { DictionaryKey(reader, $0) }
    }.filter { key in
      !resolution(for: key.pointOfView, locale: key.locale).isEmpty
        && !storage.merged.pointsOfView.isAdrift(key.pointOfView)
    }
    var findings = FindingCollection()
    let rules = RuleRun(storage.merged, for: keys)
    var results: [RuleRun.LexiconResult] = []
    // What validation knows of some readers is forgotten before the next come.
    for start in stride(from: 0, to: keys.count, by: Self.readersAtOnce) {
      let batch = keys[start..<min(start + Self.readersAtOnce, keys.count)]
      for index in batch.indices { progress(index, keys.count) }
      let found = Parallel.map(batch.count) { rules.result(for: batch[start + $0]) }
      for (key, result) in zip(batch, found) {
        for diagnostic in result.findings { findings.add(diagnostic, in: key) }
      }
      results += found
    }
    progress(keys.count, keys.count)
    let linked = findings.merged(among: readersByFile(keys), ReaderNames(keys))
    // Whoever is not asked for may be the one who meets what is accepted.
    let isWhole = pointsOfView == nil && locales == nil
    let all =
      diagnostics + rules.findings + linked + rules.comparedFindings(results)
      + characterFindings(isWhole ? nil : keys)
    let sifted = AcceptanceFilter(all, accepted: storage.documents.flatMap(\.acceptances))
    return (sifted.findings + (isWhole ? sifted.unused : [])).inSourceOrder()
  }

  /// What the files that serve `keys`, all of them unless given, write in characters that show
  /// something else than they are.
  private func characterFindings(_ keys: [DictionaryKey]?) -> [Diagnostic] {
    let served = keys.map { keys in
      Set(keys.flatMap { resolution(for: $0.pointOfView, locale: $0.locale) })
    }
    let documents = storage.documents.filter { document in
      guard case .dictionary(let entries) = document.content else { return false }
      return served?.contains(entries.key) ?? true
    }
    return Parallel.map(documents.count) { CharacterCheck.findings(in: documents[$0]) }.flatMap(
      \.self
    )
  }

  /// More would take memory for each, on machines with many cores.
  private static let readersAtOnce = min(Threads.count, 4)

  /// How many of the readers `keys` each file serves.
  private func readersByFile(_ keys: [DictionaryKey]) -> [String: Int] {
    var readers: [DictionaryKey: Int] = [:]
    for key in keys {
      for served in resolution(for: key.pointOfView, locale: key.locale) {
        readers[served, default: 0] += 1
      }
    }
    return storage.documents.reduce(into: [:]) { counts, document in
      guard case .dictionary(let entries) = document.content else { return }
      counts[document.source.name] = readers[entries.key] ?? 0
    }
  }
}

/// The findings of several lexicons, each once.
///
/// One fault may read differently in two lexicons, which know other words to suggest, or fail in
/// other dictionaries: the first reader's words are taken, and the notes of all, each once.
private struct FindingCollection {
  private var order: [FindingPlace] = []
  private var findings: [FindingPlace: Finding] = [:]

  private struct Finding {
    var diagnostic: Diagnostic
    var notes: [Diagnostic.Note] = []
    var told: Set<String> = []
    var readers: [DictionaryKey] = []
  }

  mutating func add(_ diagnostic: Diagnostic, in reader: DictionaryKey) {
    let key = FindingPlace(diagnostic)
    if findings[key] == nil { order.append(key) }
    var finding = findings.removeValue(forKey: key) ?? Finding(diagnostic: diagnostic)
    for note in diagnostic.notes where finding.told.insert(note.message).inserted {
      finding.notes.append(note)
    }
    if finding.readers.last != reader { finding.readers.append(reader) }
    findings[key] = finding
  }

  /// The findings, each with whose it is: in its words where they have a place for that, else in a
  /// note where not all readers meet it whom the file serves, `total` by its name.
  func merged(among total: [String: Int], _ names: ReaderNames) -> [Diagnostic] {
    order.compactMap { key in findings[key].map { (key, $0) } }.map { key, finding in
      let isCommon = finding.readers.count == total[key.file]
      let words = names.filled(finding.diagnostic.message, finding.readers)
      let isSaid = isCommon || words.isComplete
      let readers = isSaid ? [] : [Diagnostic.Note("for " + names.list(finding.readers, most: 4))]
      return Diagnostic(
        finding.diagnostic.code,
        words.text,
        at: finding.diagnostic.span,
        notes: finding.notes + readers,
        fixIts: finding.diagnostic.fixIts
      )
    }
  }
}
