import Diagnostics
import MessageFormat

extension DictionarySet {
  /// Everything that is wrong with the set: what reading found, and what linking finds for each reader.
  ///
  /// A fault that several readers meet is one finding; its note names them unless all do. Costs the linking
  /// of one lexicon for each point of view and locale; they are kept.
  ///
  /// - Parameters:
  ///   - pointsOfView: The readers to check for; all unless given.
  ///   - locales: The locales to check for; all unless given.
  ///   - progress: Called before each lexicon is linked, with how many are done and how many there are.
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
    for (index, key) in keys.enumerated() {
      progress(index, keys.count)
      let lexicon = lexicon(
        for: key.pointOfView,
        locale: key.locale,
        formattingLocale: key.locale
      )
      for diagnostic in lexicon.diagnostics { findings.add(diagnostic, in: key) }
    }
    progress(keys.count, keys.count)
    return (diagnostics + findings.merged(readers: keys.count)).inSourceOrder()
  }
}

/// The findings of several lexicons, each once.
///
/// One fault may read differently in two lexicons, which know other words to suggest, or fail in other
/// dictionaries: the first reader's words are taken, the notes of all.
private struct FindingCollection {
  private var order: [Key] = []
  private var findings: [Key: Finding] = [:]

  private struct Key: Hashable {
    var code: DiagnosticCode
    var file: String
    var range: Range<Int>

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      file = diagnostic.span?.source.name ?? ""
      range = diagnostic.span?.range ?? 0..<0
    }
  }

  private struct Finding {
    var diagnostic: Diagnostic
    var notes: [Diagnostic.Note] = []
    var readers: [DictionaryKey] = []
  }

  mutating func add(_ diagnostic: Diagnostic, in reader: DictionaryKey) {
    let key = Key(diagnostic)
    if findings[key] == nil { order.append(key) }
    var finding = findings[key] ?? Finding(diagnostic: diagnostic)
    finding.notes += diagnostic.notes.filter { !finding.notes.contains($0) }
    if finding.readers.last != reader { finding.readers.append(reader) }
    findings[key] = finding
  }

  /// The findings, with a note where not all of `total` readers meet them.
  func merged(readers total: Int) -> [Diagnostic] {
    order.compactMap { findings[$0] }.map { finding in
      let isCommon = finding.readers.count == total
      let readers = isCommon ? [] : [Diagnostic.Note("for " + Self.list(finding.readers))]
      return Diagnostic(
        finding.diagnostic.code,
        finding.diagnostic.message,
        at: finding.diagnostic.span,
        notes: finding.notes + readers,
        fixIts: finding.diagnostic.fixIts
      )
    }
  }

  private static func list(_ keys: [DictionaryKey]) -> String {
    let shown = keys.prefix(4).map(\.description).joined(separator: ", ")
    return keys.count > 4 ? "\(shown) and \(keys.count - 4) more" : shown
  }
}
