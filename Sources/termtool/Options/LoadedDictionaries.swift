import ArgumentParser
import Diagnostics
import TermDictionary

/// The dictionaries that the command line or the project names.
struct LoadedDictionaries {
  let set: DictionarySet

  /// What the project has decided.
  let configuration: Configuration

  /// The paths that were read; none where the set is the shipped one as it is.
  var paths: [String] = []

  /// The files that the set is made of; none where it is the shipped one as it is.
  var files: [SourceText] = []

  /// Those of the files that somebody may change.
  var writable: [SourceText] = []

  /// What was left out of the folders that were named.
  var leftOut: [LeftOut] = []

  /// What could not be read, which has been told.
  var unreadable: [UnreadableFile] = []

  /// How the dictionaries inside the tool are added; `nil` where they are read.
  var shippedHint: ShippedHint?

  /// Failure where a file cannot be read.
  let status: ExitStatus

  let console: Console

  /// Who reads where the command line does not say.
  var defaults: ReaderDefaults { ReaderDefaults(configuration) }

  /// Does `work`, which looks up names of the command line and of the project.
  ///
  /// A name that is not found may stand in a file that is broken or missing. That file is the trouble then,
  /// and not the command line.
  func resolvingNames<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as UsageError {
      shippedHint?.tell(of: error.description, on: console)
      guard max(status, trouble.report(on: console)) == .success else {
        throw ToolFailure(error.text)
      }
      throw error
    } catch let fault as ConfigurationFault {
      for finding in fault.findings { shippedHint?.tell(of: finding.message, on: console) }
      _ = Trouble(errors: fault.findings + trouble.errors).report(on: console)
      throw ExitCode(ExitStatus.failure.rawValue)
    }
  }

  private var trouble: Trouble {
    Trouble(errors: set.diagnostics.filter { $0.severity == .error })
  }
}
