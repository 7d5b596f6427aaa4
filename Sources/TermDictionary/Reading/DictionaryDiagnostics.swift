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

  /// An element that stands a second time, or beside one that excludes it.
  static let repeatedElement = DiagnosticCode("repeated-element", .error)

  /// Text where only elements may stand.
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
}

extension Diagnostic {
  static func duplicateDefinition(
    _ what: String,
    at span: SourceSpan,
    first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .duplicateDefinition,
      "\(what) is defined twice in one dictionary",
      at: span,
      notes: [Note("the first definition is here", at: first)]
    )
  }

  static func pointOfViewMismatch(_ point: PointOfView, first: PointOfView) -> Diagnostic {
    Diagnostic(
      .duplicateDefinition,
      "point of view '\(point.id)' is declared twice, and differently",
      at: point.span,
      notes: [Note("the first declaration is here", at: first.span)]
    )
  }

  static func wordsMismatch(_ words: SharedWords, first: SharedWords) -> Diagnostic {
    Diagnostic(
      .duplicateDefinition,
      "'\(words.locale)' shares the words of two locales, '\(first.like)' and '\(words.like)'",
      at: words.span,
      notes: [Note("the first declaration is here", at: first.span)]
    )
  }

  /// The finding for a point of view that is none; one that `isNew` is that of a file, which can declare it itself.
  package static func unknownPointOfView(
    _ id: PointOfViewID,
    known: KnownNames,
    isNew: Bool = false,
    at span: SourceSpan
  ) -> Diagnostic {
    let name = id.description
    let nearest = known.nearest(to: name).flatMap { NearestValue.slip(name, among: [$0]) }
    let need = "; a new one needs extends=\"…\", the point of view whose words serve next"
    return Diagnostic(
      .unknownPointOfView,
      "unknown point of view '\(name)'"
        + (isNew && nearest == nil ? need : NearestValue.hint(nearest)),
      at: span,
      fixIts: .write(nearest, at: span)
    )
  }

  static func pointOfViewCycle(_ loop: [PointOfViewID], at span: SourceSpan) -> Diagnostic {
    let path = loop.map(\.description).joined(separator: " → ")
    return Diagnostic(.pointOfViewCycle, "a point of view cannot extend itself: \(path)", at: span)
  }

  static func wordCycle(_ words: SharedWords) -> Diagnostic {
    Diagnostic(
      .wordCycle,
      "'\(words.locale)' cannot share the words of '\(words.like)', which come from '\(words.locale)'",
      at: words.span
    )
  }

  static func partOfSpeechMismatch(_ term: Term, first: Term) -> Diagnostic {
    Diagnostic(
      .partOfSpeechMismatch,
      "'\(term.id)' is a \(term.partOfSpeech.rawValue) here and a \(first.partOfSpeech.rawValue) elsewhere",
      at: term.span,
      notes: [Note("it is a \(first.partOfSpeech.rawValue) here", at: first.span)]
    )
  }

  /// What differs between the parameters of two messages with one identifier; `nil` for nothing.
  static func parameterMismatch(
    _ message: MessageDefinition,
    first: MessageDefinition
  ) -> Diagnostic? {
    guard !message.isFaulty, !first.isFaulty else { return nil }
    func types(_ message: MessageDefinition) -> [String: ParameterType] {
      Dictionary(message.parameters.map { ($0.name, $0.type) }) { first, _ in first }
    }
    let here = types(message)
    let there = types(first)
    guard here != there else { return nil }
    let names = Set(here.keys).union(there.keys).filter { here[$0] != there[$0] }.sorted()
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    let place = message.parameters.first { names.contains($0.name) }?.span ?? message.idSpan
    return Diagnostic(
      .parameterMismatch,
      "message '\(message.id)' differs in \(list) from the message it stands for",
      at: place,
      notes: [Note("a caller passes what is declared here", at: first.idSpan)]
    )
  }

  static func unknownTerm(_ id: String, known: KnownNames, at span: SourceSpan) -> Diagnostic {
    let nearest = known.nearest(to: id)
    return Diagnostic(
      .unknownTerm,
      "unknown term '\(id)'" + NearestValue.hint(nearest),
      at: span,
      fixIts: .write(nearest, at: span)
    )
  }
}

extension [Diagnostic.FixIt] {
  /// A change to the nearest good value, where there is one.
  static func nearest(
    to value: String,
    among candidates: some Sequence<String>,
    at span: SourceSpan
  ) -> Self {
    write(NearestValue.to(value, among: candidates), at: span)
  }

  /// A change to `value`, which somebody most likely meant, where there is one.
  static func write(_ value: String?, at span: SourceSpan) -> Self {
    value.map { [Diagnostic.FixIt("write '\($0)'", replacing: span, with: $0)] } ?? []
  }
}
