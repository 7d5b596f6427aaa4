import MessageFormat

/// A message with the words of one lexicon in it: everything that depends on no argument is folded.
struct LinkedMessage: Sendable {
  let definition: MessageDefinition

  /// The dictionary the message comes from.
  let origin: DictionaryKey

  /// The declarations that depend on no argument, resolved.
  let constants: [String: Resolution]

  /// One pattern, or one for each variant.
  let patterns: [LinkedPattern]

  /// The forms that the message needs of the lexicon's terms.
  let requirements: [FormRequirement]
}

/// A pattern with the words of one lexicon in it.
struct LinkedPattern: Sendable {
  var elements: [LinkedElement]

  /// Whether words still depend on what stands around them.
  var needsAssembly: Bool

  /// Whether nothing depends on an argument or a document.
  var isConstant: Bool {
    !needsAssembly && elements.allSatisfy { if case .folded = $0 { true } else { false } }
  }
}

/// A piece of a linked pattern.
enum LinkedElement: Sendable {
  /// A piece that is known.
  case folded(MessagePart)

  /// A piece that waits for an argument.
  case waiting(PatternElement)
}

/// A form that a message needs.
public struct FormRequirement: Sendable, Equatable {
  /// The term.
  public let term: TermID

  /// The form.
  public let options: TermOptions

  /// The plural category of the count, where one decides the number.
  public let category: PluralCategory?
}
