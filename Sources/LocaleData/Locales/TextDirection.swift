/// The direction in which a text runs.
public enum TextDirection: String, Sendable {
  /// From left to right.
  case leftToRight = "ltr"

  /// From right to left.
  case rightToLeft = "rtl"

  /// As its first strong character says.
  case automatic = "auto"
}
