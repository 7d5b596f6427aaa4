import ArgumentParser
import Diagnostics
import TermToolKit

/// `termtool`: dictionaries for people who write, check and show words.
@main
struct TermTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "termtool",
    abstract: "Shows, checks and explains what each party calls things.",
    discussion: """
      A message names concepts; a dictionary says what each point of view calls them. The tool comes \
      with a set of dictionaries for building claims and reads your own beside them or in their place.

      Try:
        termtool preview                                look around
        termtool find progress claim                    who says so?
        termtool simulate happy-month                   what does everybody read?
        echo 'Send the SSOV.' | termtool lint --as owner    whose words are in there?
        termtool new --as lender --extends owner --output mine/lender.xml
        termtool check mine/                            is my dictionary right?

      It exits with 0 when all is well, 1 when there are findings, 2 when a file cannot be read or is \
      needed and broken, and 64 when the command line is wrong.
      """,
    version: ToolVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Look-up",
        subcommands: [
          PreviewCommand.self, TermsCommand.self, FindCommand.self, GlossaryCommand.self,
          UsageCommand.self, DictionariesCommand.self,
        ]
      ),
      CommandGroup(
        name: "Dictionary",
        subcommands: [
          CheckCommand.self, ExplainCommand.self, NewCommand.self, FmtCommand.self, MvCommand.self,
          DiffCommand.self, CoverageCommand.self,
        ]
      ),
      CommandGroup(
        name: "Document",
        subcommands: [LintCommand.self, ConvertCommand.self, ExtractCommand.self]
      ),
      CommandGroup(
        name: "Workflow",
        subcommands: [SimulateCommand.self, WorkflowCommand.self]
      ),
      CommandGroup(
        name: "Message",
        subcommands: [FormatCommand.self, GrammarCommand.self]
      ),
    ]
  )

  static func main() {
    SystemCalls.letWritesFail()
    SystemCalls.end(run(.ofProcess))
  }

  /// Does what a call asks for.
  ///
  /// - Returns: The exit status.
  static func run(_ invocation: Invocation) -> Int32 {
    Invocation.$current.withValue(invocation) {
      do {
        return try answer(invocation).rawValue
      } catch let error as UsageError {
        return fail(error.text, .usage)
      } catch let error as ToolFailure {
        return fail(error.text, .failure)
      } catch is ToldFailure {
        return ExitStatus.failure.rawValue
      } catch {
        return end(error)
      }
    }
  }

  private static func answer(_ invocation: Invocation) throws -> ExitStatus {
    let words = invocation.arguments
    try rejectUnknownCommand(words[...])
    try rejectRepeatedOptions(words[...])
    try UnreadableWords.refuse(in: invocation, of: calledCommand)
    let columns = try ScreenWidth.stated(invocation)
    if invocation.environment == nil { ScreenWidth.settle(columns) }
    var command = try parseAsRoot(words)
    if let command = command as? any ToolCommand {
      return try command.run(on: Console(color: command.color, invocation, columns: columns))
    }
    try command.run()
    return .success
  }

  /// Ends after what the argument parser throws: help, a status, or a fault in the command line.
  private static func end(_ error: any Error) -> Int32 {
    let status = exitCode(for: error)
    if status == .success { return answer(fullMessage(for: error)) }
    guard status == .validationFailure else {
      Console(color: .never).report(TerminalText(lines: fullMessage(for: error)))
      return status.rawValue
    }
    let text: String = message(for: error)
    // What lacks something says least of what would be whole.
    let isIncomplete = text.hasPrefix("Missing ") || text.contains("nexpected argument")
    let shown: String? = isIncomplete ? CommandExample.first(of: calledCommand) : nil
    let example = shown.map { "\nfor example: \($0)" as TerminalText }
    return fail(
      TerminalText(lines: text) + (example ?? "") + "\n'\(calledName) --help' tells more",
      .usage
    )
  }

  /// Prints what was asked for: help, the version, a script for completion.
  private static func answer(_ text: String) -> Int32 {
    do {
      try Console(color: .never).print(data: text.isEmpty ? "" : text + "\n")
      return ExitStatus.success.rawValue
    } catch {
      return fail(error.text, .failure)
    }
  }

  /// The command that was called; this one where no subcommand was.
  private static var calledCommand: any ParsableCommand.Type {
    let word = Invocation.current.arguments.first
    return configuration.subcommands.first { $0.configuration.commandName == word } ?? Self.self
  }

  /// The command as it was called, with the subcommand where there is one.
  private static var calledName: String {
    let name = calledCommand.configuration.commandName ?? ""
    return calledCommand == Self.self ? name : "termtool \(name)"
  }

  private static func fail(_ message: TerminalText, _ status: ExitStatus) -> Int32 {
    Console(color: .auto).complain(message)
    return status.rawValue
  }

  private static func rejectRepeatedOptions(
    _ arguments: ArraySlice<String>
  ) throws(UsageError) {
    guard calledCommand != Self.self else { return }
    try RepeatedOptions.refuse(in: arguments.dropFirst(), of: calledCommand)
  }

  /// The argument parser names no nearest command, and answers `help` for an unknown one with the
  /// help of all.
  private static func rejectUnknownCommand(_ arguments: ArraySlice<String>) throws(UsageError) {
    guard let word = arguments.first, !word.hasPrefix("-") else { return }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !known.contains(word) else {
      return word == "help" ? try rejectUnknownCommand(arguments.dropFirst()) : ()
    }
    let meant = otherNames[word] ?? NearestValue.to(word, among: known)
    let offer =
      meant.map { "did you mean '\($0)'?" } ?? "expected one of: \(known.joined(separator: ", "))"
    throw UsageError("unknown command '\(word)'; \(offer)")
  }

  /// What people type whom other tools have taught, and the command that does it here.
  private static let otherNames = [
    "add": "new", "create": "new", "generate": "new", "init": "new",
    "fix": "check", "test": "check", "validate": "check", "verify": "check",
    "compare": "diff", "format-files": "fmt",
    "export": "glossary", "words": "terms", "unused": "usage",
    "grep": "find", "lookup": "find", "search": "find",
    "list": "dictionaries", "ls": "dictionaries",
    "move": "mv", "rename": "mv",
    "play": "simulate", "run": "simulate", "story": "simulate",
    "print": "preview", "render": "preview", "show": "preview", "view": "preview",
    "rewrite": "convert", "translate": "convert",
  ]
}
