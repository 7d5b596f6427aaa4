import Diagnostics
import TermDictionary

/// The dictionaries that requests are about, and what the project has decided.
public struct Workspace: Sendable {
  /// The dictionaries.
  public let set: DictionarySet

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

  /// The paths that the request for the workspace named.
  let namedPaths: [String]

  /// Whether what is left out of folders is told.
  let isVerbose: Bool

  /// What runs the requests.
  public let host: any RequestHost

  /// Whether nobody names dictionaries, neither the request for the workspace nor the project.
  var isDefault: Bool { namedPaths.isEmpty && configuration.dictionaries.isEmpty }

  /// Failure where a file cannot be read.
  public var status: ExitStatus { unreadable.isEmpty ? .success : .failure }

  /// Who reads where a request does not say.
  var defaults: ReaderDefaults { ReaderDefaults(configuration, host) }

  /// Opens the dictionaries at `paths`, or else those that the project names, or else the shipped
  /// ones; tells which files cannot be read.
  ///
  /// - Parameters:
  ///   - paths: Files and folders, from the working folder; `-` is standard input, `shipped` the
  ///     dictionaries inside the tool.
  ///   - config: The file with what the project has decided, or `none`; the nearest `termtool.yml`
  ///     unless given.
  ///   - output: A file that is about to be made: what the project names and is only made with it
  ///     is not missed.
  ///   - isVerbose: Whether what is left out of folders is told.
  ///   - host: What runs the requests.
  /// - Throws: ``ToolFailure`` and ``ToldFailure`` where the configuration cannot be read or is
  ///   faulty.
  public init(
    dictionaries paths: [String] = [],
    config: String? = nil,
    making output: String? = nil,
    isVerbose: Bool = false,
    host: any RequestHost
  ) throws {
    namedPaths = paths
    self.isVerbose = isVerbose
    self.host = host
    configuration = try ConfigurationFile.load(config, host)
    let isConfigured = paths.isEmpty && !configuration.dictionaries.isEmpty
    let paths = Self.paths(paths, configuration).filter { path in
      !(isConfigured && (output.map { Self.isMade(path, with: $0) } ?? false))
    }
    guard !paths.isEmpty, paths != [InputFiles.shipped] else {
      set = .shipped
      return
    }
    let input = InputFiles(paths, allowsShipped: true, from: host)
    let places = isConfigured ? configuration.dictionaryPlaces : [:]
    let told = input.unreadable.filter { places[$0.path] != nil }
    input.tell(on: host, isVerbose: isVerbose, told: told)
    host.report(configuration.faults(of: told))
    set = DictionarySet(input.files)
    let leavesShippedOut = !paths.contains(InputFiles.shipped)
    shippedHint = leavesShippedOut ? ShippedHint(isConfigured: isConfigured) : nil
    shippedHint?.tell(of: set, on: host)
    self.paths = paths
    files = input.files
    writable = input.writable
    leftOut = input.leftOut
    unreadable = input.unreadable
  }

  /// The paths that are read where a request names `paths`.
  private static func paths(_ paths: [String], _ configuration: Configuration) -> [String] {
    paths.isEmpty ? configuration.dictionaries : paths
  }

  /// The paths that are read where a request names `paths`; nothing is told of a configuration that
  /// cannot be read.
  package static func paths(_ paths: [String], config: String?, host: any RequestHost) -> [String] {
    self.paths(paths, ConfigurationFile.loadQuietly(config, host))
  }

  /// The folders that are sets of their own of files at the `named` paths, where a request names
  /// `paths` as dictionaries.
  package static func ownSets(of named: [String], beside paths: [String]) -> [String] {
    paths.isEmpty ? named.compactMap(OwnSet.folder).uniqued : []
  }

  /// The set of its own in which the file `output` will be; none where the project names the folder
  /// that it will be in.
  package static func ownSet(making output: String, host: any RequestHost) -> [String] {
    let here = FileSystem.workingFolder
    let place = AbsolutePath.of(output, in: here)
    let isKnown = ConfigurationFile.loadQuietly(nil, host).dictionaries.contains { name in
      let path = AbsolutePath.of(name, in: here)
      return name != InputFiles.shipped && (place == path || place.hasPrefix(path + "/"))
    }
    guard !isKnown else { return [] }
    var folder = FilePath.folder(of: place)
    while folder != "/", !FolderListing.isFolder(folder) { folder = FilePath.folder(of: folder) }
    return OwnSet.folder(of: folder).map { [RelativePath.inWorkingFolder($0)] } ?? []
  }

  /// Whether nothing is at `path` until the file `output` is there.
  private static func isMade(_ path: String, with output: String) -> Bool {
    guard !FileSystem.isThere(path) else { return false }
    let here = FileSystem.workingFolder
    let (folder, file) = (AbsolutePath.of(path, in: here), AbsolutePath.of(output, in: here))
    return file == folder || file.hasPrefix(folder + "/")
  }

  /// The lexicons of the readers that `choice` names, or else the project.
  func readers(_ choice: ReaderChoice) throws -> Readers {
    try Readers(choice, in: set, defaults, host)
  }

  /// Does `work`, which looks up names of the request and of the project.
  ///
  /// A name that is not found may be in a file that is broken or missing. That file is the
  /// trouble then, and not the request.
  package func resolvingNames<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as UsageError {
      shippedHint?.tell(of: error.description, on: host)
      guard max(status, dictionaryErrors.report(on: host)) == .success else {
        throw ToolFailure(error.text)
      }
      throw error
    } catch let fault as ConfigurationFault {
      for finding in fault.findings { shippedHint?.tell(of: finding.message, on: host) }
      host.report(fault.findings + dictionaryErrors.errors)
      throw ToldFailure()
    }
  }

  private var dictionaryErrors: DictionaryErrors {
    DictionaryErrors(errors: set.diagnostics.filter { $0.severity == .error })
  }
}
