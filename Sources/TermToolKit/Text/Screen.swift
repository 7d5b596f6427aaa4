/// What text for people is laid out for.
public struct Screen: Sendable {
  /// How it is painted.
  public var painter: Painter

  /// The columns; 80 when nobody says.
  public var width: Int

  /// Whether anybody said how many columns there are.
  public var isWidthKnown: Bool

  /// The columns for findings, whose lines are long.
  var findingsWidth: Int { isWidthKnown ? width : 120 }

  /// A screen of `width` columns; nobody may say how many there are.
  public init(painter: Painter = .plain, width: Int? = nil) {
    self.painter = painter
    self.width = max(width ?? 80, 20)
    isWidthKnown = width != nil
  }

  /// The widest screen that can be meant, in columns: more would be filled with spaces for nobody.
  package static let widest = 10_000
}
