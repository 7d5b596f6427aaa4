import CEmbeddedFile
import CToolFiles
import Diagnostics
import TermDictionary

/// The files that come with the toolkit, inside the binary.
public enum ToolFiles {
  /// The pages of the diagnostics, named `docs/diagnostics/CODE.md`.
  public static var diagnosticPages: [SourceText] { files(below: "docs/diagnostics/") }

  /// The documents that a user needs who has the tool alone, named `docs/….md`.
  public static var documents: [SourceText] {
    files(below: "docs/").filter { !$0.name.hasPrefix("docs/diagnostics/") }
  }

  /// The scenarios of the examples, named `Examples/scenarios/….yaml`.
  public static var scenarios: [SourceText] { files(below: "Examples/scenarios/") }

  private static func files(below folder: String) -> [SourceText] {
    (0..<tool_file_count()).compactMap { index in
      guard let file = SourceText(tool_file(index)), file.name.hasPrefix(folder) else { return nil }
      return file
    }
  }
}
