import Diagnostics

/// Comma-separated values for spreadsheets.
///
/// - Source: RFC 4180.
enum CSV {
  /// The rows, each ended by CR LF.
  static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(Escaping.csvField).joined(separator: ",") + "\r\n" }.joined()
  }
}
