import TextBytes

extension Escaping {
  /// `text` as a field of comma-separated values, in quotes where it needs them.
  ///
  /// An apostrophe is before whatever a spreadsheet would take for the start of a formula: at
  /// the start of the field, and behind what parts cells or rows for somebody whose spreadsheet
  /// splits at semicolons or tabs and sees our quotes in the middle of a cell.
  ///
  /// Nothing else of the text is changed: it is data, which somebody reads back. What turns the
  /// order of letters ends with its cell; what other programs take for the end of a line is in
  /// quotes.
  ///
  /// - Source: RFC 4180 §2 (quotes); OWASP, "CSV Injection" (what starts a formula, full-width
  ///   signs included, and what parts cells).
  public static func csvField(_ text: String) -> String {
    let guarded = guardingFormulas(text)
    guard guarded.utf8.contains(where: csvSpecial.contains) || partsLines(guarded) else {
      return guarded
    }
    return "\"" + replacing(ByteSet("\""), in: guarded) { _ in "\"\"" } + "\""
  }

  /// `rows` as comma-separated values, each ended by CR LF.
  package static func csv(_ rows: [[String]]) -> String {
    rows.map { csvRow(of: $0.map(csvField)) }.joined()
  }

  /// A row of `fields` that are written already.
  package static func csvRow(of fields: [String]) -> String {
    fields.joined(separator: ",") + "\r\n"
  }

  private static let csvSpecial = ByteSet("\",;\t\r\n\u{B}\u{C}")

  /// Whether `text` has a line break of Unicode.
  private static func partsLines(_ text: String) -> Bool {
    guard hasHidden(text, but: []) else { return false }
    return text.unicodeScalars.contains { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) }
  }

  private static let csvSeparators = ByteSet(";\t\r\n")

  private static func guardingFormulas(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isChanged = false
    var startsCell = true
    // White space that parts nothing starts a formula only at the start of the field.
    if let first = text.utf8.first, ByteSet("\t\r\n").contains(first) {
      result.append("'")
      isChanged = true
    }
    for scalar in text.unicodeScalars {
      if startsCell, scalar.startsFormula {
        result.append("'")
        isChanged = true
      }
      result.append(scalar)
      // A quote may be that of a cell.
      let isSeparator =
        scalar.isASCII && csvSeparators.contains(UInt8(truncatingIfNeeded: scalar.value))
      startsCell = isSeparator || (startsCell && scalar == "\"")
    }
    return isChanged ? String(result) : text
  }
}

extension Unicode.Scalar {
  /// Whether a spreadsheet takes a cell that starts with it for a formula: `=`, `+`, `-`, `@`, also
  /// full-width.
  fileprivate var startsFormula: Bool {
    switch self {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
