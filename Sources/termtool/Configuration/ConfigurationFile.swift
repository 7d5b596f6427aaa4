import Diagnostics
import TermDictionary

/// Finds and reads the configuration.
enum ConfigurationFile {
  /// What the file is called.
  static let name = "termtool.yml"

  /// The word that stands for no configuration.
  static let none = "none"

  /// Reads the configuration at `path`; where no path is given, the nearest one at or above the working folder.
  ///
  /// - Throws: `ToolFailure` for a file that cannot be read, `ExitCode` for one that was found faulty, which
  ///   is told on `console`.
  static func load(_ path: String?, _ console: Console) throws -> Configuration {
    guard path != none, let file = path ?? nearest() else { return .none }
    let source: SourceText
    do throws(UnreadableFile) {
      source = try InputText.read(file, for: .settings)
    } catch {
      throw ToolFailure(error)
    }
    let folder = SystemCalls.canonicalPath(file).map { $0.parentFolder } ?? "/"
    let reader = ConfigurationReader(source, in: folder)
    guard reader.diagnostics.isEmpty else {
      let findings = HumanFindings(
        painter: console.errorPainter,
        width: console.isWidthKnown ? console.width : 120
      )
      console.report(findings.text(of: reader.diagnostics).withoutLastLineFeed)
      try ExitStatus.failure.exit()
      return .none
    }
    return reader.configuration
  }

  /// The path of the file in the working folder, or in the nearest folder above it that has one.
  static func nearest() -> String? {
    guard var folder = SystemCalls.canonicalPath(".") else { return nil }
    var path = name
    while true {
      if SystemCalls.isThere(path), !FolderListing.isFolder(path) { return path }
      guard folder != "/" else { return nil }
      folder = folder.parentFolder
      path = "../" + path
    }
  }
}
