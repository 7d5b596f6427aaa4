import Diagnostics
import TermGrammar

/// What one file says.
package struct DictionaryDocument: Sendable {
  package var source: SourceText
  package var content: Content

  /// What reading found.
  package var diagnostics: [Diagnostic]

  /// Identifiers that the file may define but that could not be read, because the file is broken
  /// where they are: nobody is told that they are unknown.
  var unreadable: Set<String> = []

  /// What the author accepts of what is found in the file.
  package var acceptances: [Acceptance] = []

  /// How it says that titles are written; `nil` where it says nothing.
  var titles: TitleStyle?

  /// The identifiers that it says have other names now.
  var renames: [Renamed] {
    guard case .pointsOfView(_, _, let renames) = content else { return [] }
    return renames
  }

  package enum Content: Sendable {
    case dictionary(DictionaryEntries)
    case pointsOfView([PointOfView], [SharedWords], [Renamed])

    /// The file is neither, or its root could not be read.
    case nothing
  }
}

/// How titles are written in a set.
struct TitleStyle: Sendable {
  var behindHyphen: HyphenCasing

  /// The place of the choice in its file.
  var span: SourceSpan
}

/// The entries of one `dictionary` element.
package struct DictionaryEntries: Sendable {
  package var key: DictionaryKey

  /// The place of the point of view in the file.
  var pointOfViewSpan: SourceSpan

  /// The place of the locale in the file.
  var localeSpan: SourceSpan

  /// What the point of view extends, where the file itself declares it.
  package var extends: (id: PointOfViewID, span: SourceSpan)?

  package var terms: [Term] = []
  package var concepts: [ConceptEntry] = []
  package var messages: [MessageDefinition] = []
}
