import CFileSystem
import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The hidden folder in which the changes of the files of one folder are prepared, and by which
/// they are settled after an interruption.
///
/// | name | what |
/// |---|---|
/// | `.gitignore` | keeps all of it out of repositories |
/// | `0`, `1`, … | the new text of a file; as soon as that is replaced, its old one |
/// | `0.copy` | the old text of a file that is written in place |
/// | `0.old` | another name of the old file, for a moment, where names cannot be exchanged |
/// | `list` | the changes, a ``ChangeRecord`` each |
/// | `commit` | is there while files are being replaced: see ``FileJournal`` |
/// | `….seal` | the ``FileSeal`` of the file of that name |
///
/// ## Why a stranger's is not followed
///
/// A work folder tells the next command what to write into files, and it can come from elsewhere:
/// with a `git pull`, out of an archive, as a copy of a true one. So it has to prove that this
/// program made it, here. The proof is what a file system gives to a file and nobody can choose:
/// its inode, and the moment in which it was made. These are known only after the file is there, so
/// whoever brings a folder along cannot have written them into it, and a copy has others. They are
/// what they were after a restart; the number of a device or the identity of a boot are not, and
/// are not asked for. A secret outside of the folder would prove as much, but who settles may have
/// another home than who was interrupted, or none.
///
/// Each part is proven, as a pull may also add to a true folder: the folder by the seal of the
/// first file in it, `list` by `commit`, which holds its seal and by that proves itself, the files
/// of a change by their ``FileMark`` in `list`, a copy by its own seal. What fails is named and
/// left alone.
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
    if mkdir(path, 0o700) == 0 { return try WorkFolder(folder, path).begun() }
    let refusal = SystemError.last
    guard [EACCES, EPERM, EROFS].contains(refusal.code) else { throw refusal }
    guard let path = StandIn.path(for: folder, isMade: true), mkdir(path, 0o700) == 0 else {
      throw refusal
    }
    return try WorkFolder(folder, path, refusal: refusal).begun()
  }

  /// Itself, with the files that each has; goes again where there is no room for them.
  private func begun() throws(SystemError) -> WorkFolder {
    do throws(SystemError) {
      try write(Self.ignoresAll, to: Self.ignored)
      try seal(Self.ignored)
      return self
    } catch {
      try? remove()
      throw error
    }
  }

  /// The file by which git leaves the folder out, and which is the first in it.
  private static let ignored = ".gitignore"
  private static let ignoresAll = Array("*\n".utf8)

  /// The one that was left for `folder`; `nil` where there is none.
  static func left(for folder: String) -> WorkFolder? {
    let path = FilePath.join(folder, name)
    if access(path, F_OK) == 0 { return WorkFolder(folder, path) }
    guard let path = StandIn.path(for: folder, isMade: false), access(path, F_OK) == 0 else {
      return nil
    }
    return WorkFolder(folder, path, refusal: SystemError(code: EACCES))
  }

  /// Whether this program has made it, here, and only this user or the owner of the folder can have
  /// written it since.
  var isTrusted: Bool { isOwn && (isSealed(Self.ignored) || isBarelyBegun) }

  private var isOwn: Bool {
    guard let own = try? FileStatus(at: path), own.isFolder, own.mode & 0o022 == 0 else {
      return false
    }
    return own.owner == geteuid() || own.owner == (try? FileStatus(at: folder))?.owner
  }

  /// Whether there is nothing in it yet, or nothing any more.
  private var isBarelyBegun: Bool {
    guard let names = try? names() else { return false }
    return names.allSatisfy { name in
      switch name {
      case Self.ignored: Self.ignoresAll.starts(with: bytes(of: name) ?? [0])
      case Self.sealName(Self.ignored): bytes(of: name)?.isEmpty ?? false
      default: false
      }
    }
  }

  /// Notes which file has `name` in it, so that no other is taken for it.
  @discardableResult
  func seal(_ name: String) throws(SystemError) -> OpenFile {
    let seal = try FileSeal(at: path(of: name))
    return try write(Array(seal.text.utf8), to: Self.sealName(name))
  }

  /// Whether the file `name` in it is the one that was sealed.
  func isSealed(_ name: String) -> Bool {
    guard let seal = try? FileSeal(at: path(of: name)) else { return false }
    return bytes(of: Self.sealName(name)) == Array(seal.text.utf8)
  }

  private static func sealName(_ name: String) -> String { name + ".seal" }

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
    // What proves it goes last: an interruption leaves what the next command may clear away.
    let last = [Self.sealName(Self.ignored), Self.ignored]
    for name in try names().filter({ !last.contains($0) }) + last {
      try FilePath.remove(path(of: name))
    }
    guard rmdir(path) == 0 || errno == ENOENT else { throw .last }
  }

  private func names() throws(SystemError) -> [String] {
    do throws(SystemError) {
      return try FilePath.names(in: path)
    } catch {
      guard error.code == ENOENT else { throw error }
      return []
    }
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
    let home = Invocation.current.variable("HOME").map { $0 + "/.local/state" }
    let state = Invocation.current.variable("XDG_STATE_HOME") ?? home
    let temporary = Invocation.current.variable("TMPDIR") ?? "/tmp"
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
