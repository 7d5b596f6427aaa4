import Diagnostics
import MessageFormat
import TermChecking
import TermDictionary

/// What a check looks at: files that are reported on, among dictionaries.
struct CheckInput {
  /// The files at the paths of the command line; all of the set where no path is given.
  let named: InputFiles

  /// The dictionaries that they are judged together with.
  let dictionaries: LoadedDictionaries

  /// What programs use, where that is known.
  let usage: UsageList?

  private let usageStatus: ExitStatus
  private let isEverything: Bool

  /// Reads the files; says which cannot be read.
  ///
  /// - Throws: As ``ConfigurationFile/load(_:_:)``.
  init(
    _ paths: [String],
    _ dictionaries: DictionaryOptions,
    _ usage: UsageOptions,
    config: String?,
    _ console: Console
  ) throws {
    (self.usage, usageStatus) = usage.load(console)
    self.dictionaries = try dictionaries.load(console, config: config)
    named = InputFiles(paths, allowsShipped: false)
    named.tell(on: console, dictionaries.reading, told: self.dictionaries.unreadable)
    isEverything = paths.isEmpty
  }

  /// What the project has decided about findings.
  var policy: FindingPolicy { FindingPolicy(dictionaries.configuration) }

  /// Failure where a file cannot be read.
  var status: ExitStatus {
    max(named.unreadable.isEmpty ? .success : .failure, dictionaries.status, usageStatus)
  }

  /// What was left out of the folders that are reported on.
  var leftOut: [LeftOut] { isEverything ? dictionaries.leftOut : named.leftOut }

  /// The files that may be mended.
  var writable: [SourceText] { isEverything ? dictionaries.writable : named.files }

  /// Whether all that there is is reported on.
  var isWhole: Bool { isEverything }

  /// The dictionaries with `texts` in the place of ``writable``, and the files to report on; `nil` for all.
  func set(with texts: [SourceText]) -> (set: DictionarySet, scope: CheckScope?) {
    guard isEverything else {
      return (dictionaries.set.replacing(with: DictionarySet(texts)), CheckScope(texts))
    }
    let own = writable
    let isUnchanged = zip(own, texts).allSatisfy { $0 === $1 }
    guard !isUnchanged else { return (dictionaries.set, nil) }
    let files = dictionaries.files.map { file in
      own.firstIndex { $0 === file }.map { texts[$0] } ?? file
    }
    return (DictionarySet(files), nil)
  }
}
