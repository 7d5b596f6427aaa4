import Diagnostics
import TermDictionary

/// The dictionary files that the command line names.
public struct InputFiles: Sendable {
  /// The files, each once.
  package private(set) var files: [SourceText] = []

  /// Those of the files that somebody may change: all that are not inside the tool.
  private(set) var writable: [SourceText] = []

  /// The paths at which nothing can be read.
  private(set) var unreadable: [UnreadableFile] = []

  /// What was left out of folders, and why.
  private(set) var leftOut: [LeftOut] = []

  /// The folders in which there is no dictionary file.
  private var empty: [String] = []

  private var seen: Set<String> = []

  /// What stands for standard input.
  public static let standardInput = "-"

  /// The word that names the dictionaries inside the tool.
  public static let shipped = "shipped"

  /// Reads the files at `paths`; a folder stands for the XML files in it, `-` for standard input.
  ///
  /// Where `allowsShipped` is true, the word `shipped` means the dictionaries inside the tool.
  public init(_ paths: [String], allowsShipped: Bool, from host: any RequestHost) {
    for path in paths {
      if path == Self.standardInput {
        readStandardInput(from: host)
      } else if path == Self.shipped, allowsShipped {
        for file in ShippedFiles.dictionaries {
          add(file, identity: "\(path)/\(file.name)", isWritable: false)
        }
      } else {
        let found = DictionaryFiles.find([path])
        for file in host.settled(found.files) { sort(file) }
        let known = Set(unreadable.map(\.place))
        unreadable += found.unreadable.filter { !known.contains($0.place) }
        leftOut += found.leftOut
        if found.files.isEmpty, found.unreadable.isEmpty { empty.append(path) }
      }
    }
  }

  /// Files that were read elsewhere, and that nobody can change.
  package init(_ files: [SourceText], unreadable: [UnreadableFile], leftOut: [LeftOut]) {
    self.files = files
    self.unreadable = unreadable
    self.leftOut = leftOut
  }

  private mutating func readStandardInput(from host: any RequestHost) {
    do throws(UnreadableFile) {
      let limit = XMLLimits.standard.bytes
      let bytes = try InputText.bytes(at: Self.standardInput, atMost: limit, from: host)
      sort(SourceText(name: Self.standardInput, bytes: bytes))
    } catch {
      if seen.insert(Self.standardInput).inserted { unreadable.append(error) }
    }
  }

  /// Adds `file` unless it is no text.
  ///
  /// Bytes that are not UTF-8, and other forms of Unicode, are findings of dictionaries, with
  /// places for editors.
  private mutating func sort(_ file: SourceText) {
    let identity = FileSystem.canonicalPath(file.name) ?? file.name
    guard !seen.contains(identity) else { return }
    let fault = TextFault(in: file.bytes)
    switch fault {
    case .zero(_)?: seen.insert(identity)
    case nil, .otherForm(_)?, .notUTF8(_)?: add(file, identity: identity)
    }
    switch fault {
    case nil, .otherForm(_)?: break
    case let fault?: unreadable.append(UnreadableFile(file.name, fault, in: file.bytes))
    }
  }

  private mutating func add(_ file: SourceText, identity: String, isWritable: Bool = true) {
    guard seen.insert(identity).inserted else { return }
    files.append(file)
    if isWritable { writable.append(file) }
  }

  /// Says which files cannot be read but those that were `told`, which folders hold none, and, if
  /// that is wanted, what was left out.
  func tell(on host: any RequestHost, isVerbose: Bool, told: [UnreadableFile] = []) {
    if isVerbose { LeftOutReport(leftOut).list(on: host) }
    for path in empty { host.note("there is no XML file in '\(path)'") }
    let places = Set(told.map(\.place))
    for file in unreadable where !places.contains(file.place) {
      host.complain(file.complaint(host))
    }
  }
}

extension UnreadableFile {
  /// The path as all spell it.
  fileprivate var place: String {
    FileSystem.canonicalPath(path) ?? AbsolutePath.of(path, in: FileSystem.workingFolder)
  }
}
