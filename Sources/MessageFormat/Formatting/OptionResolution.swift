import Diagnostics
import LocaleData

/// The options of a placeholder, resolved, with those of Unicode's own namespace apart.
struct ResolvedOptions {
  /// The value of `u:id`.
  var id: String?

  /// The value of `u:dir`.
  var direction: TextDirection?

  /// All others, in order.
  var options: [FunctionOption] = []

  /// What the options belong to.
  enum Owner {
    case function
    case markup
  }
}

extension MessageEvaluation {
  /// Resolves options; those without a value are left out, which the variable's error explains.
  ///
  /// - Source: Unicode LDML part 9, "Option Resolution" and "Unicode Namespace".
  mutating func resolveOptions(
    _ options: [MessageModel.Option],
    in owner: ResolvedOptions.Owner
  ) -> ResolvedOptions {
    var result = ResolvedOptions()
    for option in options {
      guard let argument = resolve(option) else { continue }
      switch option.name {
      case "u:id":
        result.id = argument.text
      case "u:dir":
        result.direction = direction(argument, in: owner)
      case let name where name.utf8.starts(with: "u:".utf8):
        // Reserved for versions of the standard to come.
        break
      default:
        result.options.append(FunctionOption(name: option.name, argument: argument))
      }
    }
    return result
  }

  private mutating func resolve(_ option: MessageModel.Option) -> FunctionArgument? {
    let value: (any ResolvedValue)?
    switch option.value {
    case .literal(let literal): value = StringValue(literal.value, locale: context.locale)
    case .variable(let variable): value = resolve(variable).value
    }
    return value.map {
      FunctionArgument(value: $0, isLiteral: option.value.isLiteral, range: option.value.range)
    }
  }

  private mutating func direction(
    _ argument: FunctionArgument,
    in owner: ResolvedOptions.Owner
  ) -> TextDirection? {
    if owner == .markup {
      let message = "markup takes no 'u:dir'; it has no text of its own"
      report(MessageError(.badOption, message, at: argument.range))
      return nil
    }
    let text = argument.text ?? ""
    if text == "inherit" { return nil }
    if let direction = TextDirection(rawValue: text) { return direction }
    let known = ["ltr", "rtl", "auto", "inherit"]
    let message = """
      unknown direction '\(text)' for 'u:dir'; expected one of: \
      \(known.joined(separator: ", "))\(NearestValue.hint(text, among: known))
      """
    report(MessageError(.badOption, message, at: argument.range))
    return nil
  }
}
