import Foundation
import TestSupport
import Testing

/// What whole commands write, read by the library of another language.
@Suite(.enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing)))
struct PageReadBackTests {
  /// Characters that hide what follows them, or turn it: those that form one letter with it, and
  /// marks.
  private static let hiding: [Unicode.Scalar] = [
    "\u{600}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{890}", "\u{8E2}", "\u{D4E}", "\u{110BD}",
    "\u{200F}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{85}", "\u{301}", "\u{20DD}", "\u{FEFF}",
    "\n", "\r", "\t",
  ]
  private static let signs = ["<", ">", "&", "\"", "'", ",", ";", "=", "|", "`", "<script>", "]]>"]

  private static let words = hiding.flatMap { hidden in signs.map { "x\(hidden)\($0)=y\(hidden)" } }

  /// A dictionary that calls a thing, and says in a message, each of the words.
  private static func folder() throws -> TemporaryFolder {
    let entries = words.enumerated().map { number, word in
      func references(_ text: String) -> String {
        text.unicodeScalars.map { "&#\($0.value);" }.joined()
      }
      let text = references(word)
      let literal = references(word).replacing("&#124;", with: "&#92;&#124;")
      return """
          <label id="hostile.\(number)" casing="fixed">\(text)</label>
          <message id="page.\(number)"><description>\(text)</description>
            <parameter name="x" type="string" example="\(text)"/>
            <text>\(text) {|\(literal)|} {$x}</text></message>
        """
    }
    return try TemporaryFolder(["own.xml": Workspace.dictionary(entries.joined(separator: "\n"))])
  }

  private static let options = [
    "--dictionaries", "shipped", "--dictionaries", "own.xml", "--as", "owner", "--locale", "en",
  ]

  /// What `script` prints for the files `1`, `2` … that hold `texts`.
  private static func lines(of script: String, _ folder: TemporaryFolder) throws -> [Substring] {
    let result = try Tool.run(
      ["-I", "-X", "utf8", "-c", script],
      executable: Python.path ?? "",
      in: folder.url
    )
    try #require(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n")
  }

  @Test func `a table for spreadsheets has the words that JSON has`() throws {
    let folder = try Self.folder()
    for format in ["csv", "json"] {
      let result = try Tool.run(
        ["terms", "hostile.*", "--format", format] + Self.options,
        in: folder.url
      )
      try #require(result.status == 0)
      try folder.write(result.output, to: "terms.\(format)")
    }
    let script = """
      import csv, json
      labels = {row["term"]: row["label"] for row in json.load(open("terms.json"))}
      for row in csv.DictReader(open("terms.csv", newline="", encoding="utf-8-sig"), strict=True):
          label = labels.pop(row["term"])
          if None in row or None in row.values() or row["label"].replace("'", "") != label.replace("'", ""):
              print(ascii(row), ascii(label))
      print(len(labels), "are missing")
      """
    #expect(try Self.lines(of: script, folder).prefix(20) == ["0 are missing"])
  }

  @Test(arguments: [
    (
      ["preview", "page.*", "--format", "html", "--set", "x=\u{600}<script>\u{600}\""] + options,
      words.count
    ),
    (["glossary", "hostile.*", "--format", "html"] + options, words.count),
    (
      ["diff", "none.xml", "own.xml", "--format", "html", "--dictionaries", "shipped"],
      2 * words.count
    ),
  ])
  func `a page has no element and no attribute that a word made`(
    command: [String],
    count: Int
  ) throws {
    let folder = try Self.folder()
    try folder.write(Workspace.dictionary(""), to: "none.xml")
    let page = try Tool.run(command, in: folder.url)
    try #require(page.status == 0, "\(page.errors)")
    try folder.write(page.output, to: "page.html")
    let script = """
      import html.parser
      names = "html head meta title style body main header h1 h2 h3 p label input nav ul li a section article code table \\
      thead tbody tr th td span b i em strong blockquote small script footer details summary dl dt dd div mark template \\
      textarea del ins".split()
      class Reader(html.parser.HTMLParser):
          scripts = articles = 0
          def handle_starttag(self, tag, attributes):
              self.scripts += tag == "script"
              self.articles += tag == "article"
              if tag not in names: print("element", tag)
              for name, value in attributes:
                  if name.startswith("on") or name in ("src", "srcdoc") or "javascript:" in (value or ""):
                      print("attribute", name, value)
          def handle_comment(self, data): print("comment", ascii(data))
          def unknown_decl(self, data): print("declaration", ascii(data))
      reader = Reader()
      reader.feed(open("page.html", newline="").read())
      reader.close()
      print(reader.articles, "articles,", reader.scripts, "script")
      """
    let found = try Self.lines(of: script, folder).prefix(20)
    #expect(found == ["\(count) articles, 1 script"])
  }
}
