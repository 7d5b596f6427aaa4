import MessageFormat

extension MessageParameter {
  /// The argument that `text` states, or `nil` where it is no value of the parameter's type.
  ///
  /// The same texts serve as examples in dictionaries and as values on a command line.
  public func argument(for text: String) -> MessageArgument? { type.argument(for: text) }
}

extension MessageParameterType {
  /// The argument that `text` states, or `nil` where it is no value of the type.
  package func argument(for text: String) -> MessageArgument? {
    switch self {
    case .string:
      return .string(text)
    case .number:
      return DecimalNumber(literal: text).map(MessageArgument.number)
    case .money:
      return Self.money(text)
    case .date, .time, .datetime:
      return dateTime(text)
    case .term:
      return TermID(text).map { .value(TermReference($0)) }
    case .terms:
      let words = text.split(separator: " ")
      let terms = words.compactMap { TermID($0) }
      guard !terms.isEmpty, terms.count == words.count else { return nil }
      return .value(TermReferenceList(terms))
    }
  }

  private func dateTime(_ text: String) -> MessageArgument? {
    let hasDay = text.contains("-")
    let hasTime = text.contains(":")
    let isExpected =
      switch self {
      case .date: hasDay && !hasTime
      case .time: !hasDay && hasTime
      default: hasDay && hasTime
      }
    guard isExpected, let value = DateTimeValue(iso8601: hasDay ? text : "1970-01-01T" + text)
    else {
      return nil
    }
    return .dateTime(value)
  }

  private static func money(_ text: String) -> MessageArgument? {
    let words = text.split(separator: " ")
    guard words.count == 2, let number = DecimalNumber(literal: String(words[0])),
      words[1].utf8.count == 3, words[1].utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return .value(Money(number, String(words[1])))
  }
}

extension MessageParameterType {
  /// What a value looks like, in a message to an author.
  public var shape: String {
    switch self {
    case .string: "a text"
    case .number: "a number such as 1250.5"
    case .money: "an amount and a currency such as 8000.00 AUD"
    case .date: "a day such as 2026-10-25"
    case .time: "a time such as 16:30:00"
    case .datetime: "a day and a time such as 2026-10-25T16:30:00"
    case .term: "the identifier of a term"
    case .terms: "the identifiers of terms, with spaces between them"
    }
  }
}

extension MessageDefinition {
  /// The examples of all parameters.
  package var exampleArguments: [String: MessageArgument] {
    var arguments: [String: MessageArgument] = [:]
    for parameter in parameters {
      arguments[parameter.name] = parameter.argument(for: parameter.example)
    }
    return arguments
  }
}
