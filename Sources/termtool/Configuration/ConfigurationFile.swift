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
    let (files, unreadable) = DictionaryFiles.read([file])
    guard let source = files.first, files.count == 1, unreadable.isEmpty else {
      throw ToolFailure("cannot read '\(file)': \(unreadable.first?.reason ?? "it is no file")")
    }
    let folder = SystemCalls.canonicalPath(file).map { $0.parentFolder } ?? "/"
    let reader = ConfigurationReader(source, in: folder)
    guard reader.diagnostics.isEmpty else {
      let findings = HumanFindings(
        painter: console.errorPainter,
        width: console.isWidthKnown ? console.width : 120
      )
      console.report(String(findings.text(of: reader.diagnostics).dropLast()))
      try ExitStatus.failure.exit()
      return .none
    }
    return reader.configuration
  }

  /// The path of the file in the working folder, or in the nearest folder above it that has one.
  private static func nearest() -> String? {
    guard var folder = SystemCalls.canonicalPath(".") else { return nil }
    var path = name
    while true {
      if SystemCalls.isFile(path) { return path }
      guard folder != "/" else { return nil }
      folder = folder.parentFolder
      path = "../" + path
    }
  }
}

extension String {
  /// A path without its last part.
  fileprivate var parentFolder: String {
    guard let slash = lastIndex(of: "/"), slash != startIndex else { return "/" }
    return String(self[..<slash])
  }
}
