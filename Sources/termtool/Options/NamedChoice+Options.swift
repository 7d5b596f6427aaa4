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
