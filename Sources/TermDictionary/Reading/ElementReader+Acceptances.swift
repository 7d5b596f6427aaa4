import Diagnostics

extension ElementReader {
  /// The name of the element by which an author accepts a finding.
  static let accept = "accept"

  /// All of the file, for what is accepted in its root.
  var wholeFile: Range<Int> { 0..<source.bytes.count }

  /// The child elements of an entry, all of which must be among `known`; what it accepts is left to
  /// ``readAcceptances(in:)``.
  mutating func parts(of element: XMLElement, _ known: [String]) -> [XMLElement] {
    children(of: element, known + [Self.accept]).filter { $0.name != Self.accept }
  }

  /// Reads what the author of `element` accepts in it.
  mutating func readAcceptances(in element: XMLElement) {
    for child in element.childElements where isOurs(child) && child.name == Self.accept {
      readAcceptance(child, scope: element.range)
    }
  }

  /// Reads `<accept code="…">reason</accept>`, which holds for findings within `scope`.
  mutating func readAcceptance(_ element: XMLElement, scope: Range<Int>) {
    checkAttributes(of: element, ["code"])
    let reason = text(of: element)
    let name = identifier("code", of: element) { Identifier.isWellFormed($0) ? $0 : nil }
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
    let acceptance = Acceptance(code: code, reason: reason.string, span: name.span, scope: scope)
    acceptances.append(acceptance)
  }
}
