import Diagnostics

/// Workbooks of Office Open XML: which parts have text, and in which order they are read.
///
/// Every cell with text is a line. What a formula gives is not read, and what a formula compares
/// with, or heads a table, is not rewritten: formulas refer to it. Names of sheets stay too.
///
/// - Source: ISO/IEC 29500-1 §12.3.
struct Workbook {
  private let package: OfficePackage
  private var text = ReadText()
  private var strings = SharedStrings()

  /// A sheet, and the parts that it points to.
  private struct Sheet {
    let name: String
    let part: String
    let related: [OfficePackage.Relationship]
  }

  /// Reads the sheets in their order, then their drawings and comments.
  static func read(_ package: OfficePackage) throws(OfficeFault) -> ReadText {
    var workbook = Workbook(package: package)
    try workbook.readParts()
    return workbook.text
  }

  private init(package: OfficePackage) { self.package = package }

  private mutating func readParts() throws(OfficeFault) {
    let main = try package.mainPart()
    let related = try package.relationships(of: main)
    if let pointer = related.first(where: { $0.kind == "sharedStrings" }) {
      strings = try SharedStrings(pointer.target, of: package)
      text.add(strings.part)
    }
    let (sheets, locked) = try sheets(main, related)
    var found: [(part: PartText, cells: [SheetReader.Cell])] = []
    var literals = locked
    for sheet in sheets {
      do throws(OfficeFault) {
        var reader = try SheetReader(
          PartText(name: sheet.part, bytes: try package.content(sheet.part)),
          heads: try headCells(of: sheet),
          package.limits
        )
        let cells = try reader.cells()
        found.append((reader.part, cells))
        literals.formUnion(reader.literals)
        strings.lock(reader.lockedStrings)
      } catch {
        throw error.inside(sheet.part)
      }
    }
    strings.lock(sayingOneOf: literals)
    for (sheet, (part, cells)) in zip(sheets, found) { add(part, cells, of: sheet, literals) }
    for sheet in sheets { try addAsides(of: sheet) }
  }

  /// The sheets in their order, and what the formulas of names compare with.
  private func sheets(
    _ main: String,
    _ related: [OfficePackage.Relationship]
  ) throws(OfficeFault) -> ([Sheet], literals: Set<String>) {
    let pointers = Dictionary(related.map { ($0.id, $0) }) { first, _ in first }
    var sheets: [Sheet] = []
    var literals: Set<String> = []
    do throws(OfficeFault) {
      var scanner = try PartScanner<WorkbookElement>(package.content(main), package.limits)
      while let token = try scanner.next() {
        guard case .start(let tag) = token else { continue }
        if tag.element == .definedName {
          literals.formUnion(FormulaText.literals(try scanner.text(of: tag)))
        }
        guard tag.element == .sheet, let id = scanner.value(of: "r:id", in: tag) else { continue }
        guard let pointer = pointers[id] else {
          throw OfficeFault("it names a sheet that is missing")
        }
        // A sheet of charts has no cells.
        guard pointer.kind == "worksheet" else { continue }
        sheets.append(
          Sheet(
            name: scanner.value(of: "name", in: tag) ?? "",
            part: pointer.target,
            related: try package.relationships(of: pointer.target)
          )
        )
      }
    } catch {
      throw error.inside(main)
    }
    return (sheets, literals)
  }

  /// The cells that head the columns of tables, to which formulas refer by what they say.
  private func headCells(of sheet: Sheet) throws(OfficeFault) -> Set<String> {
    var heads: Set<String> = []
    for pointer in sheet.related where pointer.kind == "table" {
      do throws(OfficeFault) {
        var scanner = try PartScanner<WorkbookElement>(
          package.content(pointer.target),
          package.limits
        )
        while let token = try scanner.next() {
          guard case .start(let tag) = token, tag.element == .table else { continue }
          guard scanner.value(of: "headerRowCount", in: tag) != "0",
            let range = scanner.value(of: "ref", in: tag)
          else { break }
          heads.formUnion(CellName.firstRow(of: range))
        }
      } catch {
        throw error.inside(pointer.target)
      }
    }
    return heads
  }

  private mutating func add(
    _ part: PartText,
    _ cells: [SheetReader.Cell],
    of sheet: Sheet,
    _ literals: Set<String>
  ) {
    text.add(part)
    for cell in cells {
      let place = ContainerPlace(
        part: sheet.part,
        cell: CellName.written(cell.name, in: sheet.name)
      )
      var paragraph = ReadText.Paragraph(kind: .tableCell, place: place)
      switch cell.content {
      case .shared(let index):
        guard let builder = strings[index] else { continue }
        paragraph.builder = builder
        paragraph.home = strings.part.name
      case .own(let builder):
        paragraph.builder = builder
        if cell.isHead || literals.contains(builder.string.lowercased()) {
          paragraph.builder.lock()
        }
      }
      if !paragraph.builder.isBlank { text.add(paragraph) }
    }
  }

  private mutating func addAsides(of sheet: Sheet) throws(OfficeFault) {
    for pointer in sheet.related where pointer.kind == "drawing" {
      let place = ContainerPlace(part: pointer.target)
      try DrawingReader.read(pointer.target, place, of: package, into: &text)
    }
    for pointer in sheet.related where pointer.kind == "comments" {
      do throws(OfficeFault) {
        let part = PartText(name: pointer.target, bytes: try package.content(pointer.target))
        var reader = try SheetCommentReader(part, sheet.name, package.limits)
        let paragraphs = try reader.paragraphs()
        text.add(reader.part, paragraphs)
      } catch {
        throw error.inside(pointer.target)
      }
    }
  }
}
