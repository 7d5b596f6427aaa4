import Diagnostics
import Foundation
import LocaleData
import TermChecking

@testable import TermDictionary

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

  /// The shipped files and `example` together; the shipped ones are read once for all examples.
  static func set(with example: String) -> DictionarySet {
    let files = files(of: example).map { DictionaryParser.read($0) }
    return DictionarySet(DictionarySet.shipped.storage.documents + files)
  }

  /// The files of `example`: a line that starts another dictionary starts another file.
  private static func files(of example: String) -> [SourceText] {
    var texts = [""]
    for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<dictionary"), texts[texts.count - 1].contains("</dictionary>") {
        texts.append("")
      }
      texts[texts.count - 1] += line + "\n"
    }
    return texts.enumerated().map { index, text in
      SourceText(name: index == 0 ? name : "example-\(index + 1).xml", text: text)
    }
  }

  /// What the checker says of the shipped files and `example` together, to readers of English and
  /// of the example's own locale.
  static func findings(of example: String) -> [Diagnostic] {
    let set = set(with: example)
    // What is accepted for nothing is only known when everybody was asked.
    if example.contains("<accept") { return set.check() }
    let own = set.dictionaries.filter { $0.files.contains { $0.hasPrefix("example") } }.compactMap(
      \.locale
    )
    let english = LocaleIdentifier("en").map { [$0] } ?? []
    let locales = own + english.filter { !own.contains($0) }
    // Whom the file does not serve, it cannot trouble; linking for them would only take time.
    let points = set.dictionaries.filter { $0.files.contains { $0.hasPrefix("example") } }.map(
      \.pointOfView.id
    )
    let served = set.readers.filter { reader in
      locales.contains { locale in
        set.resolution(for: reader, locale: locale).contains { points.contains($0.pointOfView) }
      }
    }
    return set.check(pointsOfView: served.isEmpty ? nil : served, locales: locales)
  }

  private static let name = "example.xml"
}
