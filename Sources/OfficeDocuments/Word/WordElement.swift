/// The elements of a text document that matter for its text.
///
/// - Source: ISO/IEC 29500-1 §17.
enum WordElement: String, PartElement {
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case paragraphStyle = "w:pStyle"
  case numbering = "w:numPr"
  case tableCell = "w:tc"

  case run = "w:r"
  case runProperties = "w:rPr"
  case hidden = "w:vanish"
  case text = "w:t"
  case tab = "w:tab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case positionTab = "w:ptab"
  case softHyphen = "w:softHyphen"
  case nonBreakingHyphen = "w:noBreakHyphen"
  case symbol = "w:sym"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case drawing = "w:drawing"
  case object = "w:object"
  case picture = "w:pict"
  case pageNumber = "w:pgNum"
  case phoneticText = "w:rt"
  case formula = "m:oMath"
  case formulaParagraph = "m:oMathPara"

  case insertion = "w:ins"
  case deletion = "w:del"
  case moveFrom = "w:moveFrom"
  case moveTo = "w:moveTo"
  case deletedText = "w:delText"

  case simpleField = "w:fldSimple"
  case fieldCharacter = "w:fldChar"
  case fieldInstruction = "w:instrText"
  case deletedInstruction = "w:delInstrText"

  case contentControl = "w:sdt"
  case contentControlProperties = "w:sdtPr"
  case dataBinding = "w:dataBinding"

  case alternateContent = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"

  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case comments = "w:comments"
  case comment = "w:comment"

  case style = "w:style"
  case styleName = "w:name"
  case outlineLevel = "w:outlineLvl"

  case other
}
