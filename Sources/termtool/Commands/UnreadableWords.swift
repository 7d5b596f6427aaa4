import ArgumentParser
import TermToolKit

/// Refuses words of the command line that are no UTF-8: what they read as names another file, and
/// is another text.
enum UnreadableWords {
  /// Looks at the words of `invocation`, which calls `command`.
  ///
  /// The files that a command reads by name tell it themselves, so that the others are still read.
  ///
  /// - Throws: ``UsageError`` that shows the word.
  static func refuse(
    in invocation: Invocation,
    of command: any ParsableCommand.Type
  ) throws(UsageError) {
    let words = invocation.words
    guard words.contains(where: { !$0.isUTF8 }) else { return }
    let options = OptionNames(of: command).all
    let readsFiles = (command as? any ToolCommand.Type)?.readsNamedFiles ?? false
    let end = words.firstIndex { $0.text == "--" } ?? words.endIndex
    for (index, word) in words.enumerated() where !word.isUTF8 {
      let isOption = index < end && word.text.hasPrefix("-")
      let isValue = index <= end && index > 0 && isName(words[index - 1].text, of: options)
      guard isOption || isValue || !readsFiles else { continue }
      let value = isOption ? word.text.split(separator: "=", maxSplits: 1).last : nil
      throw UsageError("'\(value.map(String.init) ?? word.text)' is no UTF-8")
    }
  }

  /// Whether `word` is one of `options`, whose value comes next.
  private static func isName(_ word: String, of options: Set<String>) -> Bool {
    !word.contains("=") && OptionNames.name(of: word).map(options.contains) ?? false
  }
}
