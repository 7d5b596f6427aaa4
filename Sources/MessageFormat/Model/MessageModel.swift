/// A message in the data model of Unicode MessageFormat 2.
///
/// - Source: Unicode LDML part 9, "Interchange Data Model".
public struct MessageModel: Sendable, Equatable {
  /// The `.input` and `.local` declarations, in order.
  public var declarations: [Declaration]

  /// What is printed.
  public var body: Body

  /// Makes a message.
  public init(declarations: [Declaration] = [], body: Body) {
    self.declarations = declarations
    self.body = body
  }

  /// One pattern, or several of which selection picks one.
  public enum Body: Sendable, Equatable {
    /// A single pattern.
    case pattern(Pattern)

    /// A `.match` with its variants.
    case select(selectors: [VariableReference], variants: [Variant])
  }

  /// The patterns, in order: one, or one for each variant.
  package var patterns: [Pattern] {
    switch body {
    case .pattern(let pattern): [pattern]
    case .select(_, let variants): variants.map(\.value)
    }
  }

  /// A declaration of a variable.
  public enum Declaration: Sendable, Equatable {
    /// `.input {$name …}`: the expression's operand is the variable of that name.
    case input(name: VariableReference, value: Expression)

    /// `.local $name = {…}`.
    case local(name: VariableReference, value: Expression)

    /// The variable that is declared.
    public var variable: VariableReference {
      switch self {
      case .input(let name, _), .local(let name, _): name
      }
    }

    /// The expression it stands for.
    public var value: Expression {
      switch self {
      case .input(_, let value), .local(_, let value): value
      }
    }
  }
}

extension MessageModel {
  /// One arm of a `.match`.
  public struct Variant: Sendable, Equatable {
    /// One key for each selector.
    public var keys: [Key]

    /// What is printed when the arm is picked.
    public var value: Pattern

    /// The place in the message source.
    public var range: SourceRange

    /// Makes an arm.
    public init(keys: [Key], value: Pattern, range: SourceRange = .none) {
      self.keys = keys
      self.value = value
      self.range = range
    }

    /// A literal to match, or the `*` that matches everything.
    public enum Key: Sendable, Equatable {
      /// A literal key.
      case literal(Literal)

      /// `*`.
      case catchAll(SourceRange)

      /// The place in the message source.
      public var range: SourceRange {
        switch self {
        case .literal(let literal): literal.range
        case .catchAll(let range): range
        }
      }
    }
  }

  /// The parts of which a formatted text is put together, in order.
  public typealias Pattern = [PatternElement]

  /// One part of a pattern.
  public enum PatternElement: Sendable, Equatable {
    /// Text that is printed as it stands, its escapes resolved.
    case text(String, SourceRange)

    /// A placeholder `{…}`.
    case expression(Expression)

    /// A markup placeholder `{#b}`, `{/b}`, `{#br/}`.
    case markup(Markup)
  }

  /// A placeholder or the value of a declaration: an operand, a function, or both.
  public struct Expression: Sendable, Equatable {
    /// The operand; `nil` for `{:function}`.
    public var operand: Operand?

    /// The function; `nil` for `{$variable}` and `{literal}`.
    public var function: FunctionReference?

    /// The attributes, for tools; they never change what is printed.
    public var attributes: [Attribute]

    /// The place in the message source, braces included.
    public var range: SourceRange

    /// Makes an expression.
    ///
    /// At least one of `operand` and `function` must be there.
    public init(
      operand: Operand?,
      function: FunctionReference? = nil,
      attributes: [Attribute] = [],
      range: SourceRange = .none
    ) {
      self.operand = operand
      self.function = function
      self.attributes = attributes
      self.range = range
    }
  }

  /// A value in the source: of an operand or of an option.
  public enum Operand: Sendable, Equatable {
    /// A literal.
    case literal(Literal)

    /// A variable.
    case variable(VariableReference)

    /// The place in the message source.
    public var range: SourceRange {
      switch self {
      case .literal(let literal): literal.range
      case .variable(let variable): variable.range
      }
    }

    package var isLiteral: Bool { if case .literal = self { true } else { false } }
  }

  /// A literal, quoted or not: both mean the same.
  public struct Literal: Sendable, Equatable {
    /// The value, escapes resolved.
    public var value: String

    /// The place in the message source, quotes included.
    public var range: SourceRange

    /// Makes a literal of the text `value`.
    public init(_ value: String, range: SourceRange = .none) {
      self.value = value
      self.range = range
    }
  }

  /// A mention of a variable.
  public struct VariableReference: Sendable, Equatable {
    /// The name in NFC, without `$`.
    public var name: String

    /// The place in the message source, `$` included.
    public var range: SourceRange

    /// Makes a mention of the variable `name`.
    public init(_ name: String, range: SourceRange = .none) {
      self.name = name
      self.range = range
    }
  }

  /// A call of a function: `:name option=value …`.
  public struct FunctionReference: Sendable, Equatable {
    /// The identifier without the colon, its namespace included: `number`, `td:term`.
    public var name: String

    /// The options, in order.
    public var options: [Option]

    /// The place of the identifier in the message source, `:` included.
    public var range: SourceRange

    /// Makes a mention of the function `name`.
    public init(_ name: String, options: [Option] = [], range: SourceRange = .none) {
      self.name = name
      self.options = options
      self.range = range
    }
  }

  /// `name=value` after a function or in markup.
  public struct Option: Sendable, Equatable {
    /// The identifier, its namespace included.
    public var name: String

    /// The value.
    public var value: Operand

    /// The place of the name in the message source.
    public var nameRange: SourceRange

    /// Makes an option.
    public init(_ name: String, _ value: Operand, nameRange: SourceRange = .none) {
      self.name = name
      self.value = value
      self.nameRange = nameRange
    }
  }

  /// `@name` or `@name=value`.
  public struct Attribute: Sendable, Equatable {
    /// The identifier without `@`, its namespace included.
    public var name: String

    /// The value; `nil` where the source gives none.
    public var value: Literal?

    /// The place of the name in the message source, `@` included.
    public var nameRange: SourceRange

    /// Makes an attribute.
    public init(_ name: String, _ value: Literal? = nil, nameRange: SourceRange = .none) {
      self.name = name
      self.value = value
      self.nameRange = nameRange
    }
  }

  /// `{#name …}`, `{/name}` or `{#name/}`.
  public struct Markup: Sendable, Equatable {
    /// Whether it opens, closes or stands alone.
    public var kind: Kind

    /// The identifier, its namespace included.
    public var name: String

    /// The options, in order.
    public var options: [Option]

    /// The attributes.
    public var attributes: [Attribute]

    /// The place in the message source, braces included.
    public var range: SourceRange

    /// Makes a markup placeholder.
    public init(
      _ kind: Kind,
      _ name: String,
      options: [Option] = [],
      attributes: [Attribute] = [],
      range: SourceRange = .none
    ) {
      self.kind = kind
      self.name = name
      self.options = options
      self.attributes = attributes
      self.range = range
    }

    /// Whether a markup placeholder opens, closes or stands alone.
    public enum Kind: String, Sendable {
      /// `{#name}`
      case open

      /// `{/name}`
      case close

      /// `{#name/}`
      case standalone
    }
  }
}
