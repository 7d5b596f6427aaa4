import Diagnostics

extension ElementParser {
  /// The name of the element by which an author accepts a finding.
  package static let accept = ElementName.accept.rawValue

  /// All of the file, for what is accepted in its root.
  var wholeFile: Range<Int> { 0..<source.bytes.count }

  /// The child elements of an entry, all of which must be of its shape; what it accepts is left to
  /// ``readAcceptances(in:)``.
  mutating func parts(of element: XMLElement, _ shape: ElementShape) -> [XMLElement] {
    let parts = children(of: element, shape)
    return hasAcceptances ? parts.filter { $0.name != Self.accept } : parts
  }

  /// Reads what the author of `element` accepts in it.
  mutating func readAcceptances(in element: XMLElement) {
    guard hasAcceptances else { return }
    for child in element.elements where isOurs(child) && child.name == Self.accept {
      readAcceptance(child, scope: element.range)
    }
  }

  /// Reads `<accept code="…">reason</accept>`, which holds for findings within `scope`.
  mutating func readAcceptance(_ element: XMLElement, scope: Range<Int>) {
    checkAttributes(of: element, .accept)
    let reason = text(of: element, .accept)
    let name = identifier("code", of: element) { IdentifierSyntax.isWellFormed($0) ? $0 : nil }
    guard let name else { return }
    guard let code = DiagnosticCode.named(name.id) else {
      report(.unknownCode(name.id, at: name.span))
      return
    }
    guard code.isAcceptable else {
      report(.unacceptableCode(code, at: name.span))
      return
    }
    guard let reason else { return }
    acceptances.append(
      Acceptance(
        code: code,
        reason: reason.string,
        span: name.span,
        element: span(lineRange(of: element)),
        scope: scope
      )
    )
  }

  /// The range of `element`, with the white space before it and the line break before that where it
  /// is on a line of its own.
  private func lineRange(of element: XMLElement) -> Range<Int> {
    let range = element.range
    let before = source.bytes[..<range.lowerBound]
    let start = before.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
    let next = source.bytes[range.upperBound...].first { $0 != 0x20 && $0 != 0x09 }
    guard start > 0, before[start - 1] == 0x0A, next == 0x0A || next == 0x0D else { return range }
    let isPair = start > 1 && before[start - 2] == 0x0D
    return start - (isPair ? 2 : 1)..<range.upperBound
  }
}
