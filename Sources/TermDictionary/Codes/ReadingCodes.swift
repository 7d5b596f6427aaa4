import Diagnostics

extension DiagnosticCode {
  /// A file whose root element is none of ours.
  package static let notADictionary = DiagnosticCode("not-a-dictionary", .error)

  /// An element that the format does not have at its place.
  static let unknownElement = DiagnosticCode("unknown-element", .error)

  /// An attribute that the element does not have.
  static let unknownAttribute = DiagnosticCode("unknown-attribute", .error)

  /// An attribute that must be there.
  static let missingAttribute = DiagnosticCode("missing-attribute", .error)

  /// An attribute whose value is none that it takes.
  static let badAttributeValue = DiagnosticCode("bad-attribute-value", .error)

  /// An element that must be there, such as the plural of a noun.
  static let missingElement = DiagnosticCode("missing-element", .error)

  /// An element that is a second time, or beside one that excludes it.
  static let repeatedElement = DiagnosticCode("repeated-element", .error)

  /// Text where only elements may be.
  static let unexpectedText = DiagnosticCode("unexpected-text", .error)

  /// An element without the text it needs.
  static let emptyText = DiagnosticCode("empty-text", .error)

  /// A form that is not text and references.
  static let badForm = DiagnosticCode("bad-form", .error)

  /// Two definitions of one thing.
  static let duplicateDefinition = DiagnosticCode("duplicate-definition", .error)

  /// A point of view that nobody declares.
  static let unknownPointOfView = DiagnosticCode("unknown-point-of-view", .error)

  /// A point of view that extends itself.
  static let pointOfViewCycle = DiagnosticCode("point-of-view-cycle", .error)

  /// A market that shares its own words.
  static let wordCycle = DiagnosticCode("word-cycle", .error)

  /// A term that is a noun here and a verb there.
  static let partOfSpeechMismatch = DiagnosticCode("part-of-speech-mismatch", .error)

  /// A message that takes other parameters than the one it stands for.
  static let parameterMismatch = DiagnosticCode("parameter-mismatch", .error)

  /// A parameter whose example is no value of its type.
  static let badExample = DiagnosticCode("bad-example", .error)

  /// An entry that is not there when somebody first asks what it says.
  static let unreadEntry = DiagnosticCode("unread-entry", .error)

  /// An identifier that has another name now.
  public static let renamedIdentifier = DiagnosticCode("renamed-identifier", .warning)
}
