import Diagnostics
import MessageFormat
import TermDictionary

/// The values that `--set name=value` gives to parameters.
package struct Settings {
  private var values: [Setting] = []

  private struct Setting {
    var name: String
    var value: String
  }

  /// Reads `name=value` pairs, of which no two are for one name.
  package init(_ pairs: [String]) throws(UsageError) {
    for pair in pairs {
      // A value may begin with a mark that forms one letter with the sign.
      let scalars = pair.unicodeScalars
      guard let sign = scalars.firstIndex(of: "="), sign > pair.startIndex else {
        throw UsageError("'\(pair)' sets nothing; expected name=value, such as n=2")
      }
      let name = String(scalars[..<sign])
      guard self[name] == nil else {
        throw UsageError("'--set \(name)' is given twice; expected one value for a name")
      }
      values.append(Setting(name: name, value: String(scalars[sign...].dropFirst())))
    }
  }

  /// Fails where no message has a parameter of a name that is set.
  func check(against parameters: [MessageParameter]) throws(UsageError) {
    try check(among: parameters.map(\.name))
  }

  /// The value of `name`, where it is set.
  subscript(name: String) -> String? { values.first { $0.name == name }?.value }

  /// Fails where a name is set that is none of `names`.
  func check(among names: [String]) throws(UsageError) {
    for setting in values where !names.contains(setting.name) {
      let known = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let hint = NearestValue.hint(setting.name, among: known)
      let list = known.isEmpty ? "there are none" : "there are \(known.joined(separator: ", "))"
      throw UsageError("unknown parameter '\(setting.name)'\(hint.isEmpty ? "; \(list)" : hint)")
    }
  }

  /// The arguments for a message with `parameters`.
  func arguments(
    for parameters: [MessageParameter],
    of message: MessageID,
    in set: DictionarySet
  ) throws(UsageError) -> [String: MessageArgument] {
    var arguments: [String: MessageArgument] = [:]
    for setting in values {
      guard let parameter = parameters.first(where: { $0.name == setting.name }) else { continue }
      let argument = try Self.argument(setting.value, for: parameter, of: message, in: set)
      arguments[setting.name] = argument
    }
    return arguments
  }

  /// The arguments for a message that declares no parameters: texts, terms, and amounts of money.
  ///
  /// - Parameters:
  ///   - source: The message: what it prints as money may be an amount with a currency.
  ///   - knownTerms: The terms that there are; `nil` where there are no dictionaries.
  /// - Returns: The arguments by name.
  /// - Throws: ``UsageError`` for a term that is not there.
  func arguments(
    of source: String,
    knownTerms: [String]?
  ) throws(UsageError) -> [String: MessageArgument] {
    guard !values.isEmpty else { return [:] }
    var parser = MessageParser(Array(source.utf8))
    let amounts = parser.parse().message.operands(of: "currency")
    var arguments: [String: MessageArgument] = [:]
    for setting in values {
      if amounts.contains(setting.name),
        let money = MessageParameterType.money.argument(for: setting.value)
      {
        arguments[setting.name] = money
        continue
      }
      guard setting.value.hasPrefix("term:") else {
        arguments[setting.name] = .string(setting.value)
        continue
      }
      let terms = Self.termWords(in: setting.value)
      if let knownTerms { for term in terms { try Self.check(term, among: knownTerms) } }
      arguments[setting.name] = terms.count == 1 ? .term(terms[0]) : .terms(terms)
    }
    return arguments
  }

  private static func check(_ term: String, among known: [String]) throws(UsageError) {
    guard known.contains(term) else {
      throw UsageError("unknown term '\(term)'\(NearestValue.hint(term, among: known))")
    }
  }

  private static func argument(
    _ value: String,
    for parameter: MessageParameter,
    of message: MessageID,
    in set: DictionarySet
  ) throws(UsageError) -> MessageArgument {
    let takesTerms = parameter.type == .term || parameter.type == .terms
    let words = takesTerms ? termWords(in: value).map { set.newName(of: $0) ?? $0 } : []
    guard let argument = parameter.argument(for: takesTerms ? words.joined(separator: " ") : value)
    else {
      throw UsageError(
        "'\(value)' is no value for '\(parameter.name)' of '\(message)'; "
          + "expected \(parameter.type.commandLineShape)"
      )
    }
    for word in words { try check(word, for: parameter, of: message, in: set) }
    return argument
  }

  /// The identifiers in `term:ID`, of which there may be several with spaces or commas between
  /// them.
  private static func termWords(in value: String) -> [String] {
    value.split { $0 == " " || $0 == "," }.map {
      String($0.hasPrefix("term:") ? $0.dropFirst("term:".count) : $0)
    }
  }

  private static func check(
    _ term: String,
    for parameter: MessageParameter,
    of message: MessageID,
    in set: DictionarySet
  ) throws(UsageError) {
    try check(term, among: set.terms.map(\.description))
    let allowed = parameter.terms.map(\.description)
    guard allowed.isEmpty || allowed.contains(term) else {
      throw UsageError(
        "'\(term)' is no value for '\(parameter.name)' of '\(message)'; "
          + "expected one of: \(allowed.joined(separator: ", "))"
      )
    }
  }
}

extension MessageParameterType {
  /// What a value looks like on the command line.
  fileprivate var commandLineShape: String {
    switch self {
    case .term: "a term such as term:claim"
    case .terms: "terms such as term:claim,term:invite"
    case .string, .number, .money, .date, .time, .datetime: shape
    }
  }
}
