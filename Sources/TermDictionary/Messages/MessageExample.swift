import Diagnostics
import MessageFormat

/// What a message prints for given arguments, as its author expects it.
struct MessageExample: Sendable {
  /// The reader for whom it is expected; `nil` for all.
  var reader: (id: PointOfViewID, span: SourceSpan)?

  /// The locale in which it is expected; `nil` for that of the dictionary.
  var locale: (locale: LocaleIdentifier, span: SourceSpan)?

  /// The arguments that are not the examples of the parameters.
  var arguments: [String: MessageArgument]

  /// What is expected.
  var expected: MappedText

  /// The place of what is expected.
  var span: SourceSpan
}
