import Diagnostics
import FoundationEssentials
import TermDictionary

/// One side of a comparison, as the command line names it.
enum DiffSide {
  /// Files: a path, or what git has.
  case files([SourceText], unreadable: [UnreadableFile])

  /// A revision of git without a path: the path is that of the other side.
  case revision(String)

  /// A reader: `owner` or `owner@en-AU`.
  case reader(pointOfView: String, locale: String?)

  /// Reads what `word` names.
  ///
  /// What exists is a path. `REVISION:PATH` is what git has. Anything else with a slash was meant as a path, and
  /// what is left is a point of view of `set` or, if git knows it, a revision.
  init(_ word: String, in set: DictionarySet) throws(UsageError) {
    if word == InputFiles.standardInput || FileManager.default.fileExists(atPath: word) {
      self = Self.files(at: word)
    } else if let colon = word.firstIndex(of: ":") {
      let path = String(word[word.index(after: colon)...])
      let revision = GitRevision(revision: String(word[..<colon]), path: path)
      self = .files(try revision.files(), unreadable: [])
    } else if let reader = Self.reader(word, in: set) {
      self = reader
    } else if GitRevision(revision: word, path: "").exists {
      self = .revision(word)
    } else if word.contains("/") {
      self = Self.files(at: word)
    } else {
      let known = set.readers.map(\.description)
      throw UsageError(
        "'\(word)' is no file, no point of view and no revision"
          + NearestValue.hint(word, among: known)
      )
    }
  }

  private static func files(at path: String) -> DiffSide {
    let input = InputFiles([path], allowsShipped: false)
    return .files(input.files, unreadable: input.unreadable)
  }

  private static func reader(_ word: String, in set: DictionarySet) -> DiffSide? {
    let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let pointOfView = String(parts[0])
    guard set.readers.contains(where: { $0.description == pointOfView }) else { return nil }
    return .reader(pointOfView: pointOfView, locale: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// The files of this side, if it is a revision those that `other` names.
  func resolved(beside other: String) throws(UsageError) -> DiffSide {
    guard case .revision(let revision) = self else { return self }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: other, isDirectory: &isFolder) else {
      throw UsageError("say which files of '\(revision)' are meant: '\(revision):PATH'")
    }
    let present = GitRevision(revision: revision, ofPresent: other, isFolder: isFolder)
    return .files(try present.files(), unreadable: [])
  }
}
