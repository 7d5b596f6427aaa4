import Diagnostics
import MessageFormat
import TermAuthoring
import TermDictionary

/// What differs between two sides.
struct Comparison {
  let changes: [DictionaryChange]

  /// The two readers, where the words of readers are compared; `nil` for two versions of files.
  let readers: String?

  /// Failure where a file cannot be read or has errors.
  private(set) var status: ExitStatus

  /// Compares two versions of files, both beside `set`.
  init(
    of old: [SourceText],
    _ new: [SourceText],
    beside set: DictionarySet,
    _ options: ReaderOptions,
    _ console: Console
  ) throws {
    let (oldFiles, newFiles) = (DictionarySet(old), DictionarySet(new))
    let before = set.replacing(with: oldFiles, comparedWith: newFiles)
    let after = set.replacing(with: newFiles, comparedWith: oldFiles)
    let readers = try Self.readers(options, before, after)
    changes = before.changes(to: after, for: readers)
    self.readers = nil
    let errors = (oldFiles.diagnostics + newFiles.diagnostics).filter { error in
      error.severity == .error && !error.code.isAboutOtherFiles
    }
    status = Trouble(errors: errors).report(on: console)
  }

  /// Compares the words of two readers, in the locales of `options` where a reader has none of its own.
  init(
    of one: (pointOfView: String, locale: String?),
    _ other: (pointOfView: String, locale: String?),
    in set: DictionarySet,
    _ options: ReaderOptions
  ) throws {
    let locales = try options.locales(in: set)?.map(\.description) ?? []
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
    status = .success
  }

  /// The same, with a status that may be worse.
  func failing(_ status: ExitStatus) -> Comparison {
    var result = self
    result.status = max(self.status, status)
    return result
  }

  /// Those whose messages are compared: all of both versions, in English unless other locales are asked for.
  private static func readers(
    _ options: ReaderOptions,
    _ before: DictionarySet,
    _ after: DictionarySet
  ) throws -> [DictionaryKey] {
    let source = after.readers.isEmpty ? before : after
    let pointsOfView = try options.pointsOfView(in: source) ?? source.readers
    let locales = try options.locales(in: source) ?? LocaleIdentifier("en").map { [$0] } ?? []
    return pointsOfView.flatMap { reader in locales.map { DictionaryKey(reader, $0) } }
  }
}

extension DiagnosticCode {
  /// Whether such a finding in one file says something of files that are not there.
  fileprivate var isAboutOtherFiles: Bool {
    name == "unknown-point-of-view" || name == "unknown-term"
  }
}
