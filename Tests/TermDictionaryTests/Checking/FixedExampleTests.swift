import Diagnostics
import Testing

/// What can be fixed without asking is fixed, and found no more.
struct FixedExampleTests {
  static let codes = DiagnosticPageTests.codes

  @Test(arguments: codes)
  func `a fixed example has nothing left to fix`(code: String) throws {
    let page = try DocumentedExample.page("docs/diagnostics/\(code).md")
    for example in DocumentedExample.blocks("xml wrong", in: page) {
      let file = SourceText(name: "example.xml", text: example)
      let loop = FixLoop([file]) { texts in
        texts.flatMap { DocumentedExample.findings(of: $0.text(in: 0..<$0.bytes.count)) }
          .map { Self.moved($0, to: texts[0]) }
      }
      let left = loop.findings.filter { finding in
        finding.fixIts.contains { $0.certainty == .certain }
      }
      #expect(left == [])
      let isFixed = !loop.fixed.isEmpty
      #expect(isFixed == (loop.texts.count == 1))
    }
  }

  @Test func `these codes are fixed without asking`() throws {
    let fixed = try Self.codes.filter { code in
      let page = try DocumentedExample.page("docs/diagnostics/\(code).md")
      return DocumentedExample.blocks("xml wrong", in: page).contains { example in
        DocumentedExample.findings(of: example).contains { finding in
          finding.fixIts.contains { $0.certainty == .certain }
        }
      }
    }
    #expect(Set(fixed).isSuperset(of: ["bare-term", "unused-acceptance", "xml-syntax"]))
  }

  /// The finding, its changes in `text`: the helper reads the example under another identity.
  private static func moved(_ finding: Diagnostic, to text: SourceText) -> Diagnostic {
    let fixIts = finding.fixIts.map { fixIt in
      Diagnostic.FixIt(
        fixIt.message,
        fixIt.replacements.map { replacement in
          .init(span: SourceSpan(text, replacement.span.range), text: replacement.text)
        },
        fixIt.certainty
      )
    }
    return Diagnostic(finding.code, finding.message, at: finding.span, fixIts: fixIts)
  }
}
