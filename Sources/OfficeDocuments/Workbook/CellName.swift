/// Names of cells, such as `B4`.
enum CellName {
  /// The letters of column `number`, counted from 1.
  static func column(_ number: Int) -> String {
    var letters = ""
    var rest = number
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  /// The number of the column of the cell called `name`; `nil` where it is no name.
  static func column(of name: String) -> Int? {
    var number = 0
    for letter in name.utf8.prefix(while: { (65...90).contains($0) }).prefix(4) {
      number = number * 26 + Int(letter) - 64
    }
    return number > 0 ? number : nil
  }

  /// The names of the cells in the first row of `range`, `A1:C9`.
  static func firstRow(of range: String) -> [String] {
    let ends = range.split(separator: ":").map(String.init)
    guard let first = ends.first, let start = column(of: first),
      let end = ends.last.flatMap(column(of:)), start <= end
    else { return [] }
    let row = first.drop { !("0"..."9").contains($0) }
    return (start...end).map { column($0) + row }
  }

  /// The cell called `name` in `sheet` as formulas write it: `'Claims 2026'!B4`.
  static func written(_ name: String, in sheet: String) -> String {
    let isPlain =
      sheet.first?.isLetter == true && sheet.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    guard !isPlain else { return sheet + "!" + name }
    let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + quoted.joined(separator: "''") + "'!" + name
  }
}
