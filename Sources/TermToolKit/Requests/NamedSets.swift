import Diagnostics
import TermAuthoring
import TermDictionary
import TextBytes

/// The dictionary files that a request names, each within the set of which it is a part.
///
/// The set is what the request names as dictionaries, else what the project does. Where nobody
/// names any, or the project's do not have the file, it is the folder of the file that is a set of
/// its own (``OwnSet``); else the file is added to the set. All other files of the set stay.
struct NamedSets {
  /// The files at the paths.
  let named: InputFiles

  /// The sets; more than one where the files belong to several.
  private(set) var parts: [Part] = []

  /// Whether one of the sets is that of the workspace.
  private(set) var usesWorkspace = false

  /// The other files of the folders that are sets of their own.
  private(set) var unnamed: [SourceText] = []

  /// Files of sets that cannot be read.
  private var unreadable: [UnreadableFile] = []

  /// Failure where a file cannot be read.
  var status: ExitStatus {
    named.unreadable.isEmpty && unreadable.isEmpty ? .success : .failure
  }

  /// Reads the files at `paths`, and what belongs to them; tells which cannot be read.
  init(_ paths: [String], in workspace: Workspace) {
    let host = workspace.host
    named = InputFiles(paths, allowsShipped: false, from: host)
    named.tell(on: host, isVerbose: workspace.isVerbose, told: workspace.unreadable)
    let files = named.files
    let documents = Parallel.map(files.count) { DictionaryParser.read(files[$0]) }
    let places = files.map { FileSystem.canonicalPath($0.name) }
    let folders = OwnFolders(paths, documents, places, in: workspace)
    for folder in folders.all {
      let own = documents.indices.filter { folders[$0] == folder }
      parts.append(
        part(
          of: own.map { documents[$0] },
          at: Set(own.compactMap { places[$0] }),
          in: folder,
          workspace
        )
      )
    }
  }

  private mutating func part(
    of documents: [DictionaryDocument],
    at places: Set<String>,
    in folder: String?,
    _ workspace: Workspace
  ) -> Part {
    guard let folder else {
      usesWorkspace = true
      let others = workspace.documents(except: places)
      return Part(documents, among: others, addsNeighbours: workspace.isDefault)
    }
    let path = RelativePath.inWorkingFolder(folder)
    let set = InputFiles([path], allowsShipped: false, from: workspace.host)
    let told = named.unreadable + unreadable
    set.tell(on: workspace.host, isVerbose: false, told: told)
    unreadable += set.unreadable
    let others = set.files.filter { file in
      FileSystem.canonicalPath(file.name).map { !places.contains($0) } ?? true
    }
    unnamed += others
    let read = Parallel.map(others.count) { DictionaryParser.read(others[$0]) }
    return Part(documents, among: read, addsNeighbours: false)
  }

  /// One set of all files.
  var whole: DictionarySet {
    DictionarySet(parts.flatMap(\.others) + parts.flatMap(\.documents))
  }

  /// Adds to the part at `index` the files beside its own that define what `findings` say it
  /// lacks.
  ///
  /// - Returns: Whether there are any.
  mutating func addNeighbours(toPart index: Int, defining findings: [Diagnostic]) -> Bool {
    parts[index].addNeighbours(defining: findings)
  }
}

extension NamedSets {
  /// Named files, and the others of their set.
  struct Part {
    /// What the named files say.
    let documents: [DictionaryDocument]

    /// What all others say.
    fileprivate(set) var others: [DictionaryDocument]

    /// Whether files in the folders of the named ones are added that define what these lack.
    private let addsNeighbours: Bool

    private var neighbours: [DictionaryDocument]?

    fileprivate init(
      _ documents: [DictionaryDocument],
      among others: [DictionaryDocument],
      addsNeighbours: Bool
    ) {
      self.documents = documents
      let typed = documents.first { $0.source.name == InputFiles.standardInput }
      let earlier = typed.flatMap { $0.earlierState(among: others) }
      self.others = others.filter { $0.source !== earlier }
      self.addsNeighbours = addsNeighbours
    }

    /// The other files that say nothing as they are no well-formed XML.
    var brokenOthers: [SourceText] {
      others.filter { document in
        guard case .nothing = document.content else { return false }
        return document.diagnostics.hasErrors
      }.map(\.source)
    }

    /// The named files.
    var files: [SourceText] { documents.map(\.source) }

    /// The set with `texts` in the place of the named files.
    func set(with texts: [SourceText]) -> DictionarySet {
      let read = texts.enumerated().map { index, text in
        documents.indices.contains(index) && documents[index].source === text
          ? documents[index] : DictionaryParser.read(text)
      }
      return DictionarySet(others + read)
    }

    fileprivate mutating func addNeighbours(defining findings: [Diagnostic]) -> Bool {
      guard addsNeighbours else { return false }
      let missing = Set(findings.filter(\.isAboutUnknownName).compactMap(\.quotedText))
      guard !missing.isEmpty else { return false }
      let candidates = neighbours ?? Self.neighbours(of: files)
      let found = candidates.filter { !$0.definedNames.isDisjoint(with: missing) }
      let added = Set(found.map { ObjectIdentifier($0.source) })
      others += found
      neighbours = candidates.filter { !added.contains(ObjectIdentifier($0.source)) }
      return !found.isEmpty
    }

