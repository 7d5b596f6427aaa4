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
    }.filter { !resolution(for: $0.pointOfView, locale: $0.locale).isEmpty }
    var findings = FindingCollection()
    for (index, key) in keys.enumerated() {
      progress(index, keys.count)
      let lexicon = lexicon(
        for: key.pointOfView, locale: key.locale, formattingLocale: key.locale
      )
      for diagnostic in lexicon.diagnostics { findings.add(diagnostic, in: key) }
    }
    progress(keys.count, keys.count)
    return (diagnostics + findings.merged(readers: keys.count)).inSourceOrder()
  }
}

/// The findings of several lexicons, each once.
private struct FindingCollection {
  private var order: [Diagnostic] = []
  private var readers: [Key: [DictionaryKey]] = [:]

  private struct Key: Hashable {
    var code: DiagnosticCode
    var message: String
    var file: String
    var range: Range<Int>

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      message = diagnostic.message
      file = diagnostic.span?.source.name ?? ""
      range = diagnostic.span?.range ?? 0..<0
    }
  }

  mutating func add(_ diagnostic: Diagnostic, in reader: DictionaryKey) {
    let key = Key(diagnostic)
    if readers[key] == nil { order.append(diagnostic) }
    readers[key, default: []].append(reader)
  }

  /// The findings, with a note where not all of `total` readers meet them.
  func merged(readers total: Int) -> [Diagnostic] {
    order.map { diagnostic in
      let found = readers[Key(diagnostic)] ?? []
      guard found.count < total else { return diagnostic }
      return Diagnostic(
        diagnostic.code,
        diagnostic.message,
        at: diagnostic.span,
        notes: diagnostic.notes + [Diagnostic.Note("for " + Self.list(found))],
        fixIts: diagnostic.fixIts
      )
    }
  }

  private static func list(_ keys: [DictionaryKey]) -> String {
    let shown = keys.prefix(4).map(\.description).joined(separator: ", ")
    return keys.count > 4 ? "\(shown) and \(keys.count - 4) more" : shown
  }
}
