import TermDictionary

/// Asks for a glossary: the words of readers side by side, as something to hand out.
public struct GlossaryRequest: Request, Sendable {
  /// Identifiers, patterns such as `mail.*`, and words that somebody says; all terms where there is
  /// none.
  public var terms: [String]

  /// Who reads.
  public var readers: ReaderChoice

  /// What is above the glossary.
  public var title: String?

  /// Makes the request.
  public init(_ terms: [String] = [], readers: ReaderChoice = .init(), title: String? = nil) {
    (self.terms, self.readers, self.title) = (terms, readers, title)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<Glossary> {
    let set = workspace.set
    let (chosen, table) = try workspace.resolvingNames {
      let selection = try IdentifierSelection<TermID>(terms, in: set, workspace.host)
      let chosen = try workspace.readers(readers)
      return (chosen, try TermTable(selection, for: chosen, in: set, hasTraces: false))
    }
    let glossary = Glossary(table, title: title ?? "Glossary", everybody: set.readers)
    return Reply(glossary, wordsOf: chosen.lexicons, in: workspace)
  }
}

/// The formats of a glossary.
public enum GlossaryFormat: String, CaseIterable, NamedChoice {
  case html

  /// A page for a printer.
  case pdf

  /// A workbook.
  case xlsx
  case csv
  case markdown
  case json

  /// What help calls it.
  public static let name = "format"

  /// The format that the name of a file says, as `words.xlsx` does; `nil` where it says none.
  public init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case let ending:
      guard let format = Self(rawValue: ending) else { return nil }
      self = format
    }
  }

  /// Whether it is no text, so that no terminal shows it.
  public var isBinary: Bool { self == .pdf || self == .xlsx }
}

extension Glossary: Presentable {
  /// The result in `format`; of `pdf` it is the page that a browser prints into one.
  ///
  /// - Throws: ``ToolFailure`` where a workbook cannot be made, as where libxlsxwriter is missing.
  public func output(_ format: GlossaryFormat, for screen: Screen) throws(ToolFailure) -> Output {
    switch format {
    case .html, .pdf: .data(GlossaryPage(self).html)
    case .xlsx: .data(try GlossaryTable(self).spreadsheet.xlsx())
    case .csv: .csv(GlossaryTable(self).texts)
    case .markdown: .data(GlossaryMarkdown(self).text)
    case .json: .json(.array(entries.map(\.json)))
    }
  }
}
