import ArgumentParser
import TermToolKit

/// A command of the tool: what it does, and how it ends.
protocol ToolCommand: ParsableCommand {
  /// Whether its arguments are files and folders that it reads, and tells of those it cannot read.
  static var readsNamedFiles: Bool { get }

  /// Whether there are colours.
  var color: ColorChoice { get }

  /// Does the work.
  ///
  /// - Returns: How the command ends.
  func run(on console: Console) throws -> ExitStatus
}

extension ToolCommand {
  static var readsNamedFiles: Bool { false }
}

/// A command that opens dictionaries, asks them one thing, and prints the answer.
protocol AskingCommand: ToolCommand {
  /// What is asked.
  associatedtype Question: Request where Question.Value: Presentable

  /// The dictionaries that are opened.
  var dictionaries: DictionaryOptions { get }

  /// How the answer is printed.
  var format: Question.Value.Format { get }

  /// What is asked about `workspace`.
  func question(_ workspace: Workspace) throws -> Question

  /// Refuses what the command line says without reading anything.
  func checkBeforeReading(_ console: Console) throws

  /// Prints the answer.
  func print(_ reply: Reply<Question.Value>, on console: Console) throws -> ExitStatus
}

extension AskingCommand {
  var color: ColorChoice { dictionaries.color }

  func run(on console: Console) throws -> ExitStatus {
    try checkBeforeReading(console)
    let workspace = try dictionaries.open(console)
    return try print(question(workspace).run(in: workspace), on: console)
  }

  func checkBeforeReading(_ console: Console) throws {}

  func print(_ reply: Reply<Question.Value>, on console: Console) throws -> ExitStatus {
    try console.answer(reply, in: format)
  }
}
