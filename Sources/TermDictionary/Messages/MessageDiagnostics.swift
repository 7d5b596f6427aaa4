import Diagnostics
import MessageFormat

extension Diagnostic {
  /// The finding for an error of the MessageFormat standard, in a text of a dictionary.
  init(_ error: MessageError, in text: MessageText) {
    let offset = error.range.bytes.lowerBound
    if error.kind == .syntaxError, let slip = TypographicSlip(at: offset, in: text.map.utf8) {
      let span = text.span(of: slip.range)
      let advice = slip.text.isEmpty ? "leave the quote out" : "write '\(slip.text)'"
      self.init(
        DiagnosticCode(error.kind),
        slip.message,
        at: span,
        fixIts: [FixIt(advice, replacing: span, with: slip.text, .certain)]
      )
      return
    }
    guard error.kind == .syntaxError,
      let slip = PlaceholderSlip(at: offset, in: text.map.utf8)
    else {
      self.init(error) { text.span(of: $0) }
      return
    }
    let fix = FixIt(slip.fix.message, replacing: text.span(of: slip.range), with: slip.fix.text)
    self.init(
      DiagnosticCode(error.kind),
      slip.message,
      at: text.span(of: slip.range),
      fixIts: [fix]
    )
  }

  /// The finding for a slip that makes the rest of a message unreadable.
  init(_ slip: WholeMessageSlip, in text: MessageText) {
    let fixIt = slip.fix.map { fix in
      FixIt(fix.message, replacing: text.span(of: fix.range), with: fix.text)
    }
    self.init(
      DiagnosticCode(MessageError.Kind.syntaxError),
      slip.message,
      at: text.span(of: slip.range),
      fixIts: fixIt.map { [$0] } ?? []
    )
  }

  /// The finding for an error of the MessageFormat standard, in a message that is all of `source`.
  package init(_ error: MessageError, in source: SourceText) {
    self.init(error) { SourceSpan(source, $0.bytes) }
  }

  private init(_ error: MessageError, _ span: (SourceRange) -> SourceSpan) {
    let fixIt = error.fix.map { fix in
      FixIt(fix.message, replacing: span(fix.range), with: fix.text, .certain)
    }
    self.init(
      DiagnosticCode(error.kind),
      error.message,
      at: span(error.range),
      fixIts: fixIt.map { [$0] } ?? []
    )
  }

  /// A name of no parameter; `span` is written anew where another was meant, with the `sign` that
  /// stands before names there.
  static func undeclaredParameter(
    _ name: String,
    known: KnownNames,
    at span: SourceSpan,
    sign: String = "$"
  ) -> Diagnostic {
    let nearest = known.nearest(to: name)
    return Diagnostic(
      .undeclaredParameter,
      "undeclared parameter '\(name)'" + NearestValue.hint(nearest),
      at: span,
      fixIts: .write(nearest.map { sign + $0 }, at: span)
    )
  }

  static func unusedParameter(_ parameter: MessageParameter) -> Diagnostic {
    Diagnostic(
      .unusedParameter,
      "parameter '\(parameter.name)' is not used in the message",
      at: parameter.span
    )
  }

  static func wrongParameterType(
    _ parameter: MessageParameter,
    function: String,
    expected: [MessageParameterType],
    at span: SourceSpan
  ) -> Diagnostic {
    let types = expected.map(\.rawValue).joined(separator: " or ")
    return Diagnostic(
      .wrongParameterType,
      "':\(function)' needs a parameter of type \(types), and '\(parameter.name)' is a \(parameter.type.rawValue)",
      at: span,
      notes: [Note("the parameter is declared here", at: parameter.span)]
    )
  }
}
