import TermDictionary

/// Makes paragraphs and lists of HTML from lines, and pages from those.
enum HTMLBlocks {
  /// The paragraphs and lists of `html`, which is escaped already: an empty line ends a paragraph, `- ` and
  /// `1. ` begin items.
  static func html(_ html: String) -> String {
    let paragraphs = html.withoutEmptyRuns.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.isEmpty }
    return paragraphs.map { block(Array($0)) }.joined(separator: "\n")
  }

  /// A complete page that screen readers and ordinary mail readers can read.
  static func page(title: String, language: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(Escaping.html(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(Escaping.html(title))</title>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
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

extension Substring {
  /// What follows `1. `, or `nil` where the line does not begin so.
  var afterNumber: Substring? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = self[digits.endIndex...]
    return !digits.isEmpty && rest.hasPrefix(". ") ? rest.dropFirst(2) : nil
  }
}
