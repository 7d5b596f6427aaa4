import Diagnostics
import Foundation
import TermProse
import Testing

/// Holds the rule for articles to what people checked of its findings in the documentation of Debian
/// packages.
///
/// Scripts/precision/sample draws the sample.
struct ArticlePrecisionTests {
  /// A finding, and what was checked of it.
  struct Row: CustomStringConvertible {
    var verdict: String
    var written: String
    var offered: String
    var before: String
    var behind: String
    var document: String
    var reason: String

    /// Reads a line of the sample; `nil` where it has another number of fields.
    init?(_ line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7 else { return nil }
      (verdict, written, offered) = (fields[0], fields[1], fields[2])
      (before, behind, document, reason) = (fields[3], fields[4], fields[5], fields[6])
    }

    var description: String { "\(before)⟦\(written) → \(offered)⟧\(behind) (\(document))" }

    /// Whether the linter reports the article at its place and offers what it offered.
    func isReported(by linter: Linter) -> Bool {
      let source = SourceText(name: document, text: before + written + behind)
      let start = before.utf8.count
      let place = start..<start + written.utf8.count
      for finding in linter.findings(in: ProseDocument(source, syntax: .text)) {
        let diagnostic = finding.diagnostic
        guard diagnostic.code.name == "wrong-article", diagnostic.span?.range == place else {
          continue
        }
        if diagnostic.message.hasSuffix("expected '\(offered)'") { return true }
      }
      return false
    }
  }

  private static let lines: [Substring] = {
    let file = Fixtures.folder.appending(path: "prose/article-sample.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }()

  private static let rows = lines.compactMap(Row.init)

  @Test func `the sample has 1,000 findings, and each is linted`() {
    #expect(Self.lines.count == 1000)
    #expect(Self.rows.count == Self.lines.count)
    #expect(Self.rows.filter { !["right", "wrong"].contains($0.verdict) }.isEmpty)
    #expect(Self.rows.filter { ($0.verdict == "wrong") != !$0.reason.isEmpty }.isEmpty)
  }

  @Test func `each article and word is in it once`() {
    let pairs = Self.rows.map { row in
      let word = row.behind.drop { !$0.isLetter && !$0.isNumber }.prefix { !$0.isWhitespace }
      return row.written.lowercased() + " " + word.lowercased()
    }
    #expect(Set(pairs).count > 980)
  }

  @Test func `what is right in the sample is found with its repair`() throws {
    let linter = try Linters.linter("owner", "en")
    let missed = Self.rows.filter { $0.verdict == "right" && !$0.isReported(by: linter) }
    #expect(missed.isEmpty)
  }

  @Test func `at most 5 of 1,000 findings are wrong`() throws {
    let linter = try Linters.linter("owner", "en")
    let reported = Self.rows.filter { $0.isReported(by: linter) }
    let wrong = reported.filter { $0.verdict == "wrong" }
    #expect(wrong.count * 1000 <= 5 * reported.count)
  }
}
