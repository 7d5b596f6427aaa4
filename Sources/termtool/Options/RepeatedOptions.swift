import ArgumentParser
import FoundationEssentials
import TermToolKit

/// Refuses options that may stand once and are given twice: the argument parser takes the last
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
    let repeated = arguments.prefix { $0 != "--" }.compactMap(name).first {
      !seen.insert($0).inserted
    }
    // Few command lines repeat anything, so that the options are seldom looked up.
    guard repeated != nil else { return }
    let single = namesOfSingleOptions(of: command)
    seen = []
    for name in arguments.prefix(while: { $0 != "--" }).compactMap(name) {
      guard !seen.insert(name).inserted, single.contains(name) else { continue }
      throw UsageError("'--\(name)' is given twice; expected it once")
    }
  }

  /// The name of the option `argument`, without its dashes and what follows an equals sign.
  private static func name(of argument: String) -> String? {
    guard argument.hasPrefix("--"), argument.count > 2 else { return nil }
    return String(argument.dropFirst(2).prefix { $0 != "=" })
  }

  /// The options of `command` that take one value.
  private static func namesOfSingleOptions(of command: any ParsableCommand.Type) -> Set<String> {
    let text = command._dumpHelp()
    let help = try? JSONDecoder().decode(Help.self, from: Data(text.utf8))
    let options = (help?.command.arguments ?? []).filter { $0.kind == "option" && !$0.isRepeating }
    return Set(options.flatMap { $0.names ?? [] }.map(\.name))
  }

  /// What the argument parser says of a command.
  private struct Help: Decodable {
    var command: Command

    struct Command: Decodable {
      var arguments: [Argument]?
    }

    struct Argument: Decodable {
      var kind: String
      var isRepeating: Bool
      var names: [Name]?
    }

    struct Name: Decodable {
      var name: String
    }
  }
}
