/// A file or folder that cannot be read, with the reason.
public struct UnreadableFile: Error, Sendable, Equatable {
  /// The path as given; of a name that is no UTF-8, bytes that belong to no letter read `\xE9`.
  public let path: String

  /// Why, as a lower-case fragment: the system's own words, as `permission denied`, or what is
  /// wrong with the content.
  public let reason: String

  /// Makes a report of the file at `path`.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
