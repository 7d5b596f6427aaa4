import MessageFormat
import TermDictionary

/// Something to be said: the identifier of a message and its typed arguments.
///
/// The workflow never holds a sentence; a lexicon makes one, in the words of its reader.
///
/// ```swift
/// refusal.statement.text(in: lexicon)  // The due date was October 25, 2026. …
/// ```
public struct Statement: Sendable, Hashable, Codable {
  /// The identifier of the message: `refusal.past-due`.
  public let message: String

  /// The arguments by the names of the parameters.
  public let values: [String: StatementValue]

  /// Makes a statement.
  public init(_ message: String, _ values: [String: StatementValue] = [:]) {
    self.message = message
    self.values = values
  }

  /// The arguments as a lexicon takes them.
  public var arguments: [String: MessageArgument] { values.mapValues(\.argument) }

  /// The statement in a lexicon's words, as part of `document`.
  public func rendered(in lexicon: Lexicon, document: inout RenderedDocument) -> RenderedMessage {
    lexicon.render(message, arguments, in: &document)
  }

  /// The text of the statement in a lexicon's words, as a document of its own.
  public func text(in lexicon: Lexicon) -> String { lexicon.render(message, arguments).text }
}

/// A typed argument of a statement.
public enum StatementValue: Sendable, Hashable, Codable {
  /// A name or a number that people gave.
  case text(String)

  /// A number.
  case number(Amount)

  /// An amount of money.
  case money(Amount, Currency)

  /// A day.
  case day(Day)

  /// A term.
  case term(String)

  /// Several terms.
  case terms([String])

  /// The type of parameter that takes it.
  public var parameterType: MessageParameterType {
    switch self {
    case .text: .string
    case .number: .number
    case .money: .money
    case .day: .date
    case .term: .term
    case .terms: .terms
    }
  }

  /// The value as a lexicon takes it.
  public var argument: MessageArgument {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): .number(number.decimal)
    case .money(let amount, let currency):
      .value(Money(amount.decimal, currency.code, fractionDigits: currency.digits))
    case .day(let day): .dateTime(day.date)
    case .term(let id): .term(id)
    case .terms(let ids): .terms(ids)
    }
  }

  /// A whole number.
  public static func count(_ value: Int) -> StatementValue {
    .number(Amount(units: Int128(value), scale: 0))
  }

  /// The term that names a value of the workflow.
  public static func named(_ value: some WorkflowTerm) -> StatementValue {
    .term(value.term.description)
  }

  static func named(_ values: [some WorkflowTerm]) -> StatementValue {
    .terms(values.map(\.term.description))
  }
}

extension [String: StatementValue] {
  /// The arguments of both; `one` decides where both have a name.
  static func + (one: Self, other: Self) -> Self { one.merging(other) { old, _ in old } }
}
