import MessageFormat

/// A message with the words of one lexicon in it: everything that depends on no argument is folded.
///
/// It is a class so that looking a message up copies nothing but a reference.
package final class LinkedMessage: Sendable {
  package let definition: MessageDefinition

  /// The declarations that depend on no argument, resolved.
  let constants: [String: MessageResolution]

  /// One pattern, or one for each variant.
  let patterns: [LinkedPattern]

  init(
    definition: MessageDefinition,
    constants: [String: MessageResolution],
    patterns: [LinkedPattern]
  ) {
    self.definition = definition
    self.constants = constants
    self.patterns = patterns
  }
}

/// A pattern with the words of one lexicon in it.
struct LinkedPattern: Sendable {
  var elements: [LinkedElement]

  /// Whether words still depend on what is around them.
  var needsAssembly: Bool

  /// Whether nothing depends on an argument or a document.
  var isConstant: Bool { !needsAssembly && folded.count == elements.count }

  /// The pieces that are known.
  var folded: [MessagePart] {
    elements.compactMap { if case .folded(let part) = $0 { part } else { nil } }
  }
}

/// A piece of a linked pattern.
enum LinkedElement: Sendable {
  /// A piece that is known.
  case folded(MessagePart)

  /// A word whose number follows an argument: all its forms are known.
  case counted(CountedWord)

  /// A piece that waits for an argument.
  case waiting(MessageModel.PatternElement)
}

/// A word whose number follows an argument, with every form that it can take: `{claim :td:term
/// count=$n}`, `{|is/are| :td:agree count=$n}`.
struct CountedWord: Sendable {
  /// The form for each plural category of the words' language.
  let parts: [PluralCategory: MessagePart]

  /// What is printed where the argument is missing.
  let uncounted: MessagePart

  /// The variable that holds the count.
  let count: MessageModel.VariableReference

  /// The placeholder, for a count that is no number.
  let element: MessageModel.PatternElement

  /// Whether an article before it depends on it.
  let governs: Bool
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
