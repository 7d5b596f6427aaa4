import TermDictionary
import TermToolKit

/// What all watched files looked like at one moment, by path.
struct FileStates: Sendable, Equatable {
  var states: [String: FileState] = [:]

  /// Looks at `paths`: files, patterns of files, and folders with the files of which `isWatched` is
  /// true for the name.
  ///
  /// What is not there has no state; it may come.
  static func look(at paths: [String], where isWatched: @escaping (String) -> Bool) -> FileStates {
    var result = FileStates()
    for path in paths {
      if FolderListing.isFolder(path) {
        let walk = FolderWalk(path, (), WatchGuide(isWatched: isWatched))
        for file in walk.files { result.look(at: file) }
      } else if !FileSystem.isThere(path), let glob = PathGlob(path) {
        for file in glob.find().files { result.look(at: file) }
      } else {
        result.look(at: path)
      }
    }
    return result
  }

  private mutating func look(at path: String) {
    if let state = FileState(path) { states[path] = state }
  }
}

/// Takes what is watched, and the files that say what is left out.
private struct WatchGuide: FolderGuide {
  let isWatched: (String) -> Bool

  func refusal(ofName name: String) -> String? {
    isWatched(name) || takes(hidden: name) ? nil : "it is not watched"
  }

  func takes(hidden name: String) -> Bool { IgnoreRules.names.contains(name) }
}
