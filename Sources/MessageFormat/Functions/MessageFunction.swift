import LocaleData

/// A function that messages may call, as `:number`.
///
/// Functions are values in a ``FunctionRegistry``; nothing is global. A function must be pure: the
/// same operand, options and context give the same value.
public protocol MessageFunction: Sendable {
  /// Resolves a call.
  ///
  /// The operand and the options are resolved already. A call whose operand failed never arrives
  /// here: it is a `bad-operand`.
  ///
  /// - Parameters:
  ///   - call: The operand and the options.
  ///   - context: The locales; takes errors that leave the call usable.
  /// - Returns: The value the expression stands for.
  /// - Throws: ``MessageFailure`` when there is none; the fallback is printed.
  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue
}

/// The operand and the options of a call, resolved.
public struct FunctionCall: Sendable {
  /// The operand; `nil` for `{:function}`.
  public let operand: FunctionArgument?

  /// The options, in order, without those whose variable has no value and without `u:` options.
  public let options: [FunctionOption]

  /// Makes a call.
  public init(operand: FunctionArgument?, options: [FunctionOption] = []) {
    self.operand = operand
    self.options = options
  }

  /// The option `name`, where it is given.
  public func option(_ name: String) -> FunctionOption? { options.first { $0.name == name } }
}

/// An option of a call.
public struct FunctionOption: Sendable {
  /// The identifier, its namespace included.
  public let name: String

  /// The value.
  public let argument: FunctionArgument

  /// Makes an option.
  public init(name: String, argument: FunctionArgument) {
    self.name = name
    self.argument = argument
  }
}

/// A resolved operand or option value, with where it came from.
public struct FunctionArgument: Sendable {
  /// The value.
  ///
  /// For a literal or a bare argument, a ``StringValue`` or what the argument's type implies.
  public let value: any ResolvedValue

  /// Whether it is written as a literal in the call itself.
  public let isLiteral: Bool

  /// The place in the message source.
  public let range: SourceRange

  /// Makes an argument.
  public init(value: any ResolvedValue, isLiteral: Bool, range: SourceRange) {
    self.value = value
    self.isLiteral = isLiteral
    self.range = range
  }

  /// The text of a value whose content is a string; `nil` for others.
  public var string: String? {
    if case .string(let text) = value.content { text } else { nil }
  }
}

/// What a function may know of the message around it, and where it reports.
public struct FunctionContext: Sendable {
  /// The locale of the message's words: plural rules, direction.
  public let locale: LocaleIdentifier

  /// The locale that formats numbers and dates.
  public let formattingLocale: LocaleIdentifier

  /// The direction that `u:dir` asks for.
  public let direction: TextDirection?

  /// The errors that left the call usable, in order, each with the place to report.
  public private(set) var errors: [(failure: MessageFailure, range: SourceRange?)] = []

  /// Makes a context.
  public init(
    locale: LocaleIdentifier,
    formattingLocale: LocaleIdentifier,
    direction: TextDirection? = nil
  ) {
    self.locale = locale
    self.formattingLocale = formattingLocale
    self.direction = direction
  }

  /// Reports an error that leaves the call usable; without a place, that of the whole expression.
  public mutating func report(_ failure: MessageFailure, at range: SourceRange? = nil) {
    errors.append((failure, range))
  }
}

/// The functions that a message may call, by identifier.
public struct FunctionRegistry: Sendable {
  private var functions: [String: any MessageFunction]

  /// Whether `:number` and `:integer` are those of the standard.
  private(set) var hasStandardNumbers: Bool

  /// Makes a registry; without `functions` it is empty.
  public init(_ functions: [String: any MessageFunction] = [:]) {
    self.functions = functions
    hasStandardNumbers = Self.hasStandardNumbers(functions)
  }

  private static func hasStandardNumbers(_ functions: [String: any MessageFunction]) -> Bool {
    (functions["number"] as? NumberFunction)?.kind == .number
      && (functions["integer"] as? NumberFunction)?.kind == .integer
  }

  /// The function of that identifier, its namespace included and without the colon.
  public subscript(identifier: String) -> (any MessageFunction)? {
    get { functions[identifier] }
    set {
      functions[identifier] = newValue
      hasStandardNumbers = Self.hasStandardNumbers(functions)
    }
  }

  /// The identifiers, sorted.
  public var identifiers: [String] { functions.keys.sorted() }

  /// A copy with the functions of `other` added; those of `other` win.
  public func adding(_ other: [String: any MessageFunction]) -> FunctionRegistry {
    FunctionRegistry(functions.merging(other) { _, new in new })
  }
}

extension FunctionArgument {
  /// The content as text: that of a string, the digits of a number, `true` or `false`.
  ///
  /// `nil` for dates and for values of the caller's own that have no such content.
  public var text: String? {
    switch value.content {
    case .string(let text): text
    case .number(let number): number.description
    case .boolean(let flag): flag ? "true" : "false"
    case .dateTime, .value: nil
    }
  }
}
