import Diagnostics
import LocaleData
import MessageFormat
import TermDictionary

/// A plural category as a key of a variant that the locale never chooses, `zero` in English, or
/// that is compared with a number as a text.
struct UnreachableKeyRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.messages.flatMap { message -> [Diagnostic] in
      guard case .select(let selectors, let variants) = message.message.body else { return [] }
      let declarations = DeclaredValues(message.message)
      return selectors.enumerated().flatMap { index, selector -> [Diagnostic] in
        let keys = variants.compactMap { variant -> MessageModel.Literal? in
          guard index < variant.keys.count, case .literal(let literal) = variant.keys[index] else {
            return nil
          }
          return literal
        }
        guard let selection = PluralSelection(selector, declarations, survey.key.locale) else {
          return keysOfText(selector, declarations, keys, in: message)
        }
        return keys.filter(selection.neverChooses).map { key in
          .unreachableKey(key, among: keys, selection, in: message)
        }
      }
    }
  }
}

extension UnreachableKeyRule {
  /// The first plural category among `keys`, where `selector` is the text of a number.
  private func keysOfText(
    _ selector: MessageModel.VariableReference,
    _ declarations: DeclaredValues,
    _ keys: [MessageModel.Literal],
    in message: MessageDefinition
  ) -> [Diagnostic] {
    let origin = declarations.origin(of: MessageModel.Expression(operand: .variable(selector)))
    guard let function = origin.function, function.name == "string",
      case .variable(let variable) = origin.operand,
      message.parameters.contains(where: { $0.name == variable.name && $0.type == .number }),
      let key = keys.first(where: { PluralCategory(rawValue: $0.value) != nil })
    else { return [] }
    let span = message.text.span(of: function.range)
    return [
      Diagnostic(
        .unreachableKey,
        "the text of '$\(variable.name)' is never '\(key.value)'; write ':integer' instead of "
          + "':string', which compares letters",
        at: message.text.span(of: key.range),
        fixIts: span.text == ":string"
          ? [Diagnostic.FixIt("write ':integer'", replacing: span, with: ":integer")] : []
      )
    ]
  }
}

/// How a selector chooses among plural categories.
private struct PluralSelection {
  let locale: LocaleIdentifier

  /// The value of `select`.
  let way: String

  private let categories: Set<PluralCategory>

  /// `nil` where `selector` does not choose by number, or how is not known.
  init?(
    _ selector: MessageModel.VariableReference,
    _ declarations: DeclaredValues,
    _ locale: LocaleIdentifier
  ) {
    let origin = declarations.origin(of: MessageModel.Expression(operand: .variable(selector)))
    guard let function = origin.function, ["number", "integer"].contains(function.name) else {
      return nil
    }
    var way = "plural"
    if let option = function.options.first(where: { $0.name == "select" }) {
      guard case .literal(let literal) = option.value else { return nil }
      way = literal.value
    }
    self.way = way
    self.locale = locale
    switch way {
    case "exact": categories = []
    case "plural", "ordinal":
      let rules = PluralRules.shared(locale: locale, isOrdinal: way == "ordinal")
      guard let known = rules.categories else { return nil }
      categories = known
    default: return nil
    }
  }

  func neverChooses(_ key: MessageModel.Literal) -> Bool {
    guard let category = PluralCategory(rawValue: key.value) else { return false }
    return !categories.contains(category)
  }
}

extension Diagnostic {
  fileprivate static func unreachableKey(
    _ key: MessageModel.Literal,
    among keys: [MessageModel.Literal],
    _ selection: PluralSelection,
    in message: MessageDefinition
  ) -> Diagnostic {
    let reason =
      selection.way == "exact"
      ? "'select=exact' never chooses '\(key.value)'"
      : "no \(selection.way == "ordinal" ? "ordinal" : "number") is '\(key.value)' in \(selection.locale)"
    let number = ["zero": "0", "one": "1", "two": "2"][key.value]
    let free = number.flatMap { number in keys.contains { $0.value == number } ? nil : number }
    let advice = free.map { "; write '\($0)' for the number itself" } ?? ""
    let span = message.text.span(of: key.range)
    return Diagnostic(
      .unreachableKey,
      reason + advice,
      at: span,
      fixIts: free.map { [FixIt("write '\($0)'", replacing: span, with: $0)] } ?? []
    )
  }
}
