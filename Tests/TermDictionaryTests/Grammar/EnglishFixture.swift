import Foundation

/// The lists of English words and phrases below `Fixtures/english`, one line each.
enum EnglishFixture {
  /// The lines of the file `name`, without remarks and empty lines.
  static func lines(_ name: String) throws -> [String] {
    let file = Fixtures.folder.appending(path: "english/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
