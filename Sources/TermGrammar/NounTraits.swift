/// What the words around a noun tell of how it is meant, where it is common language, too.
public struct NounTraits: OptionSet, Sendable, Hashable {
  /// A bit for each trait.
  public let rawValue: UInt8

  /// Makes a set of traits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A determiner is directly before it: *the variation*.
  public static let determined = NounTraits(rawValue: 1)

  /// Another noun describes it: *staff retention*, *phone contract*.
  public static let described = NounTraits(rawValue: 2)

  /// It says that something is done, and behind it stands to what: *retention of documents*.
  public static let process = NounTraits(rawValue: 4)

  /// So much of it is meant and none in particular: *some variation*.
  public static let amount = NounTraits(rawValue: 8)

  /// It is in an expression that means something else: *tax invoice*, *independent contractor*.
  public static let fixed = NounTraits(rawValue: 16)

  /// Words before it count things or tell them apart: *multiple*, *different*, *a number of*.
  public static let counted = NounTraits(rawValue: 32)
}

/// What stands beside a word that a screen shows.
public enum ScreenWord: Sendable, Hashable {
  /// *tool*: what is beside it is its name.
  case tool

  /// *tab*, *button*, *click*: what is beside it is a label.
  case label
}
