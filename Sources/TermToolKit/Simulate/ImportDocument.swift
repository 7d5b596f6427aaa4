import Diagnostics

/// A project as other programs hand it over, which no command reads.
enum ImportDocument {
  /// Refuses `source` as a scenario where it is such a project: it has periods or claims, and no
  /// steps.
  static func refuse(_ source: SourceText) throws(UsageError) {
    guard let top = try? YAMLNode.top(of: source, as: .badScenario), top.optional("steps") == nil,
      top.optional("periods") != nil || top.optional("claims") != nil
    else { return }
    throw UsageError(
      """
      '\(source.name)' is a project to import and no scenario; docs/import.md tells how a program \
      reads it
      """
    )
  }
}
