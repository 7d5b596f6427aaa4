/// History that was cut off the state of a project, to be kept elsewhere.
///
/// It is encoded with its version, as a state is.
public struct HistoryArchive: Sendable, Hashable {
  /// The number of the project.
  public let project: String

  /// What happened, the oldest first.
  public private(set) var entries: [HistoryEntry]

  /// Makes an archive of `entries`, which are put in the order of their times.
  public init(project: String, entries: [HistoryEntry]) {
    self.project = project
    self.entries = entries.inOrder
  }

  /// Adds a later part, such as the one that was cut off next.
  ///
  /// - Throws: ``HistoryMismatch`` where the part is of another project, or does not follow; then
  ///   nothing changes.
  public mutating func append(_ later: HistoryArchive) throws(HistoryMismatch) {
    guard later.project == project else {
      throw .otherProject(expected: project, found: later.project)
    }
    try later.entries.check(after: entries)
    entries += later.entries
  }
}

/// Why parts of a history do not fit together.
public enum HistoryMismatch: Error, Sendable, Hashable, CustomStringConvertible {
  /// They are of two projects, by their numbers.
  case otherProject(expected: String, found: String)

  /// A part ends when the next has begun already, or later: perhaps it has been put back before.
  case overlap(end: Instant, start: Instant)

  /// What is wrong.
  public var description: String {
    switch self {
    case .otherProject(let expected, let found):
      "the history is of project '\(found)'; expected one of '\(expected)'"
    case .overlap(let end, let start):
      "the history ends \(end.seconds) seconds after 1970, and the next part starts at \(start.seconds): "
        + "it has been put back already, or parts are missing between"
    }
  }
}

extension Workflow {
  /// Takes all history before `instant` out of the state.
  ///
  /// No rule reads the history, so nothing else changes: who was invited, has answered and has
  /// submitted is in the records. Only where nothing is left, the refusal of an action on an old
  /// state names no one. Costs O(*n*) for *n* entries.
  ///
  /// - Returns: What was taken out; empty where nothing is older.
  public mutating func cutHistory(before instant: Instant) -> HistoryArchive {
    let archive = HistoryArchive(
      project: project.number,
      entries: history.filter { $0.at < instant }
    )
    history.removeAll { $0.at < instant }
    return archive
  }

  /// Puts history that was cut off back before what is there.
  ///
  /// - Throws: ``HistoryMismatch`` where it is of another project, or ends when the history here
  ///   has begun already; then nothing changes.
  public mutating func restore(_ archive: HistoryArchive) throws(HistoryMismatch) {
    guard archive.project == project.number else {
      throw .otherProject(expected: project.number, found: archive.project)
    }
    try history.inOrder.check(after: archive.entries)
    history = archive.entries + history
  }
}

extension [HistoryEntry] {
  /// The entries by time; those of one moment as they are.
  fileprivate var inOrder: [HistoryEntry] {
    enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  /// Refuses entries that do not come after `earlier`.
  fileprivate func check(after earlier: [HistoryEntry]) throws(HistoryMismatch) {
    guard let end = earlier.last?.at, let start = first?.at, start <= end else { return }
    throw .overlap(end: end, start: start)
  }
}

extension HistoryArchive: Codable {
  private enum CodingKeys: String, CodingKey {
    case version
    case project
    case entries
  }

  /// Reads an archive.
  ///
  /// - Throws: ``NewerState`` for a version that this library does not know yet, `DecodingError`
  ///   for all else.
  public init(from decoder: any Decoder) throws {
    _ = try StateVersion(of: decoder)
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      project: try fields.decode(String.self, forKey: .project),
      entries: try fields.decode([HistoryEntry].self, forKey: .entries)
    )
  }

  /// Writes the archive and its version.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(StateVersion.current.number, forKey: .version)
    try fields.encode(project, forKey: .project)
    try fields.encode(entries, forKey: .entries)
  }
}
