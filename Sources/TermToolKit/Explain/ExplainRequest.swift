import Diagnostics

/// Asks what a finding means, why it matters, and what to write.
public struct ExplainRequest: Sendable {
  /// The code of the finding; all codes are listed where none is named.
  public var code: String?

  /// All codes.
  public static var codes: [String] { DiagnosticPages.shipped.map(\.code.name) }

  /// Makes the request.
  public init(_ code: String? = nil) { self.code = code }

  /// The answer.
  ///
  /// - Throws: ``UsageError`` for a code that there is not.
  public func run() throws(UsageError) -> Explanation {
    guard let code else { return Explanation(pages: DiagnosticPages.shipped, isList: true) }
    return Explanation(pages: [try DiagnosticPages.named(code)], isList: false)
  }
}

/// The page of a code, or the list of all.
public struct Explanation: Presentable {
  let pages: [DiagnosticPage]
  let isList: Bool

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    let documents = pages.map(Self.json)
    return switch format {
    case .human: .painted(isList ? list(screen) : pages.map { text($0, screen) }.joined())
    case .json: .json(isList ? .array(documents) : documents.first ?? .null)
    }
  }

  private func text(_ page: DiagnosticPage, _ screen: Screen) -> String {
    let severity = RichText(page.code.severity.rawValue, page.code.severity.role)
    let head =
      RichText(page.title, .strong) + RichText("  \(page.code) (") + severity + RichText(")")
    let text = MarkdownText(page.text).text(width: min(screen.width, 100), screen.painter)
    return head.painted(screen.painter) + "\n\n" + text
  }

  private func list(_ screen: Screen) -> String {
    let table = Table(
      header: ["code", "severity", "title"].map { RichText($0, .strong) },
      rows: pages.map { page in
        let severity = page.code.severity
        return [
          RichText(page.code.name, .code), RichText(severity.rawValue, severity.role),
          RichText(page.title),
        ]
      }
    )
    return table.text(width: screen.width, painter: screen.painter)
  }

  private static func json(_ page: DiagnosticPage) -> JSONValue {
    [
      "code": .string(page.code.name),
      "severity": .string(page.code.severity.rawValue),
      "title": .string(page.title),
      "text": .string(page.text),
    ]
  }
}
