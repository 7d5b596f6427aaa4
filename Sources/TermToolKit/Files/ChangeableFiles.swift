import Diagnostics

/// Which of the files that a command has read it may change.
///
/// A file that the command line names, or that lies in a folder that it names, may be changed. One
/// that lies elsewhere, and to which a link in a folder leads, belongs to somebody else as far as
/// anybody knows: it is left unless `--follow-links` is given.
struct ChangeableFiles {
  /// All files that were read.
  let all: [SourceText]

  /// Those that may be changed.
  let own: [SourceText]

  /// Those that are left.
  let linked: [SourceText]

  /// Checks `files`, which were found at the `named` paths.
  init(_ files: [SourceText], at named: [String], followsLinks: Bool) {
    all = files
    guard !followsLinks else {
      (own, linked) = (files, [])
      return
    }
    let places = Set(named.compactMap(Self.place))
    let own = files.filter { Self.isInside($0.name, places) }
    let identities = Set(own.map(ObjectIdentifier.init))
    self.own = own
    linked = files.filter { !identities.contains(ObjectIdentifier($0)) }
  }

  /// The path that a path of the command line stands for, without links; of a pattern, that of the
  /// folder it begins with.
  private static func place(_ path: String) -> String? {
    if let place = FileSystem.canonicalPath(path) { return place }
    guard let mark = path.firstIndex(where: { "*?[".contains($0) }) else { return nil }
    return FileSystem.canonicalPath(FilePath.folder(of: String(path[..<mark])))
  }

  private static func isInside(_ path: String, _ places: Set<String>) -> Bool {
    guard path != InputFiles.standardInput, var place = FileSystem.canonicalPath(path) else {
      return true
    }
    while !places.contains(place) {
      if place == "/" { return false }
      place = FilePath.folder(of: place)
    }
    return true
  }

  /// All files, with `texts` in the place of ``own``.
  func all(with texts: [SourceText]) -> [SourceText] {
    guard !linked.isEmpty else { return texts }
    let pairs = zip(own, texts).map { (ObjectIdentifier($0), $1) }
    let changed = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    return all.map { changed[ObjectIdentifier($0)] ?? $0 }
  }

  /// Names `files`, which would have been changed.
  func remarks(on files: [SourceText]) -> [Remark] {
    files.map { file in
      let place = FileSystem.canonicalPath(file.name) ?? file.name
      return .note(
        "left '\(file.name)': a link leads to '\(place)', outside of the named folders; "
          + "--follow-links changes it"
      )
    }
  }

  /// Names the files of ``linked`` in which one of `findings` could have been fixed.
  func remarks(
    onThoseToFix findings: [Diagnostic],
    _ certainty: Diagnostic.Certainty
  ) -> [Remark] {
    let fixable = findings.filter { finding in
      finding.fixIts.contains { certainty == .guess || $0.certainty == .certain }
    }
    let places = Set(fixable.compactMap { $0.span.map { ObjectIdentifier($0.source) } })
    return remarks(on: linked.filter { places.contains(ObjectIdentifier($0)) })
  }
}
