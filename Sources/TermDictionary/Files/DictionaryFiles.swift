import Diagnostics

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds and reads dictionary files.
public enum DictionaryFiles {
  /// The files at `paths`: each path a file, or a folder whose XML files are read at any depth.
  ///
  /// Hidden files of a folder are left out. Links are followed, and each folder is read once.
  /// Besides files, pipes are read where they are named.
  ///
  /// - Parameters:
  ///   - paths: The paths, which are read in this order.
  ///   - limits: A file of more bytes than these allow is not read.
  /// - Returns: The files, and the paths at which nothing can be read, with the system's reason.
  public static func read(
    _ paths: [String],
    limits: XMLLimits = .standard
  ) -> (files: [SourceText], unreadable: [UnreadableFile]) {
    let found = find(paths, limits: limits)
    return (found.files, found.unreadable)
  }

  /// As ``read(_:limits:)``, with what was left out of folders.
  package static func find(_ paths: [String], limits: XMLLimits = .standard) -> DictionaryFinds {
    var finds = DictionaryFinds()
    for path in paths { finds.add(path, limits) }
    return finds
  }
}

extension DictionaryFiles {
  /// Why a file of a folder that is called `name` is not read; `nil` where it is.
  package static func refusal(ofName name: String) -> String? {
    name.hasSuffix(".xml") ? nil : "its name does not end in .xml"
  }
}

/// What is found at the paths of dictionaries.
package struct DictionaryFinds {
  package private(set) var files: [SourceText] = []
  package private(set) var unreadable: [UnreadableFile] = []
  package private(set) var leftOut: [LeftOut] = []

  fileprivate mutating func add(_ path: String, _ limits: XMLLimits) {
    guard FolderListing.isFolder(path) else { return read(path, limits) }
    let walk = FolderWalk(path, (), DictionaryGuide())
    for file in walk.files { read(file, limits) }
    unreadable += walk.unreadable
    leftOut += walk.leftOut
  }

  private mutating func read(_ path: String, _ limits: XMLLimits) {
    do throws(UnreadableFile) {
      let bytes = try FileBytes.read(path, atMost: limits.bytes)
      files.append(SourceText(name: path, bytes: bytes))
    } catch {
      unreadable.append(error)
    }
  }
}

/// Takes XML files.
private struct DictionaryGuide: FolderGuide {
  func refusal(ofName name: String) -> String? { DictionaryFiles.refusal(ofName: name) }
}

extension FolderListing {
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
