import Diagnostics
import TermDictionary

/// Two spaces inside a form, which every message prints: *big  cat*.
struct FormSpaceRule: DictionaryRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    survey.terms.flatMap { term in
      term.forms.filter(\.hasDoubledSpace).flatMap(findings)
    }
  }

  private func findings(in form: Form) -> [Diagnostic] {
    let source = form.span.source
    let range = form.span.range.clamped(to: 0..<source.bytes.count)
    var found: [Diagnostic] = []
    var start: Int?
    for offset in range {
      let isSpace = source.bytes[offset] == UInt8(ascii: " ")
      if isSpace, start == nil { start = offset }
      guard !isSpace, let first = start else { continue }
      start = nil
      // Where an editor has broken a line, one space is printed.
      let breaks = [first - 1, offset].contains { [0x0A, 0x0D].contains(source.bytes[$0]) }
      guard offset - first > 1, first > range.lowerBound, !breaks else { continue }
      let mark = source.bytes[first - 1]
      if ".?!:".utf8.contains(mark) { continue }
      let place = SourceSpan(source, first + 1..<offset)
      found.append(.doubledSpace(at: place))
    }
    return found
  }
}

extension Form {
  fileprivate var hasDoubledSpace: Bool {
    elements.contains { element in
      if case .text(let text) = element { text.contains("  ") } else { false }
    }
  }
}

extension Diagnostic {
  fileprivate static func doubledSpace(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .misplacedSpace,
      "several spaces are inside a form; write one",
      at: span,
      fixIts: [FixIt("write one", replacing: span, with: "", .certain)]
    )
  }
}
