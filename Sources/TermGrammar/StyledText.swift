/// A text whose runs know what may be done to them.
public struct StyledText: Sendable, Equatable {
  /// The runs, in order.
  public var runs: [Run]

  /// Makes a text of `runs`.
  public init(_ runs: [Run] = []) { self.runs = runs }

  /// Makes a text of one plain run.
  public init(_ text: String) { runs = text.isEmpty ? [] : [Run(text)] }

  /// The plain text.
  public var string: String { runs.reduce(into: "") { $0 += $1.text } }

  /// Appends the runs of `other`.
  public static func += (text: inout StyledText, other: StyledText) { text.runs += other.runs }

  /// A piece of a text.
  public struct Run: Sendable, Equatable {
    /// The text.
    public var text: String

    /// Whether letter case may not be changed: abbreviations, tool names, stated titles, arguments.
    public var isFixed: Bool

    /// The sound with which it starts, where the author states it.
    public var sound: Sound?

    /// How it is read, where the author states it.
    public var reading: Pronunciation?

    /// Makes a run.
    public init(
      _ text: String,
      isFixed: Bool = false,
      sound: Sound? = nil,
      reading: Pronunciation? = nil
    ) {
      self.text = text
      self.isFixed = isFixed
      self.sound = sound
      self.reading = reading
    }
  }
}
