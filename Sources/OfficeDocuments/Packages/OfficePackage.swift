/// The parts of a document by Microsoft's office programs and those that write like them, and how
/// they point to each other.
///
/// - Source: ISO/IEC 29500-2, Open Packaging Conventions.
struct OfficePackage: Sendable {
  let archive: ZipArchive
  let limits: OfficeLimits

  /// A pointer of one part to another.
  struct Relationship: Sendable {
    let id: String

    /// The last word of its type, which both conformance classes share: `header`.
    let kind: String

    /// The name of the part that it points to, as entries are called.
    let target: String
  }

  /// What the part called `name` holds.
  ///
  /// - Throws: ``OfficeFault`` where it is missing or broken.
  func content(_ name: String) throws(OfficeFault) -> [UInt8] {
    guard let entry = archive.entry(name) else { throw OfficeFault("it is missing", part: name) }
    return try archive.content(of: entry)
  }

  /// The name under which a part is in the container: that of its entry, letter case included.
  func name(of part: String) -> String? { archive.entry(part)?.name }

  /// The pointers of `part` to others inside of the document; those of the document itself for the
  /// empty name.
  func relationships(of part: String) throws(OfficeFault) -> [Relationship] {
    let folder = Self.folder(of: part)
    let name = Self.pointers(of: part)
    guard let entry = archive.entry(name) else { return [] }
    var found: [Relationship] = []
    do throws(OfficeFault) {
      var scanner = try PartScanner<RelationshipElement>(archive.content(of: entry), limits)
      while let token = try scanner.next() {
        guard case .start(let tag) = token, tag.element == .relationship,
          scanner.value(of: "TargetMode", in: tag) != "External",
          let id = scanner.value(of: "Id", in: tag),
          let type = scanner.value(of: "Type", in: tag),
          let target = scanner.value(of: "Target", in: tag)
        else { continue }
        let kind = type.split(separator: "/").last.map(String.init) ?? type
        let path = Self.path(target, from: folder)
        found.append(Relationship(id: id, kind: kind, target: self.name(of: path) ?? path))
      }
    } catch {
      throw error.inside(name)
    }
    return found
  }

  /// The part with which reading begins, in whichever folder it is.
  func mainPart() throws(OfficeFault) -> String {
    guard let main = try relationships(of: "").first(where: { $0.kind == "officeDocument" }) else {
      throw OfficeFault("it has no main part, as office documents do")
    }
    return main.target
  }

  /// What each pointer of `part` points to, by its identifier.
  func targets(of part: String) throws(OfficeFault) -> [String: String] {
    Dictionary(try relationships(of: part).map { ($0.id, $0.target) }) { first, _ in first }
  }

  /// `target` as the name of an entry, as seen from the `folder` of the part that points to it.
  static func path(_ target: String, from folder: String) -> String {
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    var names: [Substring] = []
    for name in path.split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  /// The part in which the pointers of `part` stand.
  static func pointers(of part: String) -> String {
    let folder = folder(of: part)
    return folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
  }

  /// The folder of a part, with its last slash; empty at the top.
  static func folder(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "" }
    return String(part[...slash])
  }

  private enum RelationshipElement: String, PartElement {
    case relationship = "rel:Relationship"
    case other
  }
}
