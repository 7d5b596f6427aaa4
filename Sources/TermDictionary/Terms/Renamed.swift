import Diagnostics

/// An identifier that has another name now: `<renamed from="retainage" to="retention"/>`.
package struct Renamed: Sendable {
  /// The old identifier.
  var old: String

  /// The identifier that stands for it.
  var new: String

  /// The place of the old identifier in the file.
  var span: SourceSpan
}
