import CSpreadsheet
import TermDictionary

/// A workbook of texts, for people who like tables.
///
/// Every cell is a text, whatever it starts with: none is a formula, and none is a link.
struct Spreadsheet {
  let title: String

  /// The sheets, in order.
  let sheets: [Sheet]

  struct Sheet {
    let name: String
    let columns: [Column]

    /// The first of the columns that stay in sight, with their heads.
    var frozenColumns = 1

    /// As long as there are columns.
    let rows: [[String]]
  }

  struct Column {
    let head: String

    /// In characters.
    let width: Double

    var style = CSpreadsheetPlain
  }

  /// The workbook as a file: Office Open XML, as of Excel 2007.
  ///
  /// - Throws: ``ToolFailure`` where libxlsxwriter is missing, where a text is longer than a cell
  ///   can hold, or where temporary files cannot be written.
  func xlsx() throws(ToolFailure) -> [UInt8] {
    guard cspreadsheet_is_available() else {
      throw ToolFailure(
        """
        a workbook is written by libxlsxwriter, which is missing; on Debian this installs it: \
        apt-get install libxlsxwriter4 (the number is another one in each release)
        """
      )
    }
    guard let book = cspreadsheet_begin(title) else {
      throw ToolFailure("cannot begin a workbook: no temporary file can be made")
    }
    for sheet in sheets {
      guard Self.write(sheet, to: book) else {
        cspreadsheet_abandon(book)
        throw ToolFailure(
          "the sheet '\(sheet.name)' has a text that is longer than a cell can hold"
        )
      }
    }
    var bytes: [UInt8] = []
    let failure = withUnsafeMutablePointer(to: &bytes) { bytes in
      cspreadsheet_end(
        book,
        { bytes, start, count in
          bytes?.assumingMemoryBound(to: [UInt8].self).pointee
            .append(contentsOf: UnsafeBufferPointer(start: start, count: count))
        },
        bytes
      )
    }
    if let failure { throw ToolFailure("cannot write the workbook: \(String(cString: failure))") }
    return bytes
  }

  private static func write(_ sheet: Sheet, to book: OpaquePointer) -> Bool {
    var isWhole = cspreadsheet_begin_sheet(book, sheet.name, UInt16(sheet.frozenColumns))
    for column in sheet.columns where isWhole {
      isWhole = cspreadsheet_add_column(book, column.head, column.width, column.style)
    }
    for row in sheet.rows where isWhole {
      cspreadsheet_begin_row(book)
      isWhole = row.allSatisfy { cspreadsheet_add_cell(book, $0) }
    }
    return isWhole && cspreadsheet_end_sheet(book)
  }
}
