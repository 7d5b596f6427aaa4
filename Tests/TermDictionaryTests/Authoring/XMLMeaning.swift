import Diagnostics
import MessageFormat

@testable import TermAuthoring
@testable import TermDictionary

/// What a reader of a dictionary file takes from it: everything but its layout.
struct XMLMeaning: Equatable {
  var name: String
  var attributes: [String: String]
  var text: String
  var message: MessageModel?
  var children: [XMLMeaning]

  /// The meaning of `text`; `nil` where it is not well-formed.
  init?(_ text: String) {
    guard let root = XMLContentParser.read(SourceText(name: "a.xml", text: text)).root else { return nil }
    self.init(root)
  }

  private init(_ element: XMLElement) {
    name = element.name
    attributes = Dictionary(element.attributes.map { ($0.qualifiedName, $0.value) }) { first, _ in
      first
    }
    let isPreserved = attributes["xml:space"] == "preserve"
    let written = isPreserved ? element.text : element.text.trimmed()
    // Between declarations and variants, white space means nothing.
    let parsed = element.name == "text" ? MessageModel.parse(written.string) : nil
    let isMessage = parsed?.errors.isEmpty == true
    message = isMessage ? parsed?.message : nil
    text = isMessage ? "" : written.string
    let own = element.childElements.map(XMLMeaning.init)
    // The order of entries counts, and that of parts of one name.
    children = name == "dictionary" ? own : CanonicalOrder.sorted(own, by: \.name)
  }
}

/// The comments of a file, without the white space that layout changes.
enum XMLComments {
  static func all(in text: String) -> [String] {
    all(in: LayoutParser.read(Array(text.utf8)), of: Array(text.utf8)).sorted()
  }

  private static func all(in nodes: [LayoutNode], of bytes: [UInt8]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .comment(let range):
        let text = String(decoding: bytes[range], as: UTF8.self)
        return [text.split(whereSeparator: \.isWhitespace).joined(separator: " ")]
      case .element(let element): return all(in: element.children, of: bytes)
      case .text, .characterData, .instruction: return []
      }
    }
  }
}
