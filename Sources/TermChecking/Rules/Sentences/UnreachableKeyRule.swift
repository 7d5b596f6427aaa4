import Diagnostics
import LocaleData
import MessageFormat
import TermDictionary

/// A key of a variant that is never chosen: a plural category that the locale does not know, as
/// `zero` in English, one of a number that is compared as a text, or a fraction of an integer.
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
        let origin = declarations.origin(
          of: MessageModel.Expression(operand: .variable(selector))
        )
        return numbersAsTexts(keys, origin, message)
          + fractionsOfIntegers(keys, origin, message)
          + unknownCategories(keys, origin, survey.key.locale, message)
      }
    }
  }

  private func unknownCategories(
    _ keys: [MessageModel.Literal],
    _ selector: MessageModel.Expression,
    _ locale: LocaleIdentifier,
    _ message: MessageDefinition
  ) -> [Diagnostic] {
    guard let selection = PluralSelection(selector, locale) else { return [] }
    return keys.filter(selection.neverChooses).map { key in
      .unreachableKey(key, among: keys, selection, in: message)
    }
  }

  /// `one` for a number that `:string` makes a text: it is *1*.
  private func numbersAsTexts(
    _ keys: [MessageModel.Literal],
    _ selector: MessageModel.Expression,
    _ message: MessageDefinition
  ) -> [Diagnostic] {
    guard let function = selector.function, function.name == "string",
      case .variable(let variable) = selector.operand,
      message.parameters.first(where: { $0.name == variable.name })?.type == .number
    else { return [] }
    return keys.filter { PluralCategory(rawValue: $0.value) != nil }.map { key in
      Diagnostic(
        .unreachableKey,
        "':string' compares the digits of '$\(variable.name)' and never chooses '\(key.value)'; "
          + "write ':integer'",
        at: message.text.span(of: key.range),
        fixIts: [
          Diagnostic.FixIt(
            "write ':integer'",
            replacing: message.text.span(of: function.range),
            with: ":integer"
          )
        ]
      )
    }
  }

  /// `1.5` for `:integer`, which drops the fraction.
  private func fractionsOfIntegers(
    _ keys: [MessageModel.Literal],
    _ selector: MessageModel.Expression,
    _ message: MessageDefinition
  ) -> [Diagnostic] {
    guard selector.function?.name == "integer" else { return [] }
    return keys.filter { key in
      guard let number = Double(key.value), number.isFinite else { return false }
      return number != number.rounded()
    }.map { key in
      Diagnostic(
        .unreachableKey,
        "':integer' drops the fraction and never chooses '\(key.value)'; write a whole number, "
          + "or ':number'",
        at: message.text.span(of: key.range)
      )
    }
  }
}

/// How a selector chooses among plural categories.
private struct PluralSelection {
  let locale: LocaleIdentifier

  /// The value of `select`.
  let way: String

  private let categories: Set<PluralCategory>

  /// `nil` where `selector` does not choose by number, or how is not known.
  init?(_ selector: MessageModel.Expression, _ locale: LocaleIdentifier) {
    guard let function = selector.function, ["number", "integer"].contains(function.name) else {
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
