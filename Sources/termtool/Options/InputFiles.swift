import Diagnostics
import TermDictionary

/// The dictionary files that the command line names.
struct InputFiles {
  /// The files, each once.
  private(set) var files: [SourceText] = []

  /// Those of the files that somebody may change: all that are not inside the tool.
  private(set) var writable: [SourceText] = []

  /// The paths at which nothing can be read.
  private(set) var unreadable: [UnreadableFile] = []

  /// The folders in which there is no dictionary file.
  private var empty: [String] = []

  private var seen: Set<String> = []

  /// What stands for standard input.
  static let standardInput = "-"

  /// The word that names the dictionaries inside the tool.
  static let shipped = "shipped"

  /// Reads the files at `paths`; a folder stands for the XML files in it, `-` for standard input.
  ///
  /// Where `allowsShipped` is true, the word `shipped` means the dictionaries inside the tool.
  init(_ paths: [String], allowsShipped: Bool) {
    for path in paths {
      if path == Self.standardInput {
        add(SourceText(name: path, bytes: StandardInput.bytes), identity: path)
      } else if path == Self.shipped, allowsShipped {
        for file in ShippedFiles.dictionaries {
          add(file, identity: "\(path)/\(file.name)", isWritable: false)
        }
      } else {
        let (files, unreadable) = DictionaryFiles.read([path])
        for file in files { add(file, identity: SystemCalls.canonicalPath(file.name) ?? file.name) }
        self.unreadable += unreadable
        if files.isEmpty, unreadable.isEmpty { empty.append(path) }
      }
    }
  }

  private mutating func add(_ file: SourceText, identity: String, isWritable: Bool = true) {
    guard seen.insert(identity).inserted else { return }
    files.append(file)
    if isWritable { writable.append(file) }
  }

  /// Says which files cannot be read, and which folders hold none.
  func complain(on console: Console) {
    for path in empty { console.note("there is no XML file in '\(path)'") }
    for file in unreadable { console.complain("cannot read '\(file.path)': \(file.reason)") }
  }
}

/// Standard input, which can be read only once.
private enum StandardInput {
  static let bytes = SystemCalls.readStandardInput()
}
