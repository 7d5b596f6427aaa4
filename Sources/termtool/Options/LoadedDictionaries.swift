import Diagnostics
import TermDictionary

/// The dictionaries that the command line names.
struct LoadedDictionaries {
  let set: DictionarySet

  /// The files that the set is made of; none where it is the shipped one as it is.
  var files: [SourceText] = []

  /// Those of the files that somebody may change.
  var writable: [SourceText] = []

  /// What was left out of the folders that were named.
  var leftOut: [LeftOut] = []

  /// Whether the command line names dictionaries and not those inside the tool.
  var leavesShippedOut = false

  /// Failure where a file cannot be read.
  let status: ExitStatus

  let console: Console

  /// Does `work`, which looks up names of the command line.
  ///
  /// A name that is not found may stand in a file that is broken or missing. That file is the trouble then,
  /// and not the command line.
  func resolvingNames<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as UsageError {
      if leavesShippedOut { ShippedHint.tell(of: error, on: console) }
      let trouble = Trouble(errors: set.diagnostics.filter { $0.severity == .error })
      guard max(status, trouble.report(on: console)) == .success else {
        throw ToolFailure("\(error.description)")
      }
      throw error
    }
  }
}
