import Diagnostics
import TermDictionary
import TermToolKit

/// One side of a comparison, as the command line names it.
enum DiffSide {
  /// Files: a path, or what git has.
  case files(InputFiles)

  /// A revision of git without a path: the path is that of the other side.
  case revision(String)

  /// A reader: `owner` or `owner@en-AU`.
  case reader(pointOfView: String, locale: String?)

  /// Reads what `word` names.
  ///
  /// What exists is a path. `REVISION:PATH` is what git has. Anything else with a slash was meant
  /// as a path, and what is left is a point of view of `set` or, if git knows it, a revision.
  ///
  /// - Throws: ``UsageError`` for a word that means nothing, ``ToolFailure`` where only git could
  ///   tell, and cannot.
  init(_ word: String, in workspace: Workspace) throws {
    let set = workspace.set
    if word == InputFiles.standardInput || FileSystem.isThere(word) {
      self = .files(InputFiles([word], allowsShipped: false, from: workspace.host))
    } else if let colon = word.firstIndex(of: ":") {
      let path = String(word[word.index(after: colon)...])
      let revision = GitRevision(revision: String(word[..<colon]), path: path)
      self = try .files(revision.files())
    } else if let reader = Self.reader(word, in: set) {
      self = reader
    } else if try Self.isRevision(word, in: set) {
      self = .revision(word)
    } else if word.contains("/") {
      self = .files(InputFiles([word], allowsShipped: false, from: workspace.host))
    } else {
      throw UsageError(
        "'\(word)' is no file, no point of view and no revision\(Self.hint(word, in: set))"
      )
    }
  }

  /// The point of view that somebody may have meant.
  private static func hint(_ word: String, in set: DictionarySet) -> String {
    NearestValue.hint(word, among: set.readers.map(\.description))
  }

  /// Whether git knows `word`; where there is no repository, nothing is a revision.
  private static func isRevision(
    _ word: String,
    in set: DictionarySet
  ) throws(ToolFailure) -> Bool {
    do throws(Git.Failure) {
      return try GitRevision(revision: word, path: "").exists()
    } catch {
      guard !error.isNoRepository, !word.contains("/") else { return false }
      throw ToolFailure(
        "'\(word)' is no file and no point of view\(hint(word, in: set)); "
          + "whether it is a revision cannot be told: \(error.description)"
      )
    }
  }

  private static func reader(_ word: String, in set: DictionarySet) -> DiffSide? {
    let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let pointOfView = String(parts[0])
    guard set.readers.contains(where: { $0.description == pointOfView }) else { return nil }
    return .reader(pointOfView: pointOfView, locale: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// This side; if it is a revision, the files of it that `other` names.
  func resolved(beside other: String, in workspace: Workspace) throws -> ComparedSide {
    switch self {
    case .files(let files): return .files(files)
    case .reader(let pointOfView, let locale):
      return .reader(pointOfView: pointOfView, locale: locale)
    case .revision(let revision):
      guard FileSystem.isThere(other) else {
        throw UsageError("say which files of '\(revision)' are meant: '\(revision):PATH'")
      }
      let isFolder = FolderListing.isFolder(other)
      return try .files(
        GitRevision(revision: revision, ofPresent: other, isFolder: isFolder).files()
      )
    }
  }
}
