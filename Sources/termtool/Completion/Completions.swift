import ArgumentParser
import TermDictionary
import TermToolKit

/// What a shell offers when a person presses the tabulator key.
enum Completions {
  static let pointsOfView = offering { $0.readers.map(\.description) }

  static let locales = offering { $0.locales.map(\.description) }

  static let messages = offering { $0.messages.map(\.description) }

  static let terms = offering { $0.terms.map(\.description) }

  static let identifiers = offering {
    $0.terms.map(\.description) + $0.messages.map(\.description)
  }

  static let codes = CompletionKind.custom { _, _, _ in ExplainRequest.codes }

  /// Offers names out of the dictionaries that the command line names so far.
  private static func offering(
    _ names: @escaping @Sendable (DictionarySet) -> [String]
  ) -> CompletionKind {
    .custom { words, _, prefix in
      names(dictionaries(namedIn: words)).filter { $0.hasPrefix(prefix) }
    }
  }

  private static func dictionaries(namedIn words: [String]) -> DictionarySet {
    let paths = zip(words, words.dropFirst()).compactMap { option, value in
      option == "--dictionaries" && value != InputFiles.standardInput ? value : nil
    }
    let known = paths.isEmpty ? Workspace.paths([], config: nil, host: QuietHost()) : paths
    guard !known.isEmpty else { return .shipped }
    return DictionarySet(InputFiles(known, allowsShipped: true, from: QuietHost()).files)
  }
}
