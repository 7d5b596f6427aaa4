/// Whose choice decides what words a person reads.
///
/// A project chooses for the company that pays: its dictionary is the payer's. People of other
/// companies read the words of their own company first, so that no mail says another party's words.
public struct ReaderOrder: Sendable, Hashable, Codable {
  /// Who is asked for people of the company that pays, in this order.
  public var sources: [Source]

  /// Who is asked for people of all other companies, in this order.
  public var outsiderSources: [Source]

  /// What is read where no choice was made.
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

  /// Makes an order.
  ///
  /// - Parameters:
  ///   - sources: For people of the company that pays; the reader, the project, the company unless
  ///     given.
  ///   - outsiders: For all others; the reader, the company, the project unless given.
  ///   - fallback: What is read where no choice was made.
  public init(
    _ sources: [Source] = [.user, .project, .company],
    outsiders: [Source] = [.user, .company, .project],
    default fallback: ReaderPreference
  ) {
    self.sources = sources
    outsiderSources = outsiders
    self.fallback = fallback
  }
}

extension Workflow {
  /// What words `person` reads.
  public func reader(_ person: RecordID<Person>, by order: ReaderOrder) -> ReaderPreference {
    let known = self.person(person)
    let isPayer = known.map { $0.company == project.payer } ?? true
    for source in isPayer ? order.sources : order.outsiderSources {
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
