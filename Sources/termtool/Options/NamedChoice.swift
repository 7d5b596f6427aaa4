import ArgumentParser
import Diagnostics

/// One of a few words on the command line.
protocol NamedChoice: RawRepresentable<String>, CaseIterable, Sendable {
  /// What the help calls it.
  static var name: String { get }
}

extension NamedChoice {
  /// The words, as in `human|json`.
  static var shape: String { allCases.map(\.rawValue).joined(separator: "|") }

  /// The words, for the shell.
  static var completion: CompletionKind { .list(allCases.map(\.rawValue)) }

  /// The choice that `word` names.
  @Sendable static func parse(_ word: String) throws -> Self {
    if let choice = Self(rawValue: word) { return choice }
    let words = allCases.map(\.rawValue)
    let hint = NearestValue.hint(word, among: words)
    throw ValidationError("expected one of: \(words.joined(separator: ", "))" + hint)
  }

  /// The help of an option that takes the choice.
  static func help(_ abstract: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: "\(abstract) (\(allCases.map(\.rawValue).joined(separator: ", ")))")
      .named(name)
  }
}

extension ArgumentHelp {
  /// The same help, with a name for the value.
  func named(_ valueName: String) -> ArgumentHelp {
    var help = self
    help.valueName = valueName
    return help
  }
}
