/// Why a JSON text is no message of the interchange data model.
public struct InterchangeError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was expected, a lower-case fragment.
  public let message: String

  /// The member at fault, as `variants[1].keys`; empty where the text is no JSON.
  public let path: String

  /// The byte of UTF-8, counted from 0, at which the text stops being JSON; `nil` where it is JSON.
  public let offset: Int?

  init(_ message: String, path: String, offset: Int? = nil) {
    self.message = message
    self.path = path
    self.offset = offset
  }

  /// The message with the place.
  public var description: String {
    let place = offset.map { "at byte \($0)" } ?? (path.isEmpty ? "at the top" : "at '\(path)'")
    return "\(message) \(place)"
  }
}
