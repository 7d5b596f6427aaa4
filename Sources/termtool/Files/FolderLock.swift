import CFileSystem
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps other processes of this tool from replacing files in some folders as long as somebody
/// holds it.
///
/// It is the folder itself that is locked, so nothing is left behind, whatever ends the process.
/// Where a file system knows no locks there is none; files are still compared before and after they
/// are replaced.
final class FolderLock {
  private let files: [OpenFile]

  /// Waits until no other process holds a lock on one of `folders`.
  init(_ folders: [String], tellingOn host: any RequestHost) {
    var files: [OpenFile] = []
    var seen: Set<[UInt64]> = []
    // All processes go in one order, so no two wait for each other.
    for folder in Set(folders).sorted() {
      guard let file = try? OpenFile(folder, for: .reading), let status = try? file.status(),
        seen.insert([status.device, status.state.inode]).inserted
      else { continue }
      Self.wait(for: file, folder, host)
      files.append(file)
    }
    self.files = files
  }

  private static func wait(for file: OpenFile, _ folder: String, _ host: any RequestHost) {
    var steps = 0
    while true {
      let code = cfile_lock(file.descriptor)
      guard code == EWOULDBLOCK || code == EINTR else { return }
      steps += 1
      if steps == 200 { host.note("waiting for another termtool, which writes in '\(folder)'") }
      usleep(10_000)
    }
  }
}
