/// A page written in Markdown, laid out for a terminal.
///
/// It knows what our pages use: paragraphs, lists, headings, code.
struct MarkdownText {
  private let markdown: String

  init(_ markdown: String) { self.markdown = markdown }

  func text(width: Int, _ painter: Painter) -> String {
    var blocks: [String] = []
    for block in Block.read(markdown) {
      blocks.append(block.lines(width, painter).map { $0 + "\n" }.joined())
    }
    return blocks.joined(separator: "\n")
  }
}

/// A paragraph, a heading, an item of a list, or lines of code.
private enum Block {
  case paragraph(String)
  case heading(String)
  case item(String)
  case code([String])
  case table([String])

  func lines(_ width: Int, _ painter: Painter) -> [String] {
    switch self {
    case .paragraph(let text):
      return Self.painted(MarkdownSpans.read(text).wrapped(to: width), painter)
    case .heading(let text):
      return [painter.paint(text, .strong)]
    case .item(let text):
      let lines = Self.painted(MarkdownSpans.read(text).wrapped(to: width - 2), painter)
      return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    case .code(let lines):
      return lines.map { $0.isEmpty ? "" : "    " + painter.paint($0, .code) }
    case .table(let lines):
      return lines
    }
  }

  private static func painted(_ lines: [RichText], _ painter: Painter) -> [String] {
    lines.map { $0.painted(painter) }
  }

  static func read(_ markdown: String) -> [Block] {
    var blocks: [Block] = []
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("```") {
        blocks.append(.code(lines.prefix { !$0.hasPrefix("```") }.map(String.init)))
        lines = lines.drop { !$0.hasPrefix("```") }.dropFirst()
      } else if line.hasPrefix("#") {
        blocks.append(.heading(String(line.drop { $0 == "#" || $0 == " " })))
      } else if line.hasPrefix("|") {
        blocks.append(.table([String(line)] + lines.prefix { $0.hasPrefix("|") }.map(String.init)))
        lines = lines.drop { $0.hasPrefix("|") }
      } else if !line.isEmpty {
        let isItem = line.hasPrefix("- ")
        let more = lines.prefix { !$0.isEmpty && !startsBlock($0) }
        lines = lines.dropFirst(more.count)
        let parts = [isItem ? line.dropFirst(2) : line] + more.map { $0.drop { $0 == " " } }
        let text = parts.joined(separator: " ")
        blocks.append(isItem ? .item(text) : .paragraph(text))
      }
    }
    return blocks
  }

  private static func startsBlock(_ line: Substring) -> Bool {
    line.hasPrefix("```") || line.hasPrefix("#") || line.hasPrefix("- ") || line.hasPrefix("|")
  }
}

/// Code and emphasis inside a paragraph.
enum MarkdownSpans {
  static func read(_ text: String) -> RichText {
    var result = RichText()
    var plain = ""
    var rest = text[...]
    while let first = rest.popFirst() {
      guard first == "`" || first == "*", let end = rest.firstIndex(of: first),
        end > rest.startIndex, !(first == "*" && rest.first == " ")
      else {
        plain.append(first)
        continue
      }
      if !plain.isEmpty { result.runs.append(.init(text: plain, role: nil)) }
      plain = ""
      // The marks stay: without colours they say what is code and what is a word.
      let marked = String(first) + rest[..<end] + String(first)
      result.runs.append(.init(text: marked, role: first == "`" ? .code : .emphasis))
      rest = rest[rest.index(after: end)...]
    }
    if !plain.isEmpty { result.runs.append(.init(text: plain, role: nil)) }
    return result
  }
}
