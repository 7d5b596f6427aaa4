import ArgumentParser
import TermToolKit

/// Refuses options that may be once and are given twice: the argument parser takes the last
/// without a word.
enum RepeatedOptions {
  /// Looks at `arguments`, which are those behind the name of `command`.
  ///
  /// - Throws: ``UsageError`` that names the option.
  static func refuse(
    in arguments: some Sequence<String>,
    of command: any ParsableCommand.Type
  ) throws(UsageError) {
    var seen: Set<String> = []
    let repeated = arguments.prefix { $0 != "--" }.compactMap(OptionNames.name).first {
      !seen.insert($0).inserted
    }
    // Few command lines repeat anything, so that the options are seldom looked up.
    guard repeated != nil else { return }
    let single = OptionNames(of: command).single
    seen = []
    for name in arguments.prefix(while: { $0 != "--" }).compactMap(OptionNames.name) {
      guard !seen.insert(name).inserted, single.contains(name) else { continue }
      throw UsageError("'--\(name)' is given twice; expected it once")
    }
  }
}
