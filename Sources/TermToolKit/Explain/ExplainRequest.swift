import Diagnostics

/// Asks what a finding means, why it matters, and what to write; or for a document.
public struct ExplainRequest: Sendable {
  /// The code of the finding, or the name of a document, of which one section may be named behind a
  /// `#`; all codes are listed where nothing is named.
  public var code: String?

  /// All codes, and all documents.
  public static var codes: [String] {
    DiagnosticPages.shipped.map(\.code.name) + ReferencePage.documents.map(\.name)
  }

  /// Makes the request.
  public init(_ code: String? = nil) { self.code = code }

  /// The answer.
  ///
  /// - Throws: ``UsageError`` for a code or a section that there is not.
  public func run() throws(UsageError) -> Explanation {
    guard let code else { return Explanation(content: .list(DiagnosticPages.shipped)) }
    if let document = try ReferencePage.named(code) {
      return Explanation(content: .document(document))
    }
    return Explanation(content: .page(try DiagnosticPages.named(code)))
  }
}

/// The page of a code, a document, or the list of all codes.
public struct Explanation: Presentable {
  let content: Content

  enum Content {
    case page(DiagnosticPage)
    case document(ReferencePage)
    case list([DiagnosticPage])
  }

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch (format, content) {
    case (.human, .page(let page)): .painted(text(page, screen))
    case (.human, .document(let document)): .painted(text(document, screen))
    case (.human, .list(let pages)): .painted(list(pages, screen))
    case (.json, .page(let page)): .json(Self.json(page))
    case (.json, .document(let document)): .json(Self.json(document))
    case (.json, .list(let pages)): .json(.array(pages.map(Self.json)))
    }
  }

  private func text(_ document: ReferencePage, _ screen: Screen) -> String {
    let head = RichText(document.title, .strong) + RichText("  \(document.name)")
    let text = MarkdownText(document.text).text(width: min(screen.width, 100), screen.painter)
    return head.painted(screen.painter) + "\n\n" + text
  }

  private func text(_ page: DiagnosticPage, _ screen: Screen) -> String {
    let severity = RichText(page.code.severity.rawValue, page.code.severity.role)
    let head =
      RichText(page.title, .strong) + RichText("  \(page.code) (") + severity + RichText(")")
    let text = MarkdownText(page.text).text(width: min(screen.width, 100), screen.painter)
    return head.painted(screen.painter) + "\n\n" + text
  }

  private func list(_ pages: [DiagnosticPage], _ screen: Screen) -> String {
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
    let names = ReferencePage.documents.map(\.name).joined(separator: ", ")
    let documents = RichText("Documents, of which '#' names a section: \(names)")
      .wrapped(to: screen.width).map { $0.painted(screen.painter) + "\n" }
    return table.text(width: screen.width, painter: screen.painter) + "\n" + documents.joined()
  }

  private static func json(_ document: ReferencePage) -> JSONValue {
    [
      "document": .string(document.name),
      "title": .string(document.title),
      "text": .string(document.text),
    ]
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
