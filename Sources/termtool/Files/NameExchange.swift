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

/// Lets two files of one file system change their names.
enum NameExchange {
  /// Puts what is at `work` in the place of `target`, and what was there at `work`.
  static func exchange(_ work: String, _ target: String) throws(SystemError) {
    let code = cfile_exchange(work, target)
    guard code != 0 else { return }
    // File systems over the network, and old ones, cannot.
    guard [EINVAL, ENOSYS, ENOTSUP, ENOTTY].contains(code) else { throw SystemError(code: code) }
    try exchangeByLink(work, target)
  }

  /// The same in three steps, of which ``fix(_:)`` finishes or takes back what an interruption
  /// leaves.
  ///
  /// The old file keeps a name all the time, so what somebody puts into it is not lost.
  static func exchangeByLink(_ work: String, _ target: String) throws(SystemError) {
    let kept = keptName(work)
    guard link(target, kept) == 0 else { throw .last }
    guard rename(work, target) == 0 else {
      let failure = SystemError.last
      try FilePath.remove(kept)
      throw failure
    }
    try FilePath.move(kept, to: work)
  }

  /// Settles what an interruption of ``exchangeByLink(_:_:)`` left.
  static func recover(_ work: String) throws(SystemError) {
    let kept = keptName(work)
    guard access(kept, F_OK) == 0 else { return }
    if access(work, F_OK) == 0 {
      try FilePath.remove(kept)
    } else {
      try FilePath.move(kept, to: work)
    }
  }

  /// Where ``exchangeByLink(_:_:)`` keeps the old file.
  static func keptName(_ work: String) -> String { work + ".old" }

  /// Gives the file at `work` the name `target`, which must be free.
  static func moveToFreeName(_ work: String, _ target: String) throws(SystemError) {
    let code = cfile_move_to_free_name(work, target)
    guard [EINVAL, ENOSYS, ENOTSUP, ENOTTY].contains(code) else {
      return try SystemError.check(code)
    }
    guard link(work, target) == 0 else { throw .last }
    try FilePath.remove(work)
  }
}
