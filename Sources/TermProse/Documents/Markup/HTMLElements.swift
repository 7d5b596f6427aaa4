/// What the elements of HTML are for a parser of prose.
enum HTMLElements {
  /// Whether the element is inside a line.
  static func isInline(_ name: String) -> Bool { inline.contains(name) }

  /// Whether its content is no prose.
  static func isSkipped(_ name: String) -> Bool { skipped.contains(name) }

  /// Whether it starts a block of HTML in Markdown.
  static func isBlock(_ name: String) -> Bool { markdownBlocks.contains(name) }

  /// Whether it never has content.
  static func isVoid(_ name: String) -> Bool { void.contains(name) }

  /// What text inside it is; `nil` where it says nothing.
  static func kind(_ name: String) -> ProseBlock.Kind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6", "title", "summary", "caption", "legend": .heading
    case "li", "dt", "dd": .listItem
    case "td", "th": .tableCell
    default: nil
    }
  }

  /// Elements whose content is not markup.
  static let raw: Set<String> = ["script", "style", "textarea", "pre"]

  /// Elements whose content HTML does not parse.
  static let text: Set<String> = ["script", "style", "textarea", "xmp", "iframe", "noembed"]

  private static let skipped: Set<String> = [
    "script", "style", "textarea", "pre", "code", "kbd", "samp", "var", "tt", "svg", "math",
    "template", "object", "xmp", "iframe", "noembed", "canvas", "audio", "video", "listing",
  ]

  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "rp", "rt", "ruby", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// - Source: CommonMark 0.31 §4.6, start condition 6.
  private static let markdownBlocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
