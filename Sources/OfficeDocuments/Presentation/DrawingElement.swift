/// The elements of slides and drawings that matter for their text.
///
/// - Source: ISO/IEC 29500-1 §19, §21.
enum DrawingElement: String, PartElement {
  case paragraph = "a:p"
  case run = "a:r"
  case runProperties = "a:rPr"
  case text = "a:t"
  case lineBreak = "a:br"
  case field = "a:fld"
  case tableCell = "a:tc"
  case paragraphProperties = "a:pPr"
  case endProperties = "a:endParaRPr"

  case shape = "p:sp"
  case placeholder = "p:ph"
  case commentText = "p:text"
  case slideIdentifier = "p:sldId"

  case alternateContent = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"

  case other
}
