import Diagnostics
import TermDictionary

/// What `termtool explain` says of a code.
struct DiagnosticPage: Sendable {
  let code: DiagnosticCode

  /// The first line of the page.
  let title: String

  /// The rest of the page, in Markdown.
  let text: String

  /// The first paragraph.
  var summary: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    return lines.joined(separator: " ")
  }
}

/// The pages inside the tool.
enum DiagnosticPages {
  /// A page for each code, sorted by name.
  static let shipped: [DiagnosticPage] = {
    let files = Dictionary(ToolFiles.diagnosticPages.map { ($0.name, $0) }) { first, _ in first }
    return DiagnosticCode.all.map { code in
      let file = files["docs/diagnostics/\(code.name).md"]
      return page(of: code, file?.text(in: 0..<(file?.bytes.count ?? 0)) ?? "")
    }
  }()

  static func page(of code: DiagnosticCode) -> DiagnosticPage? {
    shipped.first { $0.code == code }
  }

  /// The page of the code that somebody calls `code`.
  static func named(_ code: String) throws(UsageError) -> DiagnosticPage {
    if let page = shipped.first(where: { $0.code.name == code }) { return page }
    let codes = shipped.map(\.code.name) + ReferencePage.documents.map(\.name)
    let hint = NearestValue.to(code, among: codes).map { "did you mean '\($0)'?" }
    throw UsageError("unknown code '\(code)'; \(hint ?? "'termtool explain' lists all")")
  }

  private static func page(of code: DiagnosticCode, _ markdown: String) -> DiagnosticPage {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("# ") else {
      return DiagnosticPage(code: code, title: code.name, text: "")
    }
    let written = lines.dropFirst().drop { $0.isEmpty }.joined(separator: "\n")
    let rest = PageLinks(code.name, in: "docs/diagnostics").followable(written)
    return DiagnosticPage(
      code: code,
      title: String(first.dropFirst(2)),
      text: rest.hasSuffix("\n") ? String(rest.dropLast()) : rest
    )
  }
}
