import Diagnostics
import Testing

struct DiagnosticTests {
  private let first = SourceText(name: "a.xml", text: "<noun/>\n<verb/>")
  private let second = SourceText(name: "b.xml", text: "<label/>")
  private let code = DiagnosticCode("unknown-element", .error)

  @Test func `findings are sorted by file, then position, and keep their order otherwise`() {
    let findings = [
      Diagnostic(code, "third", at: SourceSpan(second, 1..<2)),
      Diagnostic(code, "second", at: SourceSpan(first, 8..<9)),
      Diagnostic(code, "first of two", at: SourceSpan(first, 1..<5)),
      Diagnostic(code, "second of two", at: SourceSpan(first, 1..<5)),
      Diagnostic(code, "without a place", at: nil),
    ]
    #expect(
      findings.inSourceOrder().map(\.message)
        == ["without a place", "first of two", "second of two", "second", "third"]
    )
  }

  @Test func `a span knows its text and its places`() {
    let span = SourceSpan(first, 9..<13)
    #expect(span.text == "verb")
    #expect(span.start == SourcePlace(line: 2, column: 2))
    #expect(span.end == SourcePlace(line: 2, column: 6))
  }

  @Test func `a code decides how grave its findings are`() {
    #expect(Diagnostic(code, "wrong", at: nil).severity == .error)
    let hint = DiagnosticCode("derived-form", .info)
    #expect([Diagnostic(hint, "worth knowing", at: nil)].hasErrors == false)
    #expect(Severity.allCases == [.info, .warning, .error])
    #expect(Severity.allCases == Severity.allCases.sorted())
  }
}
