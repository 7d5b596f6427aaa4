import Diagnostics
import MessageFormat
import TermDictionary

/// A place of a file at which an identifier is.
struct IdentifierMention: Sendable {
  var kind: IdentifierKind

  var identifier: String

  /// Where it is, without quotes.
  var span: SourceSpan

  /// Whether a term or message is defined there.
  var isDefinition: Bool
}

/// What an identifier names: terms and messages have lists of their own.
public enum IdentifierKind: String, Sendable, CaseIterable {
  /// A noun, a verb or a label.
  case term

  /// A message.
  case message
}

extension DictionaryDocument {
  /// Every place at which an identifier of a term or message is.
  var mentions: [IdentifierMention] {
    guard case .dictionary(let entries) = content else { return [] }
    return entries.terms.flatMap(\.mentions) + entries.concepts.flatMap(\.mentions)
      + entries.messages.flatMap(\.mentions)
  }
}

extension Term {
  fileprivate var mentions: [IdentifierMention] {
    let own = IdentifierMention(
      kind: .term,
      identifier: id.description,
      span: span,
      isDefinition: true
    )
    return [own] + forms.flatMap(\.mentions)
  }
}

extension ConceptEntry {
  fileprivate var mentions: [IdentifierMention] {
    [.reference(to: term, at: span)] + examples.flatMap(\.mentions)
  }
}

extension Form {
  fileprivate var mentions: [IdentifierMention] {
    references.map { .reference(to: $0.term, at: $0.termSpan) }
  }
}

extension IdentifierMention {
  fileprivate static func reference(to term: TermID, at span: SourceSpan) -> IdentifierMention {
    IdentifierMention(
      kind: .term,
      identifier: term.description,
      span: span,
      isDefinition: false
    )
  }
}

extension MessageDefinition {
  fileprivate var mentions: [IdentifierMention] {
    let own = IdentifierMention(
      kind: .message,
      identifier: id.description,
      span: idSpan,
      isDefinition: true
    )
    let literals = expressions.flatMap(\.termLiterals).compactMap(mention)
    return [own] + parameters.flatMap(\.mentions) + literals
  }

  private var expressions: [MessageModel.Expression] {
    message.declarations.map(\.value)
      + message.patterns.joined().compactMap { element in
        if case .expression(let expression) = element { expression } else { nil }
      }
  }

  private func mention(_ literal: MessageModel.Literal) -> IdentifierMention? {
    guard let term = TermID(literal.value) else { return nil }
    var range = literal.range.bytes
    if text.map.bytes(in: range).first == UInt8(ascii: "|") {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    let span = text.span(of: SourceRange(range))
    return .reference(to: term, at: span)
  }
}

extension MessageModel.Expression {
  /// The literals that name terms: the operand of functions that take a term, and what a call
  /// agrees with.
  fileprivate var termLiterals: [MessageModel.Literal] {
    guard let function, let name = TermFunctionName(rawValue: function.name) else { return [] }
    var operands = function.options.filter { $0.name == "with" }.map(\.value)
    switch name {
    case .term, .verb, .list, .feature: operands += operand.map { [$0] } ?? []
    case .article, .agree: break
    }
    return operands.compactMap { if case .literal(let literal) = $0 { literal } else { nil } }
  }
}

extension MessageParameter {
  fileprivate var mentions: [IdentifierMention] {
    guard type == .term || type == .terms else { return [] }
    let examples = zip(example.split(separator: " "), exampleWords).compactMap { word, place in
      TermID(word).map { IdentifierMention.reference(to: $0, at: place) }
    }
    return examples + zip(terms, termSpans).map { .reference(to: $0, at: $1) }
  }
}
