import TermDictionary

/// Makes paragraphs, lists and tables of HTML from lines, and pages from those.
enum HTMLBlocks {
  /// The markup of messages whose lines become the rows of a table:
  /// `{#row}{#label}…{/label} {#value}…{/value}{/row}` for each, and `{#caption}…{/caption}` for
  /// the paragraph before them.
  static let rows: HTMLMapping = {
    var mapping = HTMLMapping.standard
    mapping.elements.merge(
      ["row": "tr", "label": "th", "value": "td", "caption": "caption"],
      uniquingKeysWith: { _, new in new }
    )
    return mapping
  }()

  /// The paragraphs, lists and tables of `html`, which is escaped already: an empty line ends a
  /// paragraph, `- ` and `1. ` begin items.
  static func html(_ html: String) -> String {
    let paragraphs = html.withRowsInOneLine.withoutEmptyRuns.lines.split(whereSeparator: \.isEmpty)
      .map(Array.init)
    var blocks: [String] = []
    var caption: String?
    for (index, lines) in paragraphs.enumerated() {
      if isTable(lines) {
        blocks.append(table(lines, caption: caption))
        caption = nil
      } else if let text = captionText(lines) {
        let isFollowed = index + 1 < paragraphs.count && isTable(paragraphs[index + 1])
        if isFollowed { caption = text } else { blocks.append("<p>\(text)</p>") }
      } else {
        blocks.append(block(lines))
      }
    }
    return blocks.joined(separator: "\n")
  }

  /// A complete page that screen readers and ordinary mail readers can read.
  static func page(title: String, language: String, style: String = "", body: String) -> String {
    let style = style.isEmpty ? "" : "\n<style>\(style)</style>"
    return """
      <!DOCTYPE html>
      <html lang="\(Escaping.html(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(Escaping.html(title))</title>\(style)
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
  }

  private static func isTable(_ lines: [Substring]) -> Bool {
    lines.allSatisfy { $0.hasPrefix("<tr>") }
  }

  /// What is between the tags of a caption, where `lines` are one.
  private static func captionText(_ lines: [Substring]) -> String? {
    let text = lines.joined(separator: "<br>\n")
    let (open, close) = ("<caption>", "</caption>")
    guard text.hasPrefix(open), text.hasSuffix(close) else { return nil }
    return String(text.dropFirst(open.count).dropLast(close.count))
  }

  private static func table(_ rows: [Substring], caption: String?) -> String {
    let caption = caption.map { "<caption>\($0)</caption>\n" } ?? ""
    let rows = rows.map { $0.replacing("<th>", with: "<th scope=\"row\">") }
    return "<table>\n\(caption)\(rows.joined(separator: "\n"))\n</table>"
  }

  private static func block(_ lines: [Substring]) -> String {
    let bullets = lines.compactMap { $0.hasPrefix("- ") ? $0.dropFirst(2) : nil }
    if bullets.count == lines.count { return list("ul", bullets) }
    let numbered = lines.compactMap(\.afterNumber)
    if numbered.count == lines.count { return list("ol", numbered) }
    return "<p>" + lines.joined(separator: "<br>\n") + "</p>"
  }

  private static func list(_ element: String, _ items: [Substring]) -> String {
    "<\(element)>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</\(element)>"
  }
}

extension String {
  /// The text with `<br>` for the line ends within the rows of a table: what people wrote may have
  /// some.
  fileprivate var withRowsInOneLine: String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "<tr>"),
      let end = rest[start.upperBound...].firstRange(of: "</tr>")
    {
      let row = rest[start.lowerBound..<end.upperBound].split(whereSeparator: \.isNewline)
      result += rest[..<start.lowerBound] + row.joined(separator: "<br>")
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  /// What follows `1. `, or `nil` where the line does not begin so.
  var afterNumber: Substring? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = self[digits.endIndex...]
    return !digits.isEmpty && rest.hasPrefix(". ") ? rest.dropFirst(2) : nil
  }
}
