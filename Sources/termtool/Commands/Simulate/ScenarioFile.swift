import Diagnostics
import TermDictionary

/// The scenario that the command line names: a file, or one inside the tool.
enum ScenarioFile {
  /// The names of the scenarios inside the tool: `happy-month`.
  static var names: [String] { ShippedFiles.scenarios.map(name) }

  /// Reads the scenario at `path`, `-` for standard input; where there is no such file, the one of that name inside the
  /// tool.
  ///
  /// - Throws: ``UsageError`` where none is named, ``ToolFailure`` where it cannot be read.
  static func read(_ path: String?) throws -> SourceText {
    guard let path else {
      let names = names.joined(separator: ", ")
      throw UsageError(
        """
        no scenario is named; expected a YAML file, or one of those inside the tool: \(names)
        for example: \(CommandExample.first(of: SimulateCommand.self) ?? "")
        """
      )
    }
    do throws(UnreadableFile) {
      return try InputText.read(path, for: .settings)
    } catch {
      if let shipped = ShippedFiles.scenarios.first(where: { name(of: $0) == path }) {
        return shipped
      }
      guard path != InputFiles.standardInput, (try? FileStatus(at: path)) == nil else {
        throw ToolFailure(error)
      }
      let hint =
        (names.first { !path.isEmpty && $0.hasPrefix(path) } ?? NearestValue.to(path, among: names))
        .map { "did you mean '\($0)'?" }
        ?? "inside the tool there are \(names.joined(separator: ", "))"
      throw ToolFailure(ToolFailure(error).text + "; \(hint)")
    }
  }

  private static func name(of file: SourceText) -> String {
    let name = file.name.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
