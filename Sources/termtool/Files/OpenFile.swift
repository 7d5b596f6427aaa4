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

/// An open file, which is closed when nobody holds it any more.
final class OpenFile {
  let descriptor: Int32

  /// How a file is opened.
  enum Purpose {
    /// To read the file at the path itself, not one that it links to.
    case reading

    /// To read and write it.
    case writing

    /// To make it, and fail where there is one.
    case making

    /// To write what is no regular file, as a device.
    case streaming

    fileprivate var flags: Int32 {
      switch self {
      // A pipe without a writer must not stop the program.
      case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      case .writing: O_RDWR | O_NOFOLLOW | O_NONBLOCK
      case .making: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
      case .streaming: O_WRONLY | O_NOCTTY
      }
    }
  }

  /// Opens the file at `path`; one that is made gets `mode` as far as the user's mask allows.
  init(_ path: String, for purpose: Purpose, mode: mode_t = 0o600) throws(SystemError) {
    descriptor = open(path, purpose.flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .last }
  }

  deinit { close(descriptor) }

  /// What the system says of it.
  func status() throws(SystemError) -> FileStatus { try FileStatus(descriptor) }

  /// All its bytes, from the start.
  func bytes() throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(max(try status().state.size, 0)) + 1)
    var end = 0
    while true {
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + end }, $0.count - end, off_t(end))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      guard count > 0 else { break }
      end += count
      if end == bytes.count { bytes += repeatElement(0, count: bytes.count) }
    }
    bytes.removeLast(bytes.count - end)
    return bytes
  }

  /// Puts `bytes` at the start; what stood there before goes, what stood behind stays.
  func overwrite(with bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done, off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw count < 0 ? .last : SystemError(code: ENOSPC) }
      done += count
    }
  }

  /// Ends the file after `size` bytes.
  func cut(at size: Int) throws(SystemError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw .last }
  }

  /// Waits until the file is on the disk.
  func synchronize() throws(SystemError) {
    // A pipe or a device has no disk.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw .last }
  }
}

/// What the system says of a file.
struct FileStatus {
  /// Which file it is, and what it looks like.
  let state: FileState

  /// When anything of it changed last, its rights and names included, in nanoseconds since 1970.
  let changed: Int64

  /// The file system that it is in.
  let device: UInt64

  /// How many names it has.
  let names: Int

  let owner: uid_t
  let group: gid_t

  /// Who may do what, with the bits for the rights of its owner.
  let mode: mode_t

  let isRegular: Bool
  let isFolder: Bool

  /// Looks at the open file `descriptor`.
  init(_ descriptor: Int32) throws(SystemError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    self.init(status)
  }

  /// Looks at `path` itself, not at what it links to.
  init(at path: String) throws(SystemError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .last }
    self.init(status)
  }

  private init(_ status: stat) {
    state = FileState(status)
    #if canImport(Darwin)
      let time = status.st_ctimespec
    #else
      let time = status.st_ctim
    #endif
    changed = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    device = UInt64(status.st_dev)
    names = Int(status.st_nlink)
    (owner, group) = (status.st_uid, status.st_gid)
    mode = status.st_mode & 0o7777
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }
}

extension FileState {
  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      size: Int64(status.st_size),
      modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
      inode: UInt64(status.st_ino)
    )
  }
}
