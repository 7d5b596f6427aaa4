import Diagnostics
import TermDictionary

/// Folders that are sets of their own: one of their files declares a point of view that extends no
/// other.
///
/// A folder whose points of view all extend others adds to a set, as to the one inside the tool.
enum OwnSet {
  /// Whether `documents` declare a point of view that extends no other.
  static func isDeclared(by documents: [DictionaryDocument]) -> Bool {
    documents.contains { document in
      switch document.content {
      case .pointsOfView(let points, _, _): points.contains { $0.extends == nil }
      case .dictionary: false
      // What a broken file declares is not known; that it was to declare something is.
      case .nothing: mentionsPoints(document.source)
      }
    }
  }

  /// Whether `files` declare a point of view that extends no other.
  static func isDeclared(in files: [SourceText]) -> Bool {
    isDeclared(by: files.filter(mentionsPoints).map { DictionaryParser.read($0) })
  }

  /// The folder, without links, that is a set of its own, and in or below which the file at `path`
  /// is; the nearest where there are several.
  ///
  /// It is sought up to the top of the repository, where there is none up to the working folder.
  static func folder(of path: String) -> String? {
    guard let place = FileSystem.canonicalPath(path) else { return nil }
    let isFolder = FolderListing.isFolder(place)
    return folders(above: isFolder ? place : FilePath.folder(of: place)).first(where: isSet)
  }

  /// The folder and those above it that may be the set of a file in it, the nearest first.
  private static func folders(above folder: String) -> [String] {
    var folders = [folder]
    while let last = folders.last, last != "/" { folders.append(FilePath.folder(of: last)) }
    if let top = folders.firstIndex(where: { FileSystem.isThere(FilePath.join($0, ".git")) }) {
      return Array(folders[...top])
    }
    let here = FileSystem.workingFolder
    let inside = folders.prefix { $0 == here || $0.hasPrefix(FilePath.join(here, "")) }
    return inside.isEmpty ? [folder] : Array(inside)
  }

  private static func isSet(_ folder: String) -> Bool {
    isDeclared(in: FolderFiles.dictionaries(in: folder))
  }

  private static func mentionsPoints(_ source: SourceText) -> Bool {
    source.bytes.firstRange(of: Array("<points-of-view".utf8)) != nil
  }
}

/// The dictionary files of a folder that are not in a folder below it.
enum FolderFiles {
  /// Those in `folder` that can be read.
  static func dictionaries(in folder: String) -> [SourceText] {
    guard let listing = try? FolderListing(of: folder) else { return [] }
    let names = listing.entries.filter { entry in
      !entry.isHidden && entry.hasReadableName && DictionaryFiles.refusal(ofName: entry.name) == nil
    }
    let paths = names.map { FilePath.join(folder, $0.name) }.filter(FileSystem.isFile)
    return DictionaryFiles.find(paths).files
  }
}
