import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder in which the tool keeps what it can find anew.
///
/// - Source: XDG Base Directory Specification.
struct CacheFolder {
  private let path: String

  /// The folder of the user whose variables `variable` gives; `nil` where there is no home.
  init?(_ variable: (String) -> String?) {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      path = FilePath.join(folder, "termtool")
    } else if let home = variable("HOME"), home.hasPrefix("/") {
      path = FilePath.join(home, ".cache/termtool")
    } else {
      return nil
    }
  }

  /// What is kept as `name`.
  func content(_ name: String) -> [UInt8]? {
    try? FileBytes.read(FilePath.join(path, name), atMost: Self.mostBytes)
  }

  private static let mostBytes = 256 << 20

  /// Keeps `bytes` as `name`, in one step; where that cannot be done, nothing is kept.
  func keep(_ bytes: [UInt8], as name: String) {
    let target = FilePath.join(path, name)
    let draft = target + ".\(getpid())"
    do {
      try FilePath.makeFolder(path)
      try? FilePath.remove(draft)
      let file = try OpenFile(draft, for: .making)
      guard case .done = SystemCalls.write(bytes, to: file.descriptor) else {
        try FilePath.remove(draft)
        return
      }
      try FilePath.move(draft, to: target)
    } catch {
      // The next run finds everything again.
      try? FilePath.remove(draft)
    }
  }
}
