/// Something wrong with a message or its arguments, by its name in the standard.
public struct MessageError: Error, Sendable, Equatable {
  /// Which error of the standard it is.
  public let kind: Kind

  /// One lower-case fragment: the value, what was expected, the nearest good value.
  public let message: String

  /// The place in the message source; empty at 0 where the message has no source.
  public let range: SourceRange

  /// What would fix it, where that is certain: new text for bytes of the message source.
  public let fix: Fix?

  /// Makes an error.
  public init(_ kind: Kind, _ message: String, at range: SourceRange, fix: Fix? = nil) {
    self.kind = kind
    self.message = message
    self.range = range
    self.fix = fix
  }

  /// A change of the message source that fixes an error.
  public struct Fix: Sendable, Equatable {
    /// What it does, as an imperative.
    public let message: String

    /// The bytes that go.
    public let range: SourceRange

    /// What comes.
    public let text: String

    /// Makes a change.
    public init(_ message: String, replacing range: SourceRange, with text: String) {
      self.message = message
      self.range = range
      self.text = text
    }
  }

  /// The errors of the standard; the raw value is the name in the working group's test suite.
  ///
  /// - Source: Unicode LDML part 9, "Errors".
  public enum Kind: String, Sendable, CaseIterable {
    /// The source is not well-formed.
    case syntaxError = "syntax-error"

    /// A variant has more or fewer keys than there are selectors.
    case variantKeyMismatch = "variant-key-mismatch"

    /// No variant has only `*` keys.
    case missingFallbackVariant = "missing-fallback-variant"

    /// A selector's variable is declared without a function.
    case missingSelectorAnnotation = "missing-selector-annotation"

    /// A variable is declared twice, or after it was used.
    case duplicateDeclaration = "duplicate-declaration"

    /// An option is given twice in one placeholder.
    case duplicateOptionName = "duplicate-option-name"

    /// Two variants have the same keys.
    case duplicateVariant = "duplicate-variant"

    /// No argument has the variable's name.
    case unresolvedVariable = "unresolved-variable"

    /// The registry has no function of that name.
    case unknownFunction = "unknown-function"

    /// A value cannot select.
    case badSelector = "bad-selector"

    /// A function cannot work on its operand.
    case badOperand = "bad-operand"

    /// An option's value is not one the function takes.
    case badOption = "bad-option"

    /// A key is none that the selector understands.
    case badVariantKey = "bad-variant-key"

    /// Whether the fault is in the message itself, whatever its arguments.
    public var isInMessage: Bool {
      switch self {
      case .syntaxError, .variantKeyMismatch, .missingFallbackVariant, .missingSelectorAnnotation,
        .duplicateDeclaration, .duplicateOptionName, .duplicateVariant:
        true
      case .unresolvedVariable, .unknownFunction, .badSelector, .badOperand, .badOption,
        .badVariantKey:
        false
      }
    }
  }
}
