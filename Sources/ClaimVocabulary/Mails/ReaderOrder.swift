/// Whose choice decides what words somebody reads.
///
/// A mail goes to another company, so its words are never those of whoever sends it.
public struct ReaderOrder: Sendable, Hashable, Codable {
  /// Who is asked, in this order.
  public var sources: [Source]

  /// What is read where nobody chose.
  public var fallback: ReaderPreference

  /// Who may choose.
  public enum Source: String, CaseIterable, Codable, Sendable {
    /// The reader.
    case user

    /// The project.
    case project

    /// The reader's company.
    case company
  }

  /// Makes an order; the reader first, then the project, then the company, unless given.
  public init(
    _ sources: [Source] = [.user, .project, .company],
    default fallback: ReaderPreference
  ) {
    self.sources = sources
    self.fallback = fallback
  }
}

extension Workflow {
  /// What words `person` reads.
  public func reader(_ person: Identifier<Person>, by order: ReaderOrder) -> ReaderPreference {
    let known = self.person(person)
    for source in order.sources {
      let choice =
        switch source {
        case .user: known?.reader
        case .project: project.reader
        case .company: known.flatMap { company($0.company) }?.reader
        }
      if let choice { return choice }
    }
    return order.fallback
  }
}
