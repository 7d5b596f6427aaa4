import Diagnostics
import MessageFormat

/// What a message prints for given arguments, as its author expects it.
package struct MessageExample: Sendable {
  /// The reader for whom it is expected; `nil` for all.
  package var reader: (id: PointOfViewID, span: SourceSpan)?

  /// The locale in which it is expected; `nil` for that of the dictionary.
  package var locale: (locale: LocaleIdentifier, span: SourceSpan)?

  /// The arguments that are not the examples of the parameters.
  package var arguments: [String: MessageArgument]

  package var expected: MappedText

  /// The place of what is expected.
  package var span: SourceSpan

  /// Whether white space at the ends of what is expected counts.
  var space: Space
}

extension MessageExample {
  /// Where an element says whether white space at the ends of its text is kept.
  enum Space: Sendable {
    /// It is kept.
    case preserved

    /// It is not, and an attribute that says so has this value.
    case trimmed(SourceSpan)

    /// It is not; behind the name of the element, an attribute may say otherwise.
    case unstated(behind: SourceSpan)
  }

  /// The change that lets the file expect `text`; `nil` where no file can, which is blank text.
  ///
  /// White space at the ends is read only where the element keeps it.
  package func write(_ text: String) -> Diagnostic.FixIt? {
    let bytes = text.utf8
    guard !bytes.allSatisfy(\.isXMLSpace) else { return nil }
    var replacements = [Diagnostic.Replacement(span: span, text: Escaping.xmlText(text))]
    let hasSpace = [bytes.first, bytes.last].contains { $0?.isXMLSpace ?? false }
    if hasSpace, let kept = space.preserving { replacements.insert(kept, at: 0) }
    return Diagnostic.FixIt("write what comes out", replacements)
  }
}

extension MessageExample.Space {
  /// The change after which white space is kept; `nil` where it is.
  fileprivate var preserving: Diagnostic.Replacement? {
    switch self {
    case .preserved:
      return nil
    case .trimmed(let value):
      return Diagnostic.Replacement(span: value, text: "preserve")
    case .unstated(let name):
      let end = name.range.upperBound
      let place = SourceSpan(name.source, end..<end)
      return Diagnostic.Replacement(span: place, text: " xml:space=\"preserve\"")
    }
  }
}
