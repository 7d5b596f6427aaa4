/// Comma-separated values for spreadsheets.
///
/// - Source: RFC 4180.
enum CSV {
  /// The rows, each ended by CR LF.
  static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell that no spreadsheet takes for a formula: an apostrophe stands before what would start one.
  static func cell(_ text: String) -> String {
    let startsFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    let guarded = startsFormula == true ? "'" + text : text
    let mustQuote = guarded.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard mustQuote else { return guarded }
    let parts = guarded.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}
