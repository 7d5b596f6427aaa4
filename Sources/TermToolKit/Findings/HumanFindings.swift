import Diagnostics

/// The findings with the source they are about, as people like to read them.
struct HumanFindings {
  private let painter: Painter
  private let width: Int

  init(_ screen: Screen) {
    painter = screen.painter
    width = screen.findingsWidth
  }

  func text(of findings: [Diagnostic]) -> TerminalText {
    TerminalText(painted: findings.map { text(of: $0) }.joined())
  }

  private func text(of finding: Diagnostic) -> String {
    var text = head(
      finding.span,
      finding.severity.rawValue,
      finding.severity.role,
      finding.message,
      code: finding.code
    )
    if let span = finding.span { text += excerpt(of: span, finding.severity.role) }
    if let place = finding.span?.remoteContainerPlace { text += remark("in", place.description) }
    for fixIt in finding.fixItsInItsFile where !finding.message.hasOffer(of: fixIt) {
      text += remark("fix", fixIt.message)
    }
    for note in finding.notes { text += self.text(of: note) }
    return text
  }

  private func text(of note: Diagnostic.Note) -> String {
    guard let span = note.span else { return remark("note", note.message) }
    return head(span, "note", .note, note.message, code: nil) + excerpt(of: span, .note)
  }

  private func head(
    _ span: SourceSpan?,
    _ kind: String,
    _ role: TextRole,
    _ message: String,
    code: DiagnosticCode?
  ) -> String {
    let place = span.map { painter.paint($0.place.visible + ":", .strong) + " " } ?? ""
    let code = code.map { painter.paint(" [\($0)]", .faint) } ?? ""
    return place + painter.paint(kind + ":", role) + " " + message.visible + code + "\n"
  }

  private func excerpt(of span: SourceSpan, _ role: TextRole) -> String {
    SourceExcerpt(span, width: width).text(painter, role)
  }

  private func remark(_ kind: String, _ message: String) -> String {
    String(repeating: " ", count: SourceExcerpt.leastDigits + 1) + "= "
      + painter.paint(kind + ":", .note) + " \(message.visible)\n"
  }
}

extension SourceSpan {
  /// Where it starts in an office document, unless that is the part with which it begins.
  fileprivate var remoteContainerPlace: ContainerPlace? {
    guard let place = containerPlace, let first = source.container?.place(ofLine: 1) else {
      return nil
    }
    return place == ContainerPlace(part: first.part) ? nil : place
  }
}

extension Severity {
  /// How it is painted.
  var role: TextRole {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}

extension String {
  /// Whether the message names the new text of `fixIt` already, as in "did you mean 'claimant'?".
  fileprivate func hasOffer(of fixIt: Diagnostic.FixIt) -> Bool {
    fixIt.replacements.count == 1 && fixIt.replacements.allSatisfy { contains("mean '\($0.text)'") }
  }
}
