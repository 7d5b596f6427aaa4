/// Why an office document is not read or not written.
public struct OfficeFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// The reason, as the end of a sentence: *it is encrypted; remove its password first*.
  public let reason: String

  /// The part that it is about, as the document names it: `word/document.xml`; `nil` for the
  /// whole document.
  public let part: String?

  /// Makes a fault.
  public init(_ reason: String, part: String? = nil) {
    self.reason = reason
    self.part = part
  }

  /// The reason, with the part.
  public var description: String { part.map { "\($0): \(reason)" } ?? reason }

  func inside(_ part: String) -> OfficeFault { OfficeFault(reason, part: self.part ?? part) }
}
