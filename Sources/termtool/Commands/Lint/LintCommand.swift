import ArgumentParser
import Diagnostics
import TermDictionary

/// The command `termtool lint`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lint", abstract: "Finds the words of others in documents.")
  @Argument var paths: [String] = []
  @Option var `as`: String
  @Option var locale = "en"
  @Option var syntax: String?
  @Option(transform: FindingFormat.parse) var format = FindingFormat.human
  func run() throws {
    let console = Console(color: .auto)
    let linter = try Linter(.shipped, pointOfView: self.as, locale: locale)
    for path in paths {
      let (files, _) = DictionaryFiles.read([path])
      for file in files {
        let syntax = syntax.flatMap { DocumentSyntax(rawValue: $0) } ?? DocumentSyntax(fileName: path) ?? .text
        let found = linter.findings(in: ProseDocument(file, syntax: syntax))
        try format.print(found.map(\.diagnostic), on: console)
      }
    }
  }
}
