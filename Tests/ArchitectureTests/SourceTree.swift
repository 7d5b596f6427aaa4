import Foundation

/// The Swift files of the project, as far as the order of floors asks.
struct SourceTree: Sendable {
  /// A file, without its comments and its texts.
  struct File: Sendable {
    let name: String
    let module: String

    /// The folder below the module; `.` for none.
    let folder: String
    let imports: Set<String>

    /// The words that start with a capital, as names of types do.
    let names: Set<String>

    /// The types that it declares for others, outside of other types.
    let types: [String]
  }

  let files: [File]

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Reads all files below `Sources`.
  init() throws {
    let sources = Self.root.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
    files = try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return File(path, text)
    }
  }
}

extension SourceTree.File {
  init(_ path: String, _ text: String) {
    let parts = path.split(separator: "/").map(String.init)
    name = path
    module = parts[0]
    folder = parts.count > 2 ? parts[1] : "."
    let code = Self.code(of: text)
    imports = Set(
      code.matches(of: /(?m)^ *(?:@\w+ )?import (?:\w+ )?(\w+)/).map { String($0.1) }
    )
    names = Set(code.matches(of: /\b[A-Z]\w*/).map { String($0.0) })
    let declarations = code.matches(
      of: /(?m)^((?:@\w+(?:\([^)]*\))? |\w+ )*)(?:struct|class|enum|protocol|typealias) (\w+)/
    )
    types = declarations.filter { !$0.1.contains("private ") }.map { String($0.2) }
  }

  private static func code(of text: String) -> String {
    text.replacing(/\/\/[^\n]*/, with: "")
      .replacing(/"""(?s:.*?)"""/, with: "")
      .replacing(/"(?:\\.|[^"\\\n])*"/, with: "")
  }
}
