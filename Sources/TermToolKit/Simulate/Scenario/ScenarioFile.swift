import Diagnostics
import TermDictionary

/// The scenario that the command line names: a file, or one inside the tool.
enum ScenarioFile {
  /// The names of the scenarios inside the tool: `happy-month`.
  static var names: [String] { ToolFiles.scenarios.map(name) }

  /// Reads the scenario at `path`, `-` for standard input; where there is no such file, the one of
  /// that name inside the tool.
  ///
  /// - Throws: ``UsageError`` where none is named, ``ToolFailure`` where it cannot be read.
  static func read(_ path: String, _ host: any RequestHost) throws -> SourceText {
    do throws(UnreadableFile) {
      return try InputText.read(path, for: .settings, from: host)
    } catch {
      if let shipped = ToolFiles.scenarios.first(where: { name(of: $0) == path }) {
        return shipped
      }
      guard path != InputFiles.standardInput, !FileSystem.isThere(path) else {
        throw ToolFailure(error, host)
      }
      let hint =
        (names.first { !path.isEmpty && $0.hasPrefix(path) } ?? NearestValue.to(path, among: names))
        .map { "did you mean '\($0)'?" }
        ?? "inside the tool there are \(names.joined(separator: ", "))"
      throw ToolFailure(ToolFailure(error, host).text + "; \(hint)")
    }
  }

  private static func name(of file: SourceText) -> String {
    let name = file.name.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
