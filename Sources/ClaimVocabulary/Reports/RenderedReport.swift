import Diagnostics
import MessageFormat
import TermDictionary

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Codable, Sendable {
  /// Plain text, tables in columns of equal width.
  case text

  /// Markdown with tables.
  case markdown

  /// A complete HTML page.
  case html

  /// The tables as comma-separated values, with exact numbers and ISO days.
  case csv
}

extension WorkflowReport {
  /// The report in the words of `lexicon`.
  ///
  /// - Parameters:
  ///   - format: How it is written.
  ///   - lexicon: The words and the locale.
  ///   - width: The columns of the screen on which plain text is read; wider tables and paragraphs
  ///     are folded, and nothing is cut. Lines are as long as they are where it is not given, and
  ///     in the other formats.
  /// - Returns: The text, ended by a line break.
  public func rendered(_ format: ReportFormat, in lexicon: Lexicon, width: Int? = nil) -> String {
    var writer = ReportWriter(lexicon, title: title, width: width)
    let title = writer.text(title)
    switch format {
    case .text:
      let body = blocks.map { writer.plain($0) }
      return ([writer.underlined(title, "=")] + body).joined(separator: "\n\n") + "\n"
    case .markdown:
      return (["# " + Escaping.markdown(title)] + blocks.map { writer.markdown($0) }).joined(
        separator: "\n\n"
      ) + "\n"
    case .html:
      let body = ["<h1>\(Escaping.html(title))</h1>"] + blocks.map { writer.html($0) }
      return HTMLBlocks.page(
        title: title,
        language: lexicon.locale.description,
        body: body.joined(separator: "\n")
      )
    case .csv:
      return blocks.compactMap { writer.csv($0) }.joined(separator: "\r\n")
    }
  }

  /// The tables of the report as data, in their order: texts in the words of `lexicon`, exact
  /// numbers, ISO days.
  public func tables(in lexicon: Lexicon) -> [RenderedTable] {
    var writer = ReportWriter(lexicon, title: title)
    return blocks.compactMap { writer.data($0) }
  }

  /// The report as a piece of HTML for a page of one's own, which has no `style` attribute.
  ///
  /// Cells of numbers have the class `end`; the page says how these are aligned.
  ///
  /// - Parameters:
  ///   - lexicon: The words it is told in.
  ///   - level: The level of the title, from 1 to 4; headings below it have the next ones.
  /// - Returns: Headings, paragraphs and tables.
  public func fragment(in lexicon: Lexicon, headingLevel level: Int = 1) -> String {
    var writer = ReportWriter(
      lexicon,
      title: title,
      headingLevel: level,
      endAttribute: "class=\"end\""
    )
    let title = "<h\(level)>\(Escaping.html(writer.text(title)))</h\(level)>"
    return ([title] + blocks.map { writer.html($0) }).joined(separator: "\n")
  }
}

/// Writes the parts of one report; what is introduced once is known from then on.
struct ReportWriter {
  let lexicon: Lexicon

  /// The level of the title in HTML.
  private let headingLevel: Int

  /// The attribute of a cell in HTML that is at the end of the line.
  private let endAttribute: String

  /// The columns of the screen on which plain text is read.
  private let width: Int?

  /// The heading that was written last, or the title.
  private var heading: Statement

  private var document = RenderedDocument()

  init(
    _ lexicon: Lexicon,
    title: Statement,
    width: Int? = nil,
    headingLevel: Int = 1,
    endAttribute: String = "style=\"text-align: end\""
  ) {
    self.lexicon = lexicon
    heading = title
    self.width = width
    self.headingLevel = headingLevel
    self.endAttribute = endAttribute
  }

  mutating func text(_ statement: Statement) -> String {
    statement.rendered(in: lexicon, document: &document).text.withoutEmptyRuns
  }

  /// `cell` as people read it.
  mutating func text(_ cell: ReportCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .money(let amount, let currency):
      text(Statement("report.money", ["amount": .money(amount, currency)]))
    case .percent(let percent):
      text(Statement("report.share", ["share": .number(percent.percent)]))
    case .count(let count): text(Statement("report.count", ["value": .count(count)]))
    case .number(let number): text(Statement("report.number", ["value": .number(number)]))
    case .day(let day): text(Statement("report.day", ["day": .day(day)]))
    case .term(let id): TermID(id).map(lexicon.label) ?? id
    case .statement(let statement): text(statement)
    case .list(let cells): cells.map { text($0) }.joined(separator: "\n")
    }
  }

  private mutating func cells(of table: ReportTable) -> (head: [String], body: [[String]]) {
    let head = table.columns.map { text($0.label) }
    let rows = table.rows + (table.footer.isEmpty ? [] : [table.footer])
    return (head, rows.map { row in row.map { text($0) } })
  }
}

