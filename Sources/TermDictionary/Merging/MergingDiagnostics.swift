import Diagnostics

extension Diagnostic {
  static func duplicateDefinition(
    _ what: String,
    at span: SourceSpan,
    first: SourceSpan
  ) -> Diagnostic {
    duplicate("\(what) is defined twice in one dictionary", at: span, "definition", first)
  }

  static func pointOfViewMismatch(_ point: PointOfView, first: PointOfView) -> Diagnostic {
    let message = "point of view '\(point.id)' is declared twice, and differently"
    return duplicate(message, at: point.span, "declaration", first.span)
  }

  static func wordsMismatch(_ words: SharedWords, first: SharedWords) -> Diagnostic {
    let message =
      "'\(words.locale)' shares the words of two locales, '\(first.like)' and '\(words.like)'"
    return duplicate(message, at: words.span, "declaration", first.span)
  }

  static func titlesMismatch(_ style: TitleStyle, first: TitleStyle) -> Diagnostic {
    duplicate("titles are written in two ways in one set", at: style.span, "choice", first.span)
  }

  private static func duplicate(
    _ message: String,
    at span: SourceSpan,
    _ what: String,
    _ first: SourceSpan
  ) -> Diagnostic {
    let note = Note("the first \(what) is here", at: first)
    return Diagnostic(.duplicateDefinition, message, at: span, notes: [note])
  }

  /// The finding for a point of view that is none; one that `isNew` is that of a file, which can
  /// declare it itself.
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
    func types(_ message: MessageDefinition) -> [String: MessageParameterType] {
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
}
