import TextBytes

/// Reads the cells of a sheet that have text.
struct SheetReader {
  private(set) var part: PartText
  private var scanner: PartScanner<WorkbookElement>

  /// The cells that head the columns of tables.
  private let heads: Set<String>

  /// The texts that formulas and rules compare with, in lower case.
  private(set) var literals: Set<String> = []

  /// The shared strings that head columns.
  private(set) var lockedStrings: Set<Int> = []

  /// Where the cell before is, for one that does not say its name.
  private var row = 0
  private var column = 0

  /// A cell with text.
  struct Cell {
    let name: String
    let isHead: Bool
    let content: Content

    enum Content {
      /// The number of a shared string.
      case shared(Int)

      /// A text of its own.
      case own(ParagraphBuilder)
    }
  }

  init(_ part: PartText, heads: Set<String>, _ limits: OfficeLimits) throws(OfficeFault) {
    (self.part, self.heads) = (part, heads)
    scanner = try PartScanner(part.bytes, limits)
  }

  /// The cells, row by row.
  mutating func cells() throws(OfficeFault) -> [Cell] {
    var cells: [Cell] = []
    while let token = try scanner.next() {
      guard case .start(let tag) = token else { continue }
      switch tag.element {
      case .row:
        row = scanner.value(of: "r", in: tag).flatMap(Int.init) ?? row + 1
        column = 0
      case .cell:
        if let cell = try readCell(tag) { cells.append(cell) }
      case .formula, .ruleFormula, .firstLimit, .secondLimit: try readFormula(tag)
      default: continue
      }
    }
    return cells
  }

  private mutating func readCell(_ tag: PartTag<WorkbookElement>) throws(OfficeFault) -> Cell? {
    column += 1
    let written = scanner.value(of: "r", in: tag)
    if let written, let number = CellName.column(of: written) { column = number }
    let name = written ?? CellName.column(column) + String(row)
    let type = scanner.value(of: "t", in: tag)
    let isHead = heads.contains(name)
    var content: Cell.Content?
    guard !tag.isEmpty else { return nil }
    while let token = try scanner.next() {
      guard case .start(let child) = token else {
        if case .end = token { break }
        continue
      }
      switch child.element {
      case .formula: try readFormula(child)
      case .value:
        let value = try scanner.text(of: child)
        if type == "s", let index = Int(value.filter { !$0.isWhitespace }) {
          content = .shared(index)
          if isHead { lockedStrings.insert(index) }
        }
      case .inlineString: content = .own(try scanner.richText(of: child, in: &part))
      default: try scanner.skip(child)
      }
    }
    return content.map { Cell(name: name, isHead: isHead, content: $0) }
  }

  private mutating func readFormula(_ tag: PartTag<WorkbookElement>) throws(OfficeFault) {
    literals.formUnion(FormulaText.literals(try scanner.text(of: tag)))
  }
}

/// The texts inside of formulas.
enum FormulaText {
  /// The texts in quotes, in lower case, and what a list of choices in quotes has between commas.
  static func literals(_ formula: String) -> Set<String> {
    var literals: Set<String> = []
    let parts = formula.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() where index % 2 == 1 && !part.isEmpty {
      literals.insert(part.lowercased())
      for choice in part.split(separator: ",") {
        literals.insert(choice.drop { $0 == " " }.lowercased())
      }
    }
    return literals
  }
}
