import Diagnostics
import TermDictionary

/// Finds and reads the configuration.
package enum ConfigurationFile {
  /// What the file is called.
  static let name = "termtool.yml"

  /// The word that stands for no configuration.
  static let none = "none"

  /// What people call it who mean it, and what is not read.
  private static let otherNames = ["termtool.yaml", ".termtool.yml", ".termtool.yaml"]

  /// Reads the configuration at `path`; where no path is given, the nearest one at or above the
  /// working folder.
  ///
  /// - Throws: `ToolFailure` for a file that cannot be read, ``ToldFailure`` for one that was found
  ///   faulty.
  static func load(_ path: String?, _ host: any RequestHost) throws -> Configuration {
    guard path != none else { return .none }
    if path == nil, let other = misnamed() {
      host.note("\(other) is not read: it must be called \(name)")
    }
    guard let file = path ?? nearest() else { return .none }
    let source: SourceText
    do throws(UnreadableFile) {
      source = try InputText.read(file, for: .settings, from: host)
    } catch {
      throw ToolFailure(error, host)
    }
    let parser = ConfigurationParser(source, in: folder(of: file))
    guard parser.diagnostics.isEmpty else {
      host.report(parser.diagnostics)
      throw ToldFailure()
    }
    return parser.configuration
  }

  /// What can be read of the nearest configuration without a word of what cannot.
  static func loadQuietly(_ path: String? = nil, _ host: any RequestHost) -> Configuration {
    guard path != none, let file = path ?? nearest(),
      let source = try? InputText.read(file, for: .settings, from: host)
    else { return .none }
    return ConfigurationParser(source, in: folder(of: file)).configuration
  }

  /// The folder of `file`, without links.
  private static func folder(of file: String) -> String {
    FileSystem.canonicalPath(file).map { $0.parentFolder } ?? "/"
  }

  /// A file of another name in the working folder, where there is none of the right one.
  private static func misnamed() -> String? {
    guard !isFile(name) else { return nil }
    return otherNames.first(where: isFile)
  }

  private static func isFile(_ path: String) -> Bool {
    FileSystem.isThere(path) && !FolderListing.isFolder(path)
  }

  /// The path at which a configuration is, or may come, where a request names `path`.
  package static func watched(_ path: String?) -> String { path ?? nearest() ?? name }

  /// The path of the file in the working folder, or in the nearest folder above it that has one.
  static func nearest() -> String? {
    guard var folder = FileSystem.canonicalPath(".") else { return nil }
    var path = name
    while true {
      if isFile(path) { return path }
      guard folder != "/" else { return nil }
      folder = folder.parentFolder
      path = "../" + path
    }
  }
}
