import ArgumentParser
import Diagnostics

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
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Look-up",
        subcommands: [
          PreviewCommand.self, TermsCommand.self, FindCommand.self, DictionariesCommand.self,
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
    do {
      try rejectUnknownCommand(SystemCalls.arguments[...])
      try rejectRepeatedOptions(SystemCalls.arguments[...])
      // The argument parser takes the variable for more than it says.
      if try ScreenWidth.stated() == nil { SystemCalls.forgetEnvironment("COLUMNS") }
      var command = try parseAsRoot(SystemCalls.arguments)
      try command.run()
    } catch let error as UsageError {
      fail(error.text, .usage)
    } catch let error as ToolFailure {
      fail(error.text, .failure)
    } catch {
      end(error)
    }
  }

  /// Ends after what the argument parser throws: help, a status, or a fault in the command line.
  private static func end(_ error: any Error) {
    if exitCode(for: error) == .success { answer(fullMessage(for: error)) }
    if exitCode(for: error) != .validationFailure { exit(withError: error) }
    let text: String = message(for: error)
    // What lacks something says least of what would be whole.
    let isIncomplete = text.hasPrefix("Missing ") || text.contains("nexpected argument")
    let shown: String? = isIncomplete ? CommandExample.first(of: calledCommand) : nil
    let example = shown.map { "\nfor example: \($0)" as TerminalText }
    fail(
      TerminalText(lines: text) + (example ?? "") + "\n'\(calledName) --help' tells more",
      .usage
    )
  }

  /// Prints what was asked for: help, the version, a script for completion.
  private static func answer(_ text: String) -> Never {
    do {
      try Console(color: .never).print(data: text.isEmpty ? "" : text + "\n")
    } catch {
      fail(error.text, .failure)
    }
    SystemCalls.end(ExitStatus.success.rawValue)
  }

  /// The command that was called; this one where no subcommand was.
  private static var calledCommand: any ParsableCommand.Type {
    let word = SystemCalls.arguments.first
    return configuration.subcommands.first { $0.configuration.commandName == word } ?? Self.self
  }

  /// The command as it was called, with the subcommand where there is one.
  private static var calledName: String {
    let name = calledCommand.configuration.commandName ?? ""
    return calledCommand == Self.self ? name : "termtool \(name)"
  }

  private static func fail(_ message: TerminalText, _ status: ExitStatus) -> Never {
    Console(color: .auto).complain(message)
    SystemCalls.end(status.rawValue)
  }

  private static func rejectRepeatedOptions(
    _ arguments: ArraySlice<String>
  ) throws(UsageError) {
    guard calledCommand != Self.self else { return }
    try RepeatedOptions.refuse(in: arguments.dropFirst(), of: calledCommand)
  }

  /// The argument parser names no nearest command, and answers `help` for an unknown one with the help of all.
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
    "export": "terms", "glossary": "terms", "words": "terms",
    "grep": "find", "lookup": "find", "search": "find",
    "list": "dictionaries", "ls": "dictionaries",
    "move": "mv", "rename": "mv",
    "play": "simulate", "run": "simulate", "story": "simulate",
    "print": "preview", "render": "preview", "show": "preview", "view": "preview",
    "rewrite": "convert", "translate": "convert",
  ]
}

extension ExitStatus {
  /// Ends the command with this status unless it is success.
  func exit() throws {
    guard self == .success else { throw ExitCode(rawValue) }
  }
}
