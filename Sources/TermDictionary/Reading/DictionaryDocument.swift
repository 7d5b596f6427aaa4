import Diagnostics
import MessageFormat

/// What one file says.
struct DictionaryDocument: Sendable {
  var source: SourceText
  var content: Content

  /// What reading found.
  var diagnostics: [Diagnostic]

  /// Identifiers that the file may define but that could not be read, because the file is broken where
  /// they stand: nobody is told that they are unknown.
  var unreadable: Set<String> = []

  /// What the author accepts of what is found in the file.
  var acceptances: [Acceptance] = []

  /// The identifiers that it says have other names now.
  var renames: [Renamed] {
    guard case .pointsOfView(_, _, let renames) = content else { return [] }
    return renames
  }

  enum Content: Sendable {
    case dictionary(DictionaryEntries)
    case pointsOfView([PointOfView], [SharedWords], [Renamed])

    /// The file is neither, or its root could not be read.
    case nothing
  }
}

/// The entries of one `dictionary` element.
struct DictionaryEntries: Sendable {
  var key: DictionaryKey

  /// The place of the point of view in the file.
  var pointOfViewSpan: SourceSpan

  /// The place of the locale in the file.
  var localeSpan: SourceSpan

  /// What the point of view extends, where the file itself declares it.
  var extends: (id: PointOfViewID, span: SourceSpan)?

  var terms: [Term] = []
  var concepts: [ConceptEntry] = []
  var messages: [MessageDefinition] = []
}
