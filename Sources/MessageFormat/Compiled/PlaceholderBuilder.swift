import LocaleData
import TextBytes

/// Compiles placeholders and selectors one by one, for programs that print more than a message
/// knows.
package struct PlaceholderBuilder {
  private var builder: ProgramBuilder

  /// Prepares to compile parts of a message.
  ///
  /// - Parameters:
  ///   - message: Its declarations say what variables stand for.
  ///   - context: The locales and the functions.
  ///   - parameters: The names of the arguments, by slot.
  ///   - store: Where tables of selectors and keys go.
  package init(
    _ message: MessageModel,
    context: FormattingContext,
    parameters: [String],
    in store: FrozenStore
  ) {
    builder = ProgramBuilder(message, context: context, parameters: parameters, in: store)
  }

  /// What prints an expression; `nil` where only an evaluation can.
  package mutating func step(_ expression: MessageModel.Expression) -> ProgramStep? {
    guard let known = builder.known(expression), case .argument(let name) = known.root else {
      return nil
    }
    return builder.step(expression, known, of: name, at: 0)?.step
  }

  /// What picks one of `variants`; `nil` where only an evaluation can.
  package mutating func selection(
    _ selectors: [MessageModel.VariableReference],
    _ variants: [MessageModel.Variant]
  ) -> ProgramSelection? {
    builder.addSelection(selectors, variants)
    return builder.evaluatesSelection ? nil : builder.selection
  }

  /// What finds the plural category of a variable; `nil` where only an evaluation can.
  package mutating func category(
    of variable: MessageModel.VariableReference
  ) -> ProgramSelector? {
    guard let selector = builder.selector(variable), selector.usesCategory else { return nil }
    return selector
  }

  /// What the tables of all steps and selectors belong to: who keeps those keeps these.
  package var owners: [any AnyObject & Sendable] {
    builder.numberFormatters + builder.dateFormatters + builder.pluralRules
  }
}
