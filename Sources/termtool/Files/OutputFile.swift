import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that a command is to make, or whatever is at its path.
struct OutputFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Writes `text`; with `makesFolder` the folder, and those above it, are made where there are
  /// none.
  ///
  /// The path `-` is standard output. A file is replaced as a ``FileTransaction`` does it. A
  /// device, a pipe or a stream of this program, as `/dev/stderr`, gets the text and stays what it
  /// is.
  ///
  /// - Throws: ``UsageError`` where there is a file, unless `canReplace`; ``ToolFailure`` where it
  ///   cannot be written.
  func write(
    _ text: String,
    canReplace: Bool,
    makesFolder: Bool = false,
    tellingOn host: any RequestHost
  ) throws {
    try write(
      Array(text.utf8),
      canReplace: canReplace,
      makesFolder: makesFolder,
      tellingOn: host
    )
  }

  /// Writes `bytes`, as ``write(_:canReplace:makesFolder:tellingOn:)`` does a text.
  func write(
    _ bytes: [UInt8],
    canReplace: Bool,
    makesFolder: Bool = false,
    tellingOn host: any RequestHost
  ) throws {
    guard !path.isEmpty else { throw UsageError("the path of the file to write is empty") }
    do {
      if makesFolder { try FilePath.makeFolder(FilePath.folder(of: path)) }
      switch try OutputPlace(path) {
      case .file where !canReplace: throw UsageError("\(taken)")
      case .file(let target): try replace(target, by: bytes, host)
      case .free(let target): try make(target, with: bytes, host)
      case .stream(let descriptor): try write(bytes, to: descriptor)
      case .device(let device):
        let file = try OpenFile(device, for: .streaming)
        try write(bytes, to: file.descriptor)
      }
    } catch let error as SystemError {
      throw ToolFailure("cannot write '\(path)': \(error.reason)")
    }
  }

  private var taken: String { "there is a file '\(path)' already; --force replaces it" }

  private func replace(_ target: String, by bytes: [UInt8], _ host: any RequestHost) throws {
    let old = try OpenFile(target, for: .reading).bytes()
    var files = FileTransaction()
    files.write(bytes, to: target, old: old, name: path)
    try files.commit(tellingOn: host)
  }

  private func make(_ target: String, with bytes: [UInt8], _ host: any RequestHost) throws {
    var files = FileTransaction()
    files.write(bytes, to: target, old: nil, name: path)
    try files.commit(tellingOn: host)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(ToolFailure) {
    guard case .failed(let reason) = SystemCalls.write(bytes, to: descriptor) else { return }
    throw ToolFailure("cannot write '\(path)': \(reason)")
  }
}

/// What a path leads to.
private enum OutputPlace {
  /// A regular file, by its path without links.
  case file(String)

  /// Nothing yet; the path without links.
  case free(String)

  /// An open file of this program.
  case stream(Int32)

  /// What keeps no text: a terminal, a pipe, `/dev/null`.
  case device(String)

  /// As many links may follow one another.
  private static let mostLinks = 40

  init(_ path: String) throws(SystemError) {
    var path = path
    for _ in 0..<Self.mostLinks {
      if let descriptor = Self.descriptor(path) {
        self = .stream(descriptor)
        return
      }
      guard let destination = FilePath.destination(ofLink: path) else {
        self = try Self.place(ofNoLink: path)
        return
      }
      let isAbsolute = destination.hasPrefix("/")
      path = isAbsolute ? destination : FilePath.join(FilePath.folder(of: path), destination)
    }
    throw SystemError(code: ELOOP)
  }

  private static func place(ofNoLink path: String) throws(SystemError) -> OutputPlace {
    let status: FileStatus
    do throws(SystemError) {
      status = try FileStatus(at: path)
    } catch {
      let folder = FileSystem.canonicalPath(FilePath.folder(of: path))
      guard error.code == ENOENT, let folder else { throw error }
      return .free(FilePath.join(folder, FilePath.name(of: path)))
    }
    if status.isFolder { throw SystemError(code: EISDIR) }
    return status.isRegular ? .file(FileSystem.canonicalPath(path) ?? path) : .device(path)
  }

  /// Which open file of this program has the name `path`.
  ///
  /// To open it by that name would write from the start of a file that others append to.
  private static func descriptor(_ path: String) -> Int32? {
    switch path {
    case InputFiles.standardInput, "/dev/stdout": return Invocation.current.output
    case "/dev/stderr": return Invocation.current.errors
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }
}
