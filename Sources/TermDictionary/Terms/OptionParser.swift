import Diagnostics
import MessageFormat

/// An option as it is written: in a form, in a message, or in a call while a message is rendered.
package struct WrittenOption: Sendable {
  var name: String

  /// The literal; `nil` where a variable is.
  var literal: String?

  var nameRange: SourceRange
  var valueRange: SourceRange
}

/// What is wrong with an option.
package struct OptionProblem: Sendable {
  enum Kind {
    case unknownOption
    case badValue
    case notLiteral
    case conflict
  }

  var kind: Kind
  var message: String
  var range: SourceRange

  /// What to write instead, where that is certain enough to offer.
  var replacement: String?
}

/// Reads the options of one function into typed values and collects all that is wrong with them.
struct OptionParser {
  /// The function, as messages call it: `td:term`.
  let function: String

  /// The options it takes, for suggestions.
  let known: [String]

  private(set) var problems: [OptionProblem] = []

  init(function: String, known: [String]) {
    self.function = function
    self.known = known
  }

  /// The value of an option whose values are those of `Choice`.
  mutating func choice<Choice>(_ option: WrittenOption, of _: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let literal = literal(of: option) else { return nil }
    if let choice = Choice(rawValue: literal) { return choice }
    refuse(option, literal, expected: Choice.allCases.map(\.rawValue))
    return nil
  }

  /// The value of an option that is any text.
  mutating func literal(of option: WrittenOption) -> String? {
    guard let literal = option.literal else {
      problems.append(
        OptionProblem(
          kind: .notLiteral,
          message: "option '\(option.name)' of ':\(function)' must be written as a literal",
          range: option.valueRange
        )
      )
      return nil
    }
    return literal
  }

  mutating func refuseUnknown(_ option: WrittenOption) {
    let hint = NearestValue.hint(option.name, among: known)
    let expected = hint.isEmpty ? "; it takes \(known.joined(separator: ", "))" : hint
    problems.append(
      OptionProblem(
        kind: .unknownOption,
        message: "':\(function)' has no option '\(option.name)'\(expected)",
        range: option.nameRange,
        replacement: NearestValue.to(option.name, among: known)
      )
    )
  }

  mutating func refuse(_ option: WrittenOption, _ value: String, expected: [String]) {
    let bare = String(Alternatives.unquoted(value))
    if bare != value, expected.contains(bare) {
      problems.append(
        OptionProblem(
          kind: .badValue,
          message: "the value of an option has no quotes; write \(option.name)=\(bare)",
          range: option.valueRange,
          replacement: bare
        )
      )
      return
    }
    let hint = NearestValue.hint(value, among: expected)
    let list = expected.joined(separator: ", ")
    problems.append(
      OptionProblem(
        kind: .badValue,
        message: "option '\(option.name)' of ':\(function)' has no value '\(value)'"
          + (hint.isEmpty ? "; it takes \(list)" : hint),
        range: option.valueRange,
        replacement: NearestValue.to(value, among: expected)
      )
    )
  }

  mutating func refuseConflict(_ message: String, at option: WrittenOption) {
    problems.append(OptionProblem(kind: .conflict, message: message, range: option.nameRange))
  }
}

/// An option that is on or off.
enum Switch: String, CaseIterable {
  case yes
  case no
}

/// How a term is used in its sentence.
enum Usage: String, CaseIterable {
  case modifier
}
