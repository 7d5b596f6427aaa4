import CFileSystem
import TermDictionary

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The hidden folder in which the changes of the files of one folder are prepared, and by which they are settled
/// after an interruption.
///
/// | name | what |
/// |---|---|
/// | `0`, `1`, … | the new text of a file; as soon as that is replaced, its old one |
/// | `0.copy` | the old text of a file that is written in place |
/// | `0.old` | another name of the old file, for a moment, where names cannot be exchanged |
/// | `list` | the changes, a ``ChangeRecord`` each |
/// | `commit` | stands there while files are being replaced: see ``FileJournal`` |
struct WorkFolder {
  static let name = ".termtool-changes"

  /// The folder of the files, a path without links.
  let folder: String

  /// Where the work folder is.
  let path: String

  /// Why it is not in ``folder``; `nil` where it is.
  var refusal: SystemError?

  private init(_ folder: String, _ path: String, refusal: SystemError? = nil) {
    (self.folder, self.path, self.refusal) = (folder, path, refusal)
  }

  /// Makes one for `folder`: in it, or elsewhere where the user may make nothing there.
  static func make(for folder: String) throws(SystemError) -> WorkFolder {
    let path = FilePath.join(folder, name)
    if mkdir(path, 0o700) == 0 { return WorkFolder(folder, path) }
    let refusal = SystemError.last
    guard [EACCES, EPERM, EROFS].contains(refusal.code) else { throw refusal }
    guard let path = StandIn.path(for: folder, isMade: true), mkdir(path, 0o700) == 0 else {
      throw refusal
    }
    return WorkFolder(folder, path, refusal: refusal)
  }

  /// The one that was left for `folder`; `nil` where there is none.
  static func left(for folder: String) -> WorkFolder? {
    let path = FilePath.join(folder, name)
    if access(path, F_OK) == 0 { return WorkFolder(folder, path) }
    guard let path = StandIn.path(for: folder, isMade: false), access(path, F_OK) == 0 else {
      return nil
    }
    return WorkFolder(folder, path, refusal: SystemError(code: EACCES))
  }

  /// Whether only this user, or the owner of the folder, can have written it.
  ///
  /// Whoever may write a work folder tells the next command what to change.
  var isTrusted: Bool {
    guard let own = try? FileStatus(at: path), own.isFolder, own.mode & 0o022 == 0 else {
      return false
    }
    return own.owner == geteuid() || own.owner == (try? FileStatus(at: folder))?.owner
  }

  /// The path of what has `name` in it.
  func path(of name: String) -> String { FilePath.join(path, name) }

  /// Puts `bytes` into a new file `name` in it.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws(SystemError) -> OpenFile {
    let file = try OpenFile(path(of: name), for: .making)
    try file.overwrite(with: bytes)
    try SystemError.check(cfile_write_back(file.descriptor))
    return file
  }

  /// The bytes of the file `name` in it; `nil` where there is none.
  func bytes(of name: String) -> [UInt8]? {
    try? OpenFile(path(of: name), for: .reading).bytes()
  }

  /// Removes it with all that it holds.
  func remove() throws(SystemError) {
    for name in try names() { try FilePath.remove(path(of: name)) }
    guard rmdir(path) == 0 || errno == ENOENT else { throw .last }
  }

  private func names() throws(SystemError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .last
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// Where changes are prepared whose folder takes no new files: in the user's own.
private enum StandIn {
  /// The path for `folder`; `nil` where there can be none.
  static func path(for folder: String, isMade: Bool) -> String? {
    guard let base = base(isMade: isMade), let status = try? FileStatus(at: folder) else {
      return nil
    }
    return FilePath.join(base, "\(status.device)-\(status.state.inode)")
  }

  private static func base(isMade: Bool) -> String? {
    let home = SystemCalls.environment("HOME").map { $0 + "/.local/state" }
    let state = SystemCalls.environment("XDG_STATE_HOME") ?? home
    let temporary = SystemCalls.environment("TMPDIR") ?? "/tmp"
    let places = [state.map { $0 + "/termtool" }, temporary + "/termtool-\(geteuid())"]
    return places.compactMap { $0 }.first { (!isMade || make($0)) && isOwn($0) }
  }

  /// Makes the folder `path` and those above it.
  private static func make(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    let above = FilePath.folder(of: path)
    guard errno == ENOENT, above != path, above != ".", make(above) else { return false }
    return mkdir(path, 0o700) == 0
  }

  /// Whether nobody else can have put anything there.
  private static func isOwn(_ path: String) -> Bool {
    guard let status = try? FileStatus(at: path) else { return false }
    return status.isFolder && status.owner == geteuid() && status.mode & 0o022 == 0
  }
}
