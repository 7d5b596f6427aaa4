import MessageFormat
import TermGrammar

/// A message that is in no dictionary, in the words of a lexicon.
///
/// Nothing is checked of it: what a message of a dictionary would be refused for comes up when it
/// is formatted, as an error beside the text.
///
/// ```swift
/// let message = lexicon.message("{indefinite :td:article} {$kind :td:term} is due.")
/// message.format(["kind": .term("claim")]).text  // "a progress claim is due."
/// ```
public struct AdHocMessage: Sendable {
  private let message: CompiledMessage
  private let lexicon: Lexicon

  init(_ message: CompiledMessage, in lexicon: Lexicon) {
    self.message = message
    self.lexicon = lexicon
  }

  /// What is wrong with the message itself.
  ///
  /// Such a message prints `{U+FFFD}`.
  public var errors: [MessageError] { message.errors }

  /// Formats the message as a document of its own; never fails.
  public func format(_ arguments: [String: MessageArgument] = [:]) -> FormattedMessage {
    let formatted = message.format(arguments)
    guard formatted.parts.contains(where: \.dependsOnPlace) else { return formatted }
    var parts = formatted.parts
    // Isolates are no words: the assembler sees the pieces without them.
    let places = parts.indices.filter { !parts[$0].isIsolate }
    var pieces = places.map { parts[$0] }
    var document = RenderedDocument()
    lexicon.storage.assemble(&pieces, .none, &document)
    for (place, piece) in zip(places, pieces) { parts[place] = piece }
    return FormattedMessage(parts: parts.withoutEmptyText, errors: formatted.errors)
  }
}

extension Lexicon {
  /// Reads `source` as a message in this lexicon's words.
  ///
  /// Costs one pass over the source; a message that is formatted often is kept.
  ///
  /// - Parameters:
  ///   - source: A message of MessageFormat 2, which may call the `td:` functions.
  ///   - bidiIsolation: Whether placeholders are isolated from the direction of the text around
  ///     them.
  /// - Returns: The message, which also tells what is wrong with it.
  public func message(
    _ source: String,
    bidiIsolation: BidiIsolation = .none
  ) -> AdHocMessage {
    var context = storage.words.context
    context.bidiIsolation = bidiIsolation
    return AdHocMessage(CompiledMessage(source, context: context), in: self)
  }
}

extension MessagePart {
  /// Whether the part is settled only where the words around it are known.
  fileprivate var dependsOnPlace: Bool {
    guard case .value(let value) = self else { return false }
    return value.payload is ArticlePart || value.payload is TermPart
  }

  fileprivate var isIsolate: Bool { if case .bidiIsolation = self { true } else { false } }

  fileprivate var isEmptyText: Bool { if case .text("") = self { true } else { false } }
}

extension [MessagePart] {
  /// The parts without texts of which nothing is left, and without the isolates around them.
  fileprivate var withoutEmptyText: [MessagePart] {
    var kept: [MessagePart] = []
    var index = startIndex
    while index < endIndex {
      let isIsolated = index + 2 < endIndex && self[index].isIsolate && self[index + 2].isIsolate
      if isIsolated, self[index + 1].isEmptyText {
        index += 3
      } else {
        if !self[index].isEmptyText { kept.append(self[index]) }
        index += 1
      }
    }
    return kept
  }
}
