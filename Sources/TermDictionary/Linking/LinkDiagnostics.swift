import Diagnostics
import MessageFormat

extension Diagnostic {
  static func bareTerm(_ operand: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .bareTerm,
      "'\(operand)' is a term, and would print its identifier; a message writes the function out",
      at: span,
      fixIts: [
        FixIt(
          "write '\(operand) :td:term'",
          replacing: span,
          with: span.text + " :td:term",
          .certain
        )
      ]
    )
  }

  static func literalArticle(
    before what: String,
    isUpper: Bool = false,
    at span: SourceSpan
  ) -> Diagnostic {
    let text = span.text
    let isCapital = text.first?.isUppercase == true
    let casing = isCapital ? isUpper ? " casing=upper" : " casing=sentence" : ""
    let call = "{indefinite :td:article\(casing)}"
    return Diagnostic(
      .literalArticle,
      "'\(text)' is written before \(what), whose words may need another article or none; write '\(call)'",
      at: span,
      fixIts: [FixIt("write '\(call)'", replacing: span, with: call)]
    )
  }
}
