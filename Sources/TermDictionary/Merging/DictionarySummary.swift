import LocaleData

/// What there is to know of one dictionary without reading it.
public struct DictionarySummary: Sendable, Equatable {
  /// The point of view.
  public let pointOfView: PointOfView

  /// The locale of its words; `nil` where the point of view has no dictionary of its own.
  public let locale: LocaleIdentifier?

  /// The names of the files that contribute to it.
  public let files: [String]

  /// The number of its own terms.
  public let termCount: Int

  /// The number of its own messages.
  public let messageCount: Int
}
