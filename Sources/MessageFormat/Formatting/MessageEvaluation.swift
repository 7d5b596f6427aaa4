/// One formatting of one message: variables are resolved when they are first needed, each at most
/// once, and everything that goes wrong is kept in the order in which it happened.
///
/// ```swift
/// var evaluation = MessageEvaluation(message, arguments: ["count": 3], context: context)
/// var parts: [MessagePart] = []
/// for element in evaluation.selectPattern() { evaluation.append(element, to: &parts) }
/// ```
///
/// - Source: Unicode LDML part 9, "Formatting".
public struct MessageEvaluation {
  /// The message.
  public let message: MessageModel

  /// The values that the caller passed, by name.
  public let arguments: [String: MessageArgument]

  /// The locales and the functions.
  public let context: FormattingContext

  /// What went wrong, in the order in which it happened.
  public internal(set) var errors: [MessageError] = []

  /// Declared variables that are resolved.
  var resolved: [String: MessageResolution]

  /// Declared variables whose resolution is under way; a second visit is a cycle.
  var pending: Set<String> = []

  /// The index of the declaration of each variable; the first one counts.
  let declarations: [String: Int]

  /// How many resolutions of variables are nested.
  var depth = 0

  /// Whether declarations are being resolved in the order of their dependencies, so that one that
  /// is still missing can only be part of a cycle.
  var isInOrder = false

  /// Prepares a formatting; nothing is resolved yet.
  ///
  /// - Parameters:
  ///   - message: The message, best without data model errors.
  ///   - arguments: The values that the caller passes, by name.
  ///   - context: The locales and the functions.
  ///   - constants: Declared variables that are resolved already; they win over the declaration.
  public init(
    _ message: MessageModel,
    arguments: [String: MessageArgument],
    context: FormattingContext,
    constants: [String: MessageResolution] = [:]
  ) {
    self.init(
      message,
      arguments: arguments,
      context: context,
      declarations: message.declarationIndex
    )
    resolved = constants
  }

  /// As the other, with the index of the declarations made before.
  init(
    _ message: MessageModel,
    arguments: [String: MessageArgument],
    context: FormattingContext,
    declarations: [String: Int]
  ) {
    self.message = message
    self.arguments = arguments
    self.context = context
    self.declarations = declarations
    resolved = [:]
  }

  /// Lets the declared variable `name` stand for `resolution`; it wins over the declaration.
  public mutating func settle(_ name: String, as resolution: MessageResolution) {
    resolved[name] = resolution
  }

  /// Notes an error.
  public mutating func report(_ error: MessageError) { errors.append(error) }

  /// Notes a failure of the node at `range`.
  mutating func report(_ failure: MessageFailure, at range: SourceRange) {
    errors.append(MessageError(failure.kind, failure.message, at: range))
  }
}

extension MessageModel {
  /// The index of the declaration of each variable; the first one counts.
  var declarationIndex: [String: Int] {
    var index: [String: Int] = [:]
    for (position, declaration) in declarations.enumerated() {
      let name = declaration.variable.name
      if index[name] == nil { index[name] = position }
    }
    return index
  }
}