extension ReportWriter {
  mutating func plain(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let statement): return underlined(text(statement), "-")
    case .subheading(let statement), .text(let statement):
      let text = text(statement)
      return width.map { text.paragraphs(width: $0) } ?? text
    case .quotation(let statement):
      let text = text(statement)
      return (width.map { text.paragraphs(width: $0 - 2) } ?? text)
        .split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    case .table(let table):
      let (head, body) = cells(of: table)
      let columns = table.columns.enumerated().map { index, column in
        ColumnLayout.Column(
          isAtEnd: column.alignment == .end,
          headsRows: table.rowHeadings.contains(index)
        )
      }
      return ColumnLayout(columns: columns, width: width).text(head, body)
    }
  }

  /// `heading` with a line of `sign` under it.
  func underlined(_ heading: String, _ sign: String) -> String {
    let lines = width.map { heading.wrapped(to: $0) } ?? [heading]
    let columns = lines.map(\.terminalColumns).max() ?? 0
    return lines.joined(separator: "\n") + "\n" + String(repeating: sign, count: columns)
  }

  mutating func markdown(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let statement): return "## " + Escaping.markdown(text(statement))
    case .subheading(let statement): return "### " + Escaping.markdown(text(statement))
    case .text(let statement):
      return MarkdownBlocks.lines(of: text(statement)).joined(separator: "\n")
    case .quotation(let statement):
      return MarkdownBlocks.lines(of: text(statement)).filter { !$0.isEmpty }.map { "> " + $0 }
        .joined(separator: "\n")
    case .table(let table):
      let (head, body) = cells(of: table)
      let rule = table.columns.map { $0.alignment == .end ? "--:" : "---" }
      let rows = [head, rule] + body
      return Escaping.markdownTable(rows.map { $0.map(Escaping.markdown) })
    }
  }

  mutating func html(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let statement): return html(statement, headingLevel + 1)
    case .subheading(let statement): return html(statement, headingLevel + 2)
    case .text(let statement):
      return HTMLBlocks.html(statement.rendered(in: lexicon, document: &document).html())
    case .quotation(let statement):
      return "<blockquote>\n\(HTMLBlocks.html(Escaping.html(text(statement))))\n</blockquote>"
    case .table(let table): return html(table)
    }
  }

  private mutating func html(_ table: ReportTable) -> String {
    let caption = Escaping.html(text(table.caption ?? .statement(heading)))
    let head = table.columns.map { column in
      "<th scope=\"col\"\(attributes(of: column))>\(Escaping.html(text(column.label)))</th>"
    }
    let body = table.rows.map { htmlRow($0, of: table) }.joined()
    let foot =
      table.footer.isEmpty ? "" : "<tfoot>\n\(htmlRow(table.footer, of: table))</tfoot>\n"
    return """
      <table>
      <caption>\(caption)</caption>
      <thead>
      <tr>\(head.joined())</tr>
      </thead>
      <tbody>
      \(body)</tbody>
      \(foot)</table>
      """
  }

  private mutating func htmlRow(_ row: [ReportCell], of table: ReportTable) -> String {
    let cells = row.indices.map { index in
      let content = Escaping.html(text(row[index])).lines.joined(separator: "<br>")
      let isHeading = table.rowHeadings.contains(index) && !content.isEmpty
      let element = isHeading ? "th" : "td"
      let scope = isHeading ? " scope=\"row\"" : ""
      return "<\(element)\(scope)\(attributes(of: table.columns[index]))>\(content)</\(element)>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }

  private mutating func html(_ statement: Statement, _ level: Int) -> String {
    heading = statement
    return "<h\(level)>\(Escaping.html(text(statement)))</h\(level)>"
  }

  private func attributes(of column: ReportColumn) -> String {
    column.alignment == .end ? " " + endAttribute : ""
  }

  /// A table as comma-separated values; `nil` for what is no table.
  mutating func csv(_ block: ReportBlock) -> String? {
    guard case .table(let table) = block else { return nil }
    let rows = table.rows + (table.footer.isEmpty ? [] : [table.footer])
    return ([table.columns.map(\.label)] + rows)
      .map { row in Escaping.csvRow(of: row.map { exact($0) ?? Escaping.csvField(text($0)) }) }
      .joined()
  }

  /// A table as data; `nil` for what is no table.
  mutating func data(_ block: ReportBlock) -> RenderedTable? {
    switch block {
    case .heading(let statement), .subheading(let statement):
      heading = statement
      return nil
    case .text, .quotation: return nil
    case .table(let table):
      return RenderedTable(
        caption: text(table.caption ?? .statement(heading)),
        columns: table.columns.map { text($0.label) },
        rows: table.rows.map { row in row.map { exact($0) ?? text($0) } },
        footer: table.footer.map { exact($0) ?? text($0) }
      )
    }
  }

  /// A number or a day as other programs read it; `nil` for what is words.
  private func exact(_ cell: ReportCell) -> String? {
    switch cell {
    case .money(let amount, let currency): amount.text(digits: currency.digits)
    case .percent(let percent): percent.description
    case .count(let count): "\(count)"
    case .number(let number): number.description
    case .day(let day): day.description
    case .empty, .text, .term, .statement, .list: nil
    }
  }
}

/// A table of a report as data, in the words of a reader.
public struct RenderedTable: Sendable, Hashable, Codable {
  /// What it shows.
  public var caption: String

  /// The headings of the columns.
  public var columns: [String]

  /// The rows, each with a cell for each column: money and numbers as exact decimals, percentages
  /// without sign, days as in `2026-10-25`; what has no value is empty.
  public var rows: [[String]]

  /// The sums at the foot, with a cell for each column; empty without any.
  public var footer: [String]
}
