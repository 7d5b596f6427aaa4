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

extension Report {
  /// The report in the words of `lexicon`.
  public func rendered(_ format: ReportFormat, in lexicon: Lexicon) -> String {
    var writer = ReportWriter(lexicon)
    let title = writer.text(title)
    switch format {
    case .text:
      let body = blocks.map { writer.plain($0) }
      return ([title + "\n" + String(repeating: "=", count: title.terminalColumns)] + body)
        .joined(separator: "\n\n") + "\n"
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

  /// The report as a piece of HTML for a page of one's own, which has no `style` attribute.
  ///
  /// Cells of numbers have the class `end`; the page says where these stand.
  ///
  /// - Parameter headingLevel: The level of the title, from 1 to 4; headings below it have the next ones.
  public func fragment(in lexicon: Lexicon, headingLevel level: Int = 1) -> String {
    var writer = ReportWriter(lexicon, headingLevel: level, endAttribute: "class=\"end\"")
    let title = "<h\(level)>\(Escaping.html(writer.text(title)))</h\(level)>"
    return ([title] + blocks.map { writer.html($0) }).joined(separator: "\n")
  }
}

/// Writes the parts of one report; what is introduced once is known from then on.
struct ReportWriter {
  let lexicon: Lexicon

  /// The level of the title in HTML.
  private let headingLevel: Int

  /// The attribute of a cell in HTML that stands at the end of the line.
  private let endAttribute: String

  private var document = Document()

  init(
    _ lexicon: Lexicon,
    headingLevel: Int = 1,
    endAttribute: String = "style=\"text-align: end\""
  ) {
    self.lexicon = lexicon
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
    case .heading(let statement):
      let heading = text(statement)
      return heading + "\n" + String(repeating: "-", count: heading.terminalColumns)
    case .subheading(let statement), .text(let statement): return text(statement)
    case .quotation(let statement):
      return text(statement).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    case .table(let table):
      let (head, body) = cells(of: table)
      return ColumnLayout(alignments: table.columns.map(\.alignment)).text(head, body)
    }
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
      return rows.map { "| " + $0.map(Escaping.markdown).joined(separator: " | ") + " |" }
        .joined(separator: "\n")
    }
  }

  mutating func html(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let statement): return heading(statement, headingLevel + 1)
    case .subheading(let statement): return heading(statement, headingLevel + 2)
    case .text(let statement):
      return HTMLBlocks.html(statement.rendered(in: lexicon, document: &document).html())
    case .quotation(let statement):
      return "<blockquote>\n\(HTMLBlocks.html(Escaping.html(text(statement))))\n</blockquote>"
    case .table(let table):
      let head = table.columns.map { column in
        "<th scope=\"col\"\(attributes(of: column))>\(Escaping.html(text(column.label)))</th>"
      }
      let body = table.rows.map { htmlRow($0, table.columns) }.joined()
      let foot =
        table.footer.isEmpty ? "" : "<tfoot>\n\(htmlRow(table.footer, table.columns))</tfoot>\n"
      return
        "<table>\n<thead>\n<tr>\(head.joined())</tr>\n</thead>\n<tbody>\n\(body)</tbody>\n\(foot)</table>"
    }
  }

  private mutating func htmlRow(_ row: [ReportCell], _ columns: [ReportColumn]) -> String {
    let cells = zip(row, columns).map { cell, column in
      let content = Escaping.html(text(cell)).split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).joined(separator: "<br>")
      return "<td\(attributes(of: column))>\(content)</td>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }

  private mutating func heading(_ statement: Statement, _ level: Int) -> String {
    "<h\(level)>\(Escaping.html(text(statement)))</h\(level)>"
  }

  private func attributes(of column: ReportColumn) -> String {
    column.alignment == .end ? " " + endAttribute : ""
  }

  /// A table as comma-separated values; `nil` for what is no table.
  mutating func csv(_ block: ReportBlock) -> String? {
    guard case .table(let table) = block else { return nil }
    let head = table.columns.map { csv($0.label) }
    let rows = table.rows + (table.footer.isEmpty ? [] : [table.footer])
    return ([head] + rows.map { row in row.map { csv($0) } })
      .map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private mutating func csv(_ cell: ReportCell) -> String {
    switch cell {
    case .money(let amount, let currency): amount.text(digits: currency.digits)
    case .percent(let percent): percent.description
    case .count(let count): "\(count)"
    case .day(let day): day.description
    case .empty, .text, .term, .statement, .list: Escaping.csvField(text(cell))
    }
  }
}
