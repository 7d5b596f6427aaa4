/// The elements of a workbook that matter for its text.
///
/// - Source: ISO/IEC 29500-1 §18.
enum WorkbookElement: String, PartElement {
  case sheet = "x:sheet"
  case row = "x:row"
  case cell = "x:c"
  case value = "x:v"
  case formula = "x:f"
  case ruleFormula = "x:formula"
  case firstLimit = "x:formula1"
  case secondLimit = "x:formula2"
  case definedName = "x:definedName"

  case sharedString = "x:si"
  case inlineString = "x:is"
  case text = "x:t"
  case run = "x:r"

  case table = "x:table"

  case author = "x:author"
  case comment = "x:comment"
  case commentText = "x:text"

  case other
}
