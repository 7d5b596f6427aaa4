import Diagnostics
import TermProse
import Testing

@testable import TermDictionary

struct LinterTests {
  /// A text, and what is wrong with it for a reader: rule, place, and the right text.
  struct Row: Decodable, CustomTestStringConvertible {
    /// Which of the pitfalls seen in real documents it is.
    var pitfall: Int
    var pointOfView: String
    var locale: String
    var syntax: String
    var text: String
    var findings: [Expected]

    var testDescription: String { "\(pitfall), \(pointOfView)@\(locale): \(text)" }
  }

  struct Expected: Decodable, Equatable, CustomStringConvertible {
    var code: String
    var line: Int
    var column: Int
    var length: Int

    /// What the first change writes; `nil` where there is no change, or several.
    var text: String?

    var description: String {
      "\(line):\(column)+\(length) \(code) \(text.map { "→ '\($0)'" } ?? "")"
    }
  }

  struct CleanRow: Decodable, CustomTestStringConvertible {
    var pointOfView: String
    var locale: String
    var syntax: String
    var text: String

    var testDescription: String { "\(pointOfView)@\(locale): \(text)" }
  }

  @Test(arguments: try Fixtures.decode("prose/findings.json", as: [Row].self))
  func `finds what is wrong, where it is, and what is right`(row: Row) throws {
    let found = try Linters.findings(row.text, row.syntax, row.pointOfView, row.locale)
    #expect(found.map(Expected.init) == row.findings)
  }

  @Test(arguments: try Fixtures.decode("prose/clean.json", as: [CleanRow].self))
  func `finds nothing where nothing is wrong`(row: CleanRow) throws {
    let found = try Linters.findings(row.text, row.syntax, row.pointOfView, row.locale)
    #expect(found.map(Expected.init) == [])
  }

  @Test(arguments: [
    ("text", "Pay\u{202E}eht\u{202C} bill.", ["1:4 U+202E → Payeht bill."]),
    ("markdown", "# A \u{2067}b\n\nc\u{2069}", ["1:5 U+2067 → –"]),
    (
      "html", "<p>a &#x202e; b</p><p>\u{2066}x\u{2069}</p>",
      ["1:6 U+202E → <p>a  b</p><p>\u{2066}x\u{2069}</p>"]
    ),
    ("markdown", "a \u{2068}b\u{2069} “c” – `\u{202E}`, \u{200F}d", []),
    ("markdown", "<!-- termtool-disable bidi-control -->\na \u{202E}", []),
    ("markdown", "| \u{202A}a | b\u{202C} |\n|---|---|", ["1:3 U+202A → –"]),
  ])
  func `what turns the order of letters is closed in its block`(
    syntax: String,
    text: String,
    found: [String]
  ) throws {
    let findings = try Linters.findings(text, syntax, "owner", "en-AU")
    let shown = findings.filter { $0.diagnostic.code == .bidiControl }.map { finding in
      let start = finding.diagnostic.span?.start
      let fixed = finding.diagnostic.fixIts.first.map { fix in
        var bytes = Array(text.utf8)
        for change in fix.replacements.reversed() {
          bytes.replaceSubrange(change.span.range, with: change.text.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
      }
      return "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.match) → \(fixed ?? "–")"
    }
    #expect(shown == found)
  }
}

extension LinterTests.Expected {
  /// What `finding` is in a row.
  init(_ finding: ProseFinding) {
    let span = finding.diagnostic.span
    code = finding.diagnostic.code.name
    line = span?.start.line ?? 0
    column = span?.start.column ?? 0
    length = span?.text.unicodeScalars.count ?? 0
    text = finding.written
  }
}

extension ProseFinding {
  /// What the change writes in place of the match, where there is one change.
  ///
  /// The longest of its texts: others settle the article, or empty what markup parts.
  fileprivate var written: String? {
    let fixIts = diagnostic.fixIts
    guard fixIts.count == 1 else { return nil }
    let name = fixIts[0].message.split(separator: "'", maxSplits: 1).last ?? ""
    return fixIts[0].message.hasPrefix("write") ? String(name.dropLast()) : ""
  }
}

/// Linters that tests share.
enum Linters {
  private static let known = Readers(
    [
      ("head-contractor", "en-AU"), ("head-contractor", "en"), ("head-contractor", "en-GB"),
      ("head-contractor", "en-CA"), ("head-contractor", "en-NZ"), ("owner", "en"),
      ("owner", "en-AU"), ("owner", "en-GB"), ("specialty-contractor", "en"),
      ("specialty-contractor", "en-AU"),
      ("specialty-contractor", "en-GB"),
    ]
  )

  private struct Readers {
    var linters: [String: Linter] = [:]

    init(_ readers: [(String, String)]) {
      for (point, locale) in readers {
        linters["\(point)@\(locale)"] = try? Linter(.shipped, pointOfView: point, locale: locale)
      }
    }
  }

  static func linter(_ pointOfView: String, _ locale: String) throws -> Linter {
    try #require(known.linters["\(pointOfView)@\(locale)"])
  }

  static func findings(
    _ text: String,
    _ syntax: String,
    _ pointOfView: String = "head-contractor",
    _ locale: String = "en-AU"
  ) throws -> [ProseFinding] {
    let syntax = try #require(DocumentSyntax(rawValue: syntax))
    let source = SourceText(name: "row", text: text)
    return try linter(pointOfView, locale).findings(in: ProseDocument(source, syntax: syntax))
  }
}
