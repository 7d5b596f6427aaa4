import ArgumentParser
import TermToolKit

extension NamedChoice {
  /// The words, for the shell.
  static var completion: CompletionKind { .list(words) }

  /// The choice that `word` names.
  @Sendable static func parse(_ word: String) throws -> Self {
    do throws(UsageError) {
      return try Self(named: word)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// The help of an option that takes the choice.
  static func help(_ abstract: String) -> ArgumentHelp {
    ArgumentHelp(
      "\(abstract) (\(words.joined(separator: ", ")))",
      valueName: name
    )
  }
}

extension Option where Value: NamedChoice {
  /// An option that takes one of a few words.
  init(wrappedValue: Value, choice abstract: String) {
    self.init(
      wrappedValue: wrappedValue,
      help: Value.help(abstract),
      completion: Value.completion,
      transform: Value.parse
    )
  }
}

extension Option {
  /// An option that may take one of a few words.
  init<Choice: NamedChoice>(choice abstract: String) where Value == Choice? {
    self.init(
      help: Choice.help(abstract),
      completion: Choice.completion,
      transform: Choice.parse
    )
  }
}

extension ReaderName {
  /// Reads `POV[@LOCALE]`.
  @Sendable static func parse(_ word: String) throws -> ReaderName {
    do throws(UsageError) {
      return try ReaderName(word)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
