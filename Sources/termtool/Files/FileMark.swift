import CFileSystem
import TermDictionary
import TermToolKit

/// Which file it is and what it looks like, as a journal notes it: see ``WorkFolder`` for what that
/// checks.
struct FileMark: Equatable {
  let state: FileState

  /// When the file was made, in nanoseconds since 1970; 0 where the file system does not say.
  let born: Int64

  init(state: FileState, born: Int64) { (self.state, self.born) = (state, born) }

  /// Looks at `path` itself, not at what it links to.
  init(at path: String) throws(SystemError) {
    self.init(state: try FileStatus(at: path).state, born: cfile_born(-1, path))
  }

  /// Looks at an open file.
  init(of file: OpenFile) throws(SystemError) {
    self.init(state: try file.status().state, born: cfile_born(file.descriptor, nil))
  }

  /// Whether `other` is the same file, whatever has been written into it.
  func isSameFile(as other: FileMark) -> Bool {
    state.inode == other.state.inode && born == other.born
  }

  /// Reads what ``text`` has written.
  init?(_ text: Substring) {
    let numbers = text.split(separator: ":")
    guard numbers.count == 4, let inode = UInt64(numbers[0]), let size = Int64(numbers[1]),
      let modified = Int64(numbers[2]), let born = Int64(numbers[3])
    else { return nil }
    self.init(state: FileState(size: size, modified: modified, inode: inode), born: born)
  }

  /// The mark in a journal.
  var text: String { "\(state.inode):\(state.size):\(state.modified):\(born)" }
}

/// What is noted of a file that is not changed any more, and that no copy of the file has.
struct FileSeal: Equatable {
  private let inode: UInt64

  /// When the file was made; where the file system does not say, when anything of it changed last.
  ///
  /// No program can choose either.
  private let since: Int64

  /// Looks at `path` itself, not at what it links to.
  init(at path: String) throws(SystemError) {
    let status = try FileStatus(at: path)
    let born = cfile_born(-1, path)
    (inode, since) = (status.state.inode, born == 0 ? status.changed : born)
  }

  /// Reads what ``text`` has written.
  init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: ":")
    guard numbers.count == 2, let inode = UInt64(numbers[0]), let since = Int64(numbers[1]) else {
      return nil
    }
    (self.inode, self.since) = (inode, since)
  }

  /// The seal in a journal.
  var text: String { "\(inode):\(since)" }
}
