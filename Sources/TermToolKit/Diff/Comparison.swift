import Diagnostics
import MessageFormat
import TermAuthoring
import TermDictionary

/// What differs between two sides.
public struct Comparison {
  private(set) var changes: [DictionaryChange]

  /// How many more there are that are not told.
  private(set) var leftOut = 0

  /// All who read the dictionaries.
  let everybody: [PointOfViewID]

  /// The two readers, where the words of readers are compared; `nil` for two versions of files.
  let readers: String?

  /// What is wrong with the files.
  let errors: [Diagnostic]

  /// Compares two versions of files, each within the set that they belong to.
  init(
    of old: [SourceText],
    _ new: [SourceText],
    in workspace: Workspace,
    _ choice: ReaderChoice
  ) throws {
    let (oldFiles, newFiles) = (DictionarySet(old), DictionarySet(new))
    let others = workspace.documents(besideVersions: [oldFiles, newFiles])
    let before = DictionarySet(others + oldFiles.storage.documents)
    let after = DictionarySet(others + newFiles.storage.documents)
    let readers = try Self.readers(choice, before, after)
    changes = before.changes(to: after, for: readers)
    everybody = after.readers.isEmpty ? before.readers : after.readers
    self.readers = nil
    errors = (oldFiles.diagnostics + newFiles.diagnostics).filter { error in
      error.severity == .error && !error.code.isAboutOtherFiles
    }
  }

  /// Compares the words of two readers, in the locales of `choice` where a reader has none of its
  /// own.
  init(
    of one: (pointOfView: String, locale: String?),
    _ other: (pointOfView: String, locale: String?),
    in set: DictionarySet,
    _ choice: ReaderChoice
  ) throws {
    let locales = try choice.locales(in: set)?.map(\.description) ?? []
    let pairs = locales.map { locale in (one.locale ?? locale, other.locale ?? locale) }
    var seen: Set<String> = []
    changes = try pairs.filter { seen.insert("\($0) \($1)").inserted }.flatMap { first, second in
      do throws(LexiconError) {
        let lexicon = try set.lexicon(for: one.pointOfView, locale: first)
        return try lexicon.differences(to: set.lexicon(for: other.pointOfView, locale: second))
      } catch {
        throw UsageError("\(error.description)")
      }
    }
    readers = pairs.map { "\(one.pointOfView)@\($0) → \(other.pointOfView)@\($1)" }
      .joined(separator: ", ")
    everybody = set.readers
    errors = []
  }

  /// The comparison without messages where only terms are wanted, and with no more than `limit`
  /// changes.
  func cut(onlyTerms: Bool, limit: Int?) -> Comparison {
    var comparison = self
    if onlyTerms { comparison.changes = changes.filter(\.isOfTerm) }
    let count = comparison.changes.count
    comparison.changes = Array(comparison.changes.prefix(limit ?? count))
    comparison.leftOut = count - comparison.changes.count
    return comparison
  }

  /// Those whose messages are compared: all of both versions, in all markets unless some are asked
  /// for.
  private static func readers(
    _ choice: ReaderChoice,
    _ before: DictionarySet,
    _ after: DictionarySet
  ) throws -> [DictionaryKey] {
    let source = after.readers.isEmpty ? before : after
    let pointsOfView = try choice.pointsOfView(in: source) ?? source.readers
    let markets = (before.markets + after.markets).uniqued
    let locales = try choice.locales(in: source) ?? markets.sorted { "\($0)" < "\($1)" }
    return pointsOfView.flatMap { reader in locales.map { DictionaryKey(reader, $0) } }
  }
}

extension DictionaryChange {
  /// Whether it is about a term, and not about a message.
  var isOfTerm: Bool {
    if case .term = subject { true } else { false }
  }
}

extension DiagnosticCode {
  /// Whether such a finding in one file says something of files that are not there.
  fileprivate var isAboutOtherFiles: Bool {
    name == "unknown-point-of-view" || name == "unknown-term"
  }
}
