import Diagnostics
import Foundation
import MessageFormat
import TermDictionary

/// The fenced blocks of a Markdown page.
enum DocumentedExample {
  /// The text of the page at `path`, which counts from the top of the repository.
  static func page(_ path: String) throws -> String {
    try String(contentsOf: Fixtures.repository.appending(path: path), encoding: .utf8)
  }

  /// The content of each fenced block of `page` whose info string is `info`.
  static func blocks(_ info: String, in page: String) -> [String] {
    var blocks: [String] = []
    var lines: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let block = lines {
        lines = line == "```" ? nil : block + [line]
        if lines == nil { blocks.append(block.joined(separator: "\n") + "\n") }
      } else if line == "```" + info {
        lines = []
      }
    }
    return blocks
  }

  /// What the checker says of the shipped files and `example` together, to readers of English and of the
  /// example's own locale.
  static func findings(of example: String) -> [Diagnostic] {
    let name = "example.xml"
    let file = SourceText(name: name, text: example)
    let set = DictionarySet(ShippedFiles.dictionaries + [file])
    let own = set.dictionaries.filter { $0.files.contains(name) }.compactMap(\.locale)
    let english = LocaleIdentifier("en").map { [$0] } ?? []
    return set.check(locales: own + english.filter { !own.contains($0) })
  }
}
