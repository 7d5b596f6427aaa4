/// How the numbers of claims are made up.
///
/// ```swift
/// let scheme = NumberingScheme([.init(.commitmentNumber), .init(.position)], separator: .hyphen)
/// // SC-014-7
/// ```
public struct NumberingScheme: Sendable, Hashable, Codable {
  /// The parts, in order; one of them is the position.
  public let components: [Component]

  /// What is between them.
  public let separator: Separator

  /// The longest number, in characters.
  public let limit: Int

  /// A part of a number.
  public struct Component: Sendable, Hashable, Codable {
    /// What it says.
    public let source: Source

    /// How much of it.
    public let extent: Extent

    /// Makes a part.
    public init(_ source: Source, _ extent: Extent = .all) {
      self.source = source
      self.extent = extent
    }
  }

  /// What a part of a number says.
  public enum Source: Sendable, Hashable, Codable {
    /// The running number on the commitment.
    case position

    /// The number of the commitment.
    case commitmentNumber

    /// The days of the billing period.
    case period

    /// The last day of the billing period.
    case periodEnd

    /// The running number of the billing period.
    case periodNumber

    /// The number of the project.
    case projectNumber

    /// A text.
    case custom(String)

    /// A text, on claims that only release retention.
    case retentionConditional(String)
  }

  /// How much of a part is in the number.
  public enum Extent: Sendable, Hashable, Codable {
    /// All of it.
    case all

    /// The first characters, at most five.
    case first(Int)

    /// The last characters, at most five.
    case last(Int)
  }

  /// What is between parts.
  public enum Separator: String, CaseIterable, Codable, Sendable {
    /// `-`
    case hyphen = "-"

    /// `.`
    case dot = "."

    /// `/`
    case slash = "/"

    /// `_`
    case underscore = "_"

    /// Nothing.
    case none = ""
  }

  /// Makes a scheme, or `nil` where no part is the position, or a part is cut to more than five
  /// characters or fewer than one.
  public init?(_ components: [Component], separator: Separator, limit: Int = 100) {
    let isCutWell = components.allSatisfy { component in
      switch component.extent {
      case .all: true
      case .first(let count), .last(let count): 1...5 ~= count
      }
    }
    guard components.contains(where: { $0.source == .position }), isCutWell else { return nil }
    self.components = components
    self.separator = separator
    self.limit = limit
  }
}

extension NumberingScheme {
  /// What the number of a claim is made of.
  struct Facts {
    var position: Int
    var type: ClaimType
    var commitmentNumber: String
    var period: BillingPeriod
    var periodNumber: Int
    var projectNumber: String
  }

  /// The number of a claim, cut to the limit from the left so that its end, which tells claims
  /// apart, stays.
  func number(_ facts: Facts) -> String {
    let parts = components.map { cut(text($0.source, facts), to: $0.extent) }
    return String(parts.filter { !$0.isEmpty }.joined(separator: separator.rawValue).suffix(limit))
  }

  private func text(_ source: Source, _ facts: Facts) -> String {
    switch source {
    case .position: String(facts.position)
    case .commitmentNumber: facts.commitmentNumber
    case .period: "\(facts.period.start)/\(facts.period.end)"
    case .periodEnd: facts.period.end.description
    case .periodNumber: String(facts.periodNumber)
    case .projectNumber: facts.projectNumber
    case .custom(let text): text
    case .retentionConditional(let text): facts.type == .retentionRelease ? text : ""
    }
  }

  private func cut(_ text: String, to extent: Extent) -> String {
    switch extent {
    case .all: text
    case .first(let count): String(text.prefix(count))
    case .last(let count): String(text.suffix(count))
    }
  }
}
