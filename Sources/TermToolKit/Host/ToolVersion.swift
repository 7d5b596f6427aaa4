/// Which version of the tool this is.
public enum ToolVersion {
  /// The version.
  public static let current = "0.1.0"
}
