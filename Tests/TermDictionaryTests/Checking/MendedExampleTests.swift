import Diagnostics
import Testing

/// What can be mended without asking is mended, and found no more.
struct MendedExampleTests {
  static let codes = DiagnosticPageTests.codes

  @Test(arguments: codes)
  func `a mended example has nothing left to mend`(code: String) throws {
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
      let isMended = !loop.fixed.isEmpty
      #expect(isMended == (loop.texts.count == 1))
    }
  }

  @Test func `these codes are mended without asking`() throws {
    let mended = try Self.codes.filter { code in
      let page = try DocumentedExample.page("docs/diagnostics/\(code).md")
      return DocumentedExample.blocks("xml wrong", in: page).contains { example in
        DocumentedExample.findings(of: example).contains { finding in
          finding.fixIts.contains { $0.certainty == .certain }
        }
      }
    }
    #expect(Set(mended).isSuperset(of: ["bare-term", "unused-acceptance", "xml-syntax"]))
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
