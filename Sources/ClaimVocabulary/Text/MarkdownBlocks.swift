import TermDictionary

/// Makes paragraphs and lists of Markdown from lines, as ``HTMLBlocks`` does of HTML.
enum MarkdownBlocks {
  /// The lines of `text`: an empty line ends a paragraph, `- ` and `1. ` begin items; all else
  /// means itself.
  static func lines(of text: String) -> [String] {
    text.lines.map { line in
      let item = line.itemMark
      return line[..<item] + Escaping.markdownParagraph(String(line[item...]))
    }
  }
}

extension Substring {
  /// Where the text starts behind `- ` or `1. `; the start where neither begins the line.
  var itemMark: Index {
    if hasPrefix("- ") { return index(startIndex, offsetBy: 2) }
    return afterNumber?.startIndex ?? startIndex
  }
}
