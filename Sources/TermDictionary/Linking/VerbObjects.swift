import MessageFormat
import TermGrammar

/// Puts the objects of verbs between their parts: *send the patient home*.
///
/// A pattern is changed before anything in it is evaluated, so that all ways to print it agree.
struct VerbObjects {
  private let inflector: Inflector
  private let message: MessageModel

  init(_ inflector: Inflector, in message: MessageModel) {
    self.inflector = inflector
    self.message = message
  }

  /// `pattern` of the message with the parts of its verbs around their objects.
  ///
  /// Costs a look at each placeholder, and more only for verbs.
  func placed(in pattern: MessageModel.Pattern) -> MessageModel.Pattern {
    guard pattern.contains(where: { $0.verb != nil }) else { return pattern }
    var result: MessageModel.Pattern = []
    var index = 0
    while index < pattern.count {
      let element = pattern[index]
      index += 1
      guard let verb = element.verb else {
        result.append(element)
        continue
      }
      let splits = verb.forms.contains { inflector.splits(verb.term, $0) }
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
      result += [.text(" ", .none), element.verbPart(.end)]
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

extension MessageModel.PatternElement {
  /// A verb that a message names.
  fileprivate struct NamedVerb {
    let term: TermID
    let forms: [VerbForm]
    let part: VerbPart
  }

  fileprivate var verb: NamedVerb? {
    guard case .expression(let expression) = self, let function = expression.function,
      function.name == TermFunctionName.verb.rawValue,
      case .literal(let literal) = expression.operand, let term = TermID(literal.value)
    else { return nil }
    let call = TermCall(.verb, function.options.map(WrittenOption.init))
    return NamedVerb(
      term: term,
      forms: call.isPresent ? [.base, .third] : [call.options.verbForm],
      part: call.options.verbPart
    )
  }

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
