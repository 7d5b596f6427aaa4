import Diagnostics
import MessageFormat
import TermDictionary

/// How one formatted message is printed.
enum FormatFormat: String, CaseIterable, NamedChoice {
  case human
  case json

  static let name = "format"

  /// Prints what becomes of `request`; `name` is what people called its source.
  func print(
    _ request: MessageRequest,
    by press: MessagePress,
    called name: String,
    on console: Console
  ) throws {
    var press = press
    let formatted: FormattedMessage
    do throws(MalformedLine) {
      formatted = try press.format(request)
    } catch {
      throw UsageError("\(error.message)")
    }
    switch self {
    case .json:
      try console.print(formatted.json)
    case .human:
      try console.print(data: formatted.text + "\n")
      tell(formatted.errors, in: request.source, called: name, on: console)
    }
  }

  /// Shows where in the source each error is.
  private func tell(
    _ errors: [MessageError],
    in source: String,
    called name: String,
    on console: Console
  ) {
    guard !errors.isEmpty else { return }
    let isFile = name == InputFiles.standardInput
    let text = SourceText(name: isFile ? name : "message", text: source)
    let findings = HumanFindings(
      painter: console.errorPainter,
      width: console.isWidthKnown ? console.width : 120
    )
    let diagnostics = errors.map { Diagnostic($0, in: text) }
    console.report(findings.text(of: diagnostics).withoutLastLineFeed)
  }
}

extension Diagnostic {
  /// The finding for an error of a message that is all of `source`.
  fileprivate init(_ error: MessageError, in source: SourceText) {
    let fixIts = error.fix.map { fix in
      [FixIt(fix.message, replacing: SourceSpan(source, fix.range.bytes), with: fix.text)]
    }
    self.init(
      DiagnosticCode(error.kind.rawValue, .error),
      error.message,
      at: SourceSpan(source, error.range.bytes),
      fixIts: fixIts ?? []
    )
  }
}
