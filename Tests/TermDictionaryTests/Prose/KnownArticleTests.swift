import Diagnostics
import Foundation
import TermDictionary
import TermProse
import Testing

/// Lints a page that was published with other parties' words in it; it is no part of the project.
struct KnownArticleTests {
  static let path = ProcessInfo.processInfo.environment["DOMAIN_ARTICLE"]

  @Test(.enabled(if: path != nil, "DOMAIN_ARTICLE names no file"))
  func `finds every slip of the article at its place`() throws {
    let path = try #require(Self.path)
    let source = SourceText(
      name: "article",
      bytes: [UInt8](try Data(contentsOf: URL(filePath: path)))
    )
    let findings = try Linters.linter("head-contractor", "en-AU")
      .findings(in: ProseDocument(source, syntax: .text))
    #expect(Self.places("wrong-article", in: findings) == ["1:9 an", "31:1 An", "64:6 an"])
    for word in ["Invoice Contact", "Invoice Contacts", "Invoicing", "Progress Billings"] {
      let written = Self.places(of: word, in: source)
      #expect(!written.isEmpty)
      #expect(
        Self.places("foreign-term", in: findings).filter { $0.hasSuffix(" " + word) } == written
      )
    }
    #expect(Self.places("locale-spelling", in: findings) == ["5:65 Specialty Contractors"])
    #expect(Self.places("mixed-spelling", in: findings) == ["18:16 Speciality Contractor"])
    let ownersWords = findings.filter {
      $0.pointOfView?.description == "owner"
        && (20...28).contains($0.diagnostic.span?.start.line ?? 0)
    }
    #expect(
      ownersWords.map(\.match) == [
        "Funding Variation", "Funding", "Contractor Schedule of Values", "CSOV",
      ]
    )
    // The second names of the table are the words of the page’s own readers.
    let doubtful = findings.filter { $0.diagnostic.code.name == "inconsistent-term" }
    #expect(doubtful.count <= 3)
    let linted = [
      "wrong-article", "foreign-term", "locale-spelling", "mixed-spelling", "common-word",
      "term-casing", "inconsistent-term",
    ]
    #expect(Set(findings.map(\.diagnostic.code.name)).subtracting(linted) == [])
  }

  private static func places(_ code: String, in findings: [ProseFinding]) -> [String] {
    findings.filter { $0.diagnostic.code.name == code }.map { finding in
      let start = finding.diagnostic.span?.start
      return "\(start?.line ?? 0):\(start?.column ?? 0) \(finding.match)"
    }
  }

  /// Where `phrase` is as whole words.
  private static func places(of phrase: String, in source: SourceText) -> [String] {
    var places: [String] = []
    for number in 1...source.lineCount {
      let line = String(decoding: source.line(number), as: UTF8.self)
      for range in line.ranges(of: phrase) {
        let after = range.upperBound < line.endIndex ? line[range.upperBound] : " "
        guard !after.isLetter else { continue }
        let column = line[..<range.lowerBound].unicodeScalars.count + 1
        places.append("\(number):\(column) \(phrase)")
      }
    }
    return places
  }
}
