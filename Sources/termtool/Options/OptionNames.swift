import ArgumentParser
import FoundationEssentials

/// The long names of the options of a command that take a value.
///
/// The argument parser tells them with its help, which costs as much as printing that.
struct OptionNames {
  /// Those that take a value.
  let all: Set<String>

  /// Those of them that may be once.
  let single: Set<String>

  init(of command: any ParsableCommand.Type) {
    let text = command._dumpHelp()
    let help = try? JSONDecoder().decode(Help.self, from: Data(text.utf8))
    let options = (help?.command.arguments ?? []).filter { $0.kind == "option" }
    func names(_ options: [Help.Argument]) -> Set<String> {
      Set(options.flatMap { $0.names ?? [] }.map(\.name))
    }
    all = names(options)
    single = names(options.filter { !$0.isRepeating })
  }

  /// The name of the option `argument`, without its dashes and what follows an equals sign; `nil`
  /// for what is no option.
  static func name(of argument: String) -> String? {
    guard argument.hasPrefix("--"), argument.count > 2 else { return nil }
    return String(argument.dropFirst(2).prefix { $0 != "=" })
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
