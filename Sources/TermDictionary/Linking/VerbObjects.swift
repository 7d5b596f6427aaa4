import MessageFormat
import TermGrammar

/// Puts the objects of verbs between their parts: *send the patient home*.
///
/// A pattern is changed before anything in it is evaluated, so that all ways to print it agree.
struct VerbObjects {
  private let inflector: Inflector
  private let definition: MessageDefinition

  private var message: MessageModel { definition.message }

  init(_ inflector: Inflector, in definition: MessageDefinition) {
    self.inflector = inflector
    self.definition = definition
  }

  /// `pattern` of the message with the parts of its verbs around their objects.
  ///
  /// Costs a look at each placeholder, and more only for verbs.
  func placed(in pattern: MessageModel.Pattern) -> MessageModel.Pattern {
    guard pattern.contains(where: { verb(in: $0) != nil }) else { return pattern }
    var result: MessageModel.Pattern = []
    var index = 0
    while index < pattern.count {
      let element = pattern[index]
      index += 1
      guard let verb = verb(in: element) else {
        result.append(element)
        continue
      }
      let splits = verb.terms.contains { term in
        verb.forms.contains { inflector.splits(term, $0) }
      }
      guard splits else {
        if verb.part == .end { result.dropSpaceAtEnd() } else { result.append(element) }
        continue
      }
      guard verb.part == .whole, let object = object(in: pattern, from: index) else {
        result.append(element)
        continue
      }
      result.append(element.verbPart(.start))
      result += object.elements
      // What has no end must not leave a space: that of a verb that comes later has its own.
      if !verb.isLate { result.append(.text(" ", .none)) }
      result.append(element.verbPart(.end))
      if !object.rest.isEmpty { result.append(.text(object.rest, .none)) }
      index = object.end
    }
    return result
  }

  /// What is between the parts of a verb.
  fileprivate struct Object {
    var elements: MessageModel.Pattern

    /// What is left of the text behind a pronoun.
    var rest = ""

    /// The index of what comes next.
    var end: Int
  }

  /// The object that starts at `start` of `pattern`; `nil` where it cannot be told.
  private func object(in pattern: MessageModel.Pattern, from start: Int) -> Object? {
    let grammar = inflector.grammar
    guard case .text(let text, _)? = pattern[safe: start],
      let opening = grammar.objectOpening(atStartOf: text)
    else { return nil }
    if case .pronoun(let end) = opening {
      let cut = text.utf8.index(text.utf8.startIndex, offsetBy: end)
      return Object(
        elements: [.text(String(text[..<cut]), .none)],
        rest: String(text[cut...]),
        end: start + 1
      )
    }
    let declarations = DeclaredValues(message)
    var index = start + 1
    var hasNoun = false
    while let element = pattern[safe: index] {
      switch element {
      case .markup: break
      case .text(let text, _):
        if hasNoun {
          return grammar.continuesObject(text) ? nil : Object(pattern, start..<index)
        }
        // Adjectives and other words may be anything.
        guard text.allSatisfy(\.isWhitespace) else { return nil }
      case .expression(let expression):
        if hasNoun { return nil }
        hasNoun = endsObject(declarations.origin(of: expression))
      }
      index += 1
    }
    return hasNoun ? Object(pattern, start..<index) : nil
  }

  /// Whether the object may end with what `expression` prints: neither with an article or a number
  /// nor with a noun that describes the next.
  private func endsObject(_ expression: MessageModel.Expression) -> Bool {
    guard let function = expression.function else { return true }
    switch TermFunctionName(rawValue: function.name) {
    case .article, .agree, .verb, .feature: return false
    case .term:
      let call = TermCall(.term, function.options.map(WrittenOption.init))
      return !call.options.isModifier && !call.options.isPossessive
    case .list: return true
    case nil: return function.name == "string"
    }
  }
}

extension VerbObjects.Object {
  fileprivate init(_ pattern: MessageModel.Pattern, _ range: Range<Int>) {
    self.init(elements: Array(pattern[range]), end: range.upperBound)
  }
}

extension VerbObjects {
  /// A verb that a message names, or those of which a parameter is one.
  private struct NamedVerb {
    let terms: [TermID]
    let forms: [VerbForm]
    let part: VerbPart

    /// Whether it is an argument.
    let isLate: Bool
  }

  private func verb(in element: MessageModel.PatternElement) -> NamedVerb? {
    guard case .expression(let expression) = element, let function = expression.function,
      function.name == TermFunctionName.verb.rawValue, let operand = expression.operand
    else { return nil }
    let call = TermCall(.verb, function.options.map(WrittenOption.init))
    return NamedVerb(
      terms: terms(of: operand),
      forms: call.isPresent ? [.base, .third] : [call.options.verbForm],
      part: call.options.verbPart,
      isLate: !operand.isLiteral
    )
  }
}

extension VerbObjects {
  /// The verbs that `operand` may be; the example of a parameter that lists none.
  private func terms(of operand: MessageModel.Operand) -> [TermID] {
    let listed = definition.terms(of: operand)
    guard listed.isEmpty, case .variable(let variable) = operand else { return listed }
    let parameter = definition.parameters.first { $0.name == variable.name }
    return (parameter?.example).flatMap { TermID($0) }.map { [$0] } ?? []
  }
}

extension MessageModel.PatternElement {
  /// The verb with the option for one of its parts.
  fileprivate func verbPart(_ part: VerbPart) -> MessageModel.PatternElement {
    guard case .expression(var expression) = self else { return self }
    let value = MessageModel.Operand.literal(MessageModel.Literal(part.rawValue))
    expression.function?.options.append(MessageModel.Option("part", value))
    return .expression(expression)
  }
}

extension MessageModel.Pattern {
  /// Takes away the white space at the end: what would be behind it is nothing.
  fileprivate mutating func dropSpaceAtEnd() {
    guard case .text(var text, let range)? = last else { return }
    while text.last?.isWhitespace == true { text.removeLast() }
    self[count - 1] = .text(text, range)
  }

  fileprivate subscript(safe index: Int) -> MessageModel.PatternElement? {
    indices.contains(index) ? self[index] : nil
  }
}
