import TermProse
import TestSupport

/// Writes and edits documents as no person would: with what rules find, and with what opens and
/// closes things.
struct RandomWriter {
  private var generator: SeededGenerator
  private let pieces: [String]

  init(seed: UInt64, _ syntax: DocumentSyntax) {
    generator = SeededGenerator(seed: seed)
    pieces = Self.words + Self.words + Self.marks(of: syntax)
  }

  private static let words = [
    " ", " ", "\n", "\n\n", "\n\n", "\r\n\r\n", ". ", "the ", "in ", "of ", "invoice", "invoices ",
    "progress claim ", "Progress claim ", "progress claim claim ", "Schedule of Values ", "SSOV ",
    "subcontractor schedule of values (SSOV) ", "SSOV", "SSOVs ", "a hour ", "an claim ", "a ",
    "An hour ", "an progress claim ", "speciality ", "specialty ", "owner progress claim ",
    "head contract progress claim ", "funding ", "contract ", "a invoice ", "der und nicht ein ",
    "le la des pour ", "progress claimd ", "payment program ", "The Payment Program is late. ",
    "'Invoice' ", "é", "\u{FEFF}", "words that tell nothing to anybody at all ",
  ]

  private static func marks(of syntax: DocumentSyntax) -> [String] {
    let comments = [
      "<!-- termtool-ignore -->", "<!-- termtool-ignore foreign-term -->\n",
      "<!-- termtool-disable -->\n", "<!-- termtool-disable wrong-article, x -->",
      "<!-- termtool-enable -->\n", "<!-- termtool-enable wrong-article, x -->\n",
    ]
    let tags = [
      "<p>", "</p>", "<li>", "<b>", "</b>", "<code>", "</code>", "<pre>", "</pre>", "<!-- ", "-->",
      "<!--", "--", "<br>", "<div title=\"", "\">", "<a b='", "'>", "<?", "?>", "<!", "&amp;",
      "<td>",
      "<h1>", "<span translate=\"no\">", "</span>", "<", ">",
    ]
    switch syntax {
    case .text:
      return [
        "[termtool-ignore]\n", "\n\n[termtool-disable]\n\n", "[termtool-enable]\n", "\n- ",
        "\n1. ",
        "\n  ", "\r", "https://x.y ", "[termtool-ignore wrong-article]\n", "\n \n", "a@b.co",
      ]
    case .markdown:
      return comments + tags + [
        "\n```\n", "```", "~~~\n", "\n# ", "\n- ", "\n  - ", "\n1. ", "\n> ", "`", "**", "_", "[",
        "](x)", "---\n", "\n---\n", "+++\n", "...\n", "|", "\n| a | b |\n|---|---|\n| ", "\n    ",
        "\n\t", "===\n",
        "[a]: b\n", "\n<div>\n", "</div>\n", "\n\n\n",
      ]
    case .html:
      return comments + tags + [
        "<script>", "</script>", "<style>", "</style>", "<textarea>", "<svg>", "</svg>", "<p>",
        "</p>", "<p>",
        "<h2>", "</h2>", "<ul><li>", "</li></ul>",
      ]
    case .xml:
      return comments + tags + [
        "<source>", "</source>", "<target>", "</target>", "<xliff srcLang=\"en\" trgLang=\"de\">",
        "</xliff>", "<unit>", "</unit>", "<g>", "</g>", "<ph/>", "<![CDATA[", "]]>", "<doc>",
        "</doc>", "<para>", "</para>", "<x translate=\"no\">", "</x>", "<resources>",
        "<string name=\"a\">",
        "</string>", "<item>", "</item>", "<source>", "<note>", "</note>",
      ]
    }
  }

  private mutating func bytes(_ count: ClosedRange<Int>) -> [UInt8] {
    (0..<Int.random(in: count, using: &generator)).flatMap { _ in
      Array((pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }

  /// A short text.
  mutating func text() -> [UInt8] { bytes(0...60) }

  /// A text of many sections.
  mutating func longText() -> [UInt8] { bytes(300...400) }

  /// Where a text of `count` bytes is edited, and what comes: mostly little, at times much.
  mutating func edit(of count: Int) -> (range: Range<Int>, bytes: [UInt8]) {
    let start = Int.random(in: 0...count, using: &generator)
    let longest = Bool.random(using: &generator) ? 0 : Int.random(in: 0...60, using: &generator)
    let end = min(count, start + longest)
    let isRemoval = start < end && Int.random(in: 0..<3, using: &generator) == 0
    return (start..<end, isRemoval ? [] : bytes(count > 1000 ? 0...3 : 1...6))
  }
}
