/// A report or a guide in neutral words: what people read, from top to bottom.
public struct WorkflowReport: Sendable, Hashable, Codable {
  /// The identifier: `claim`.
  public let id: String

  /// The title.
  public let title: Statement

  /// The parts, in order.
  public var blocks: [ReportBlock]
}

/// A part of a report.
public enum ReportBlock: Sendable, Hashable, Codable {
  /// A heading.
  case heading(Statement)

  /// A heading below a heading.
  case subheading(Statement)

  /// Paragraphs and lists.
  case text(Statement)

  /// Words that are quoted: the subject of a mail, a label of a screen.
  case quotation(Statement)

  /// A table.
  case table(ReportTable)
}

/// A table of a report.
public struct ReportTable: Sendable, Hashable, Codable {
  /// What the table shows; where it does not say so, the heading above it does.
  public let caption: ReportCell?

  /// The columns.
  public let columns: [ReportColumn]

  /// The rows, with a cell for each column.
  public let rows: [[ReportCell]]

  /// The sums at the foot, with a cell for each column; empty without any.
  public let footer: [ReportCell]

  /// The columns that say what a row is about, counted from 0.
  public let rowHeadings: [Int]

  init(
    _ columns: [ReportColumn],
    rows: [[ReportCell]],
    footer: [ReportCell] = [],
    caption: ReportCell? = nil,
    rowHeadings: [Int] = [0]
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.footer = footer
    self.rowHeadings = rowHeadings
  }
}

/// A column of a table.
public struct ReportColumn: Sendable, Hashable, Codable {
  /// The heading.
  public let label: ReportCell

  /// How its cells are aligned.
  public let alignment: Alignment

  /// How the cells of a column are aligned.
  public enum Alignment: String, CaseIterable, Codable, Sendable {
    /// At the start of the line, as text does.
    case start

    /// At the end of the line, as numbers do.
    case end
  }

  init(_ label: ReportCell, _ alignment: Alignment = .start) {
    self.label = label
    self.alignment = alignment
  }

  static func term(_ id: String, _ alignment: Alignment = .start) -> ReportColumn {
    ReportColumn(.term(id), alignment)
  }
}

/// A cell of a table.
public enum ReportCell: Sendable, Hashable, Codable {
  /// Nothing.
  case empty

  /// What people wrote, or a sign.
  case text(String)

  /// A sum of money.
  case money(Amount, Currency)

  /// A share, in percent.
  case percent(Amount)

  /// A number of things.
  case count(Int)

  /// A quantity, or any other exact number.
  case number(Amount)

  /// A day.
  case day(Day)

  /// A term, as a screen shows it.
  case term(String)

  /// A message.
  case statement(Statement)

  /// Several, one below the other.
  case list([ReportCell])

  static func named(_ value: some WorkflowTerm) -> ReportCell { .term(value.term.description) }

  /// The terms that name values of the workflow, one below the other.
  static func named(_ values: [some WorkflowTerm]) -> ReportCell { .list(values.map { named($0) }) }
}