    private static func neighbours(of files: [SourceText]) -> [DictionaryDocument] {
      let places = Set(files.compactMap { FileSystem.canonicalPath($0.name) })
      let folders = files.filter { $0.name != InputFiles.standardInput }
        .map { FilePath.folder(of: $0.name) }.uniqued
      return folders.flatMap { FolderFiles.dictionaries(in: $0) }
        .filter { !places.contains(FileSystem.canonicalPath($0.name) ?? $0.name) }
        .map { DictionaryParser.read($0) }
    }
  }

  /// The folder that is the set of each file; none where the set is that of the workspace.
  private struct OwnFolders {
    private var folders: [String?] = []

    /// The folders, in the order of the files.
    var all: [String?] { folders.uniqued }

    subscript(index: Int) -> String? { folders[index] }

    init(
      _ paths: [String],
      _ documents: [DictionaryDocument],
      _ places: [String?],
      in workspace: Workspace
    ) {
      guard workspace.namedPaths.isEmpty else {
        folders = places.map { _ in nil }
        return
      }
      let known = workspace.places
      let named = paths.filter(FolderListing.isFolder).compactMap(FileSystem.canonicalPath)
        .filter { folder in
          let inside = documents.indices.filter { places[$0]?.isInside(folder) ?? false }
          return OwnSet.isDeclared(by: inside.map { documents[$0] })
        }
      var found: [String: String?] = [:]
      folders = places.map { place in
        guard let place, !known.contains(place) else { return nil }
        if let folder = named.first(where: place.isInside) { return folder }
        let folder = FilePath.folder(of: place)
        if let known = found[folder] { return known }
        let own = OwnSet.folder(of: folder)
        found[folder] = own
        return own
      }
    }
  }
}

extension Workspace {
  /// What stands beside two versions of files: the other files of their set, that of ``NamedSets``.
  ///
  /// Of a file of the set all others stay. Versions that lie elsewhere take the place of what they
  /// state themselves.
  func documents(besideVersions versions: [DictionarySet]) -> [DictionaryDocument] {
    let files = versions.flatMap { $0.storage.documents.map(\.source) }
    let versionPlaces = Set(files.compactMap(\.presentPlace))
    guard versionPlaces.isDisjoint(with: places) else { return documents(except: versionPlaces) }
    guard namedPaths.isEmpty else { return set.documents(besides: versions) }
    // The later version is more likely to be where it belongs.
    if let folder = files.reversed().lazy.compactMap({ OwnSet.folder(of: $0.presentName) }).first {
      let own = InputFiles([folder], allowsShipped: false, from: host).files
      let others = own.filter { file in
        file.presentPlace.map { !versionPlaces.contains($0) } ?? true
      }
      return DictionarySet(others).storage.documents
    }
    return OwnSet.isDeclared(in: files) ? [] : set.documents(besides: versions)
  }

  /// Where the files are that somebody may change, without links.
  fileprivate var places: Set<String> {
    Set(writable.compactMap { FileSystem.canonicalPath($0.name) })
  }

  /// What the files of the set say but those at `places`.
  fileprivate func documents(except places: Set<String>) -> [DictionaryDocument] {
    let same = Set(
      writable.filter { file in
        FileSystem.canonicalPath(file.name).map(places.contains) ?? false
      }.map(ObjectIdentifier.init)
    )
    return set.storage.documents.filter { !same.contains(ObjectIdentifier($0.source)) }
  }
}

extension SourceText {
  /// Where the file is, without links; of what git has, where the same file is now.
  ///
  /// `nil` where there is none.
  fileprivate var presentPlace: String? { FileSystem.canonicalPath(presentName) }

  /// The path of the file; of `HEAD~1:words/units.xml` that behind the revision.
  fileprivate var presentName: String {
    guard !FileSystem.isThere(name), let colon = name.firstIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }
}

extension DictionaryDocument {
  /// The file among `documents` of which this one, which came by standard input, is a later state:
  /// most of what the file defines is in it.
  fileprivate func earlierState(among documents: [DictionaryDocument]) -> SourceText? {
    let own = entryNames
    let shares = documents.filter { $0.key == key }.map { document in
      let all = document.entryNames
      return (source: document.source, count: all.count, common: all.intersection(own).count)
    }
    return shares.filter { $0.common * 2 > $0.count }.max { $0.common < $1.common }?.source
  }

  private var key: DictionaryKey? {
    if case .dictionary(let entries) = content { entries.key } else { nil }
  }

  /// The names of the terms and messages, or of the points of view.
  private var entryNames: Set<String> {
    guard case .dictionary(let entries) = content else { return definedNames }
    return Set(
      entries.terms.map { "term \($0.id)" } + entries.messages.map { "message \($0.id)" }
    )
  }

  /// The names of the terms and points of view that it defines.
  fileprivate var definedNames: Set<String> {
    switch content {
    case .dictionary(let entries):
      Set(entries.terms.map(\.id.description))
        .union(entries.extends == nil ? [] : [entries.key.pointOfView.description])
    case .pointsOfView(let points, _, _): Set(points.map(\.id.description))
    case .nothing: []
    }
  }
}

extension Diagnostic {
  /// Whether a file names what no file of the set defines.
  var isAboutUnknownName: Bool {
    ["unknown-term", "unknown-point-of-view"].contains(code.name)
  }

  /// What is written at the place.
  fileprivate var quotedText: String? { span.map { $0.source.text(in: $0.range) } }
}

extension String {
  /// Whether this path is that of `folder` or of something below it; both without links.
  fileprivate func isInside(_ folder: String) -> Bool {
    self == folder || hasPrefix(FilePath.join(folder, ""))
  }
}
