/// The elements of a text document of OpenDocument that matter for its text.
///
/// - Source: OASIS OpenDocument 1.3 part 3 §5, §6, §7.
enum OpenDocumentElement: String, PartElement {
  case paragraph = "text:p"
  case heading = "text:h"
  case listItem = "text:list-item"
  case tableCell = "table:table-cell"

  case span = "text:span"
  case link = "text:a"
  case metadata = "text:meta"
  case metadataField = "text:meta-field"
  case ruby = "text:ruby"
  case rubyBase = "text:ruby-base"
  case rubyText = "text:ruby-text"
  case spaces = "text:s"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case pageBreak = "text:soft-page-break"
  case listNumber = "text:number"
  case hiddenText = "text:hidden-text"
  case hiddenParagraph = "text:hidden-paragraph"
  case script = "text:script"

  case note = "text:note"
  case noteCitation = "text:note-citation"
  case noteBody = "text:note-body"
  case comment = "office:annotation"
  case deletions = "text:tracked-changes"

  case contents = "text:table-of-content"
  case illustrations = "text:illustration-index"
  case tables = "text:table-index"
  case objects = "text:object-index"
  case userIndex = "text:user-index"
  case index = "text:alphabetical-index"
  case bibliography = "text:bibliography"

  case frame = "draw:frame"
  case group = "draw:g"
  case drawingLink = "draw:a"
  case shape = "draw:custom-shape"
  case rectangle = "draw:rect"
  case ellipse = "draw:ellipse"
  case line = "draw:line"
  case path = "draw:path"
  case polygon = "draw:polygon"
  case connector = "draw:connector"
  case caption = "draw:caption"
  case pictureTitle = "svg:title"
  case pictureDescription = "svg:desc"

  case style = "style:style"
  case textProperties = "style:text-properties"
  case encryption = "manifest:encryption-data"

  case other

  /// Whether it is drawn, and may have a text box.
  var isDrawing: Bool {
    switch self {
    case .frame, .group, .drawingLink, .shape, .rectangle, .ellipse, .line, .path, .polygon,
      .connector, .caption:
      true
    default: false
    }
  }

  /// Whether the program makes its text out of that of the document.
  var isIndex: Bool {
    switch self {
    case .contents, .illustrations, .tables, .objects, .userIndex, .index, .bibliography: true
    default: false
    }
  }
}
