import CShippedFiles
import Diagnostics
import FoundationEssentials
import Glibc

extension DictionarySet {
  /// The dictionaries that come with the toolkit, read when first asked for.
  public static let shipped = DictionarySet(ShippedFiles.dictionaries)

  /// Reads the dictionaries at `paths`, each a file or a folder with XML files at any depth.
  ///
  /// Nothing but these files is opened. Files are read in the order of the paths, those of a folder by name.
  ///
  /// - Returns: The set, and the files that could not be read: the others are used.
  public static func load(
    _ paths: [String],
    limits: XMLLimits = .standard
  ) -> (set: DictionarySet, unreadable: [UnreadableFile]) {
    let (files, unreadable) = DictionaryFiles.read(paths)
    return (DictionarySet(files, limits: limits), unreadable)
  }

  /// This set's files with those of `other` in their place where both have a dictionary.
  ///
  /// A dictionary (point of view and locale) that `other` has stands alone: nothing of this set's is merged
  /// into it. So a whole set can be checked as it would be with new files.
  public func replacing(with other: DictionarySet) -> DictionarySet {
    let own = storage.documents.filter { !other.storage.replaces($0) }
    return DictionarySet(own + other.storage.documents)
  }
}

/// A file that cannot be read, with the reason.
public struct UnreadableFile: Error, Sendable, Equatable {
  /// The path as given.
  public let path: String

  /// A lower-case fragment: `no such file or directory`.
  public let reason: String

  /// Makes a report of the file at `path`.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// Finds and reads dictionary files.
public enum DictionaryFiles {
  /// The files at `paths`: each path a file, or a folder whose XML files are read at any depth.
  public static func read(
    _ paths: [String]
  ) -> (files: [SourceText], unreadable: [UnreadableFile]) {
    var files: [SourceText] = []
    var unreadable: [UnreadableFile] = []
    for path in paths {
      guard let isFolder = isFolder(path) else {
        unreadable.append(UnreadableFile(path: path, reason: "no such file or directory"))
        continue
      }
      var walk = FolderWalk()
      for file in isFolder ? walk.xmlFiles(below: path) : [path] {
        if let data = FileManager.default.contents(atPath: file) {
          files.append(SourceText(name: file, bytes: Array(data)))
        } else {
          unreadable.append(UnreadableFile(path: file, reason: "it cannot be read"))
        }
      }
      unreadable += walk.unreadable
    }
    return (files, unreadable)
  }

  /// Whether there is a folder at `path`; `nil` where there is nothing.
  fileprivate static func isFolder(_ path: String) -> Bool? {
    var isFolder: Bool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder
  }
}

/// A walk through the folders below one.
private struct FolderWalk {
  /// The folders that could not be listed.
  private(set) var unreadable: [UnreadableFile] = []

  /// Where the walk has been, so that links which lead back end it.
  private var visited: Set<String> = []

  mutating func xmlFiles(below folder: String) -> [String] {
    guard visited.insert(Self.canonical(folder)).inserted else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      unreadable.append(UnreadableFile(path: folder, reason: "it cannot be listed"))
      return []
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    var files: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = base + name
      if DictionaryFiles.isFolder(path) == true {
        files += xmlFiles(below: path)
      } else if name.hasSuffix(".xml") {
        files.append(path)
      }
    }
    return files
  }

  /// The path without links.
  private static func canonical(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The files inside the binary.
public enum ShippedFiles {
  /// The dictionaries, named `dictionaries/…`.
  public static var dictionaries: [SourceText] { files(below: "dictionaries/") }

  /// The pages of the diagnostics, named `docs/diagnostics/CODE.md`.
  public static var diagnosticPages: [SourceText] { files(below: "docs/diagnostics/") }

  private static func files(below folder: String) -> [SourceText] {
    (0..<shipped_file_count()).compactMap { index in
      let file = shipped_file(index)
      guard let name = file.name, let bytes = file.bytes else { return nil }
      let text = String(cString: name)
      guard text.hasPrefix(folder) else { return nil }
      let buffer = UnsafeBufferPointer(start: bytes, count: file.count)
      return SourceText(name: text, bytes: Array(buffer))
    }
  }
}
