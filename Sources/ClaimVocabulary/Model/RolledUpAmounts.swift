/// What the claims against commitments put on a line of one upstream claim.
///
/// It is kept beside what the line bills, which may be edited: the next claim starts from here, so
/// that nothing is taken twice and no edit is lost.
public struct RolledUpAmounts: Sendable, Hashable, Codable {
  /// Cost of work and of what the goods in store changed by.
  public var cost: Amount

  /// Work with markup.
  public var work: Amount

  /// What the goods in store changed by, with markup.
  public var materials: Amount

  /// Both together, with markup.
  public var total: Amount { work + materials }

  /// Makes amounts.
  public init(cost: Amount, work: Amount, materials: Amount) {
    self.cost = cost
    self.work = work
    self.materials = materials
  }

  static let zero = RolledUpAmounts(cost: .zero, work: .zero, materials: .zero)

  static func + (one: Self, other: Self) -> Self {
    Self(
      cost: one.cost + other.cost,
      work: one.work + other.work,
      materials: one.materials + other.materials
    )
  }

  static func - (one: Self, other: Self) -> Self {
    Self(
      cost: one.cost - other.cost,
      work: one.work - other.work,
      materials: one.materials - other.materials
    )
  }
}
