import Testing

/// A row of a table in the reference of the functions: a message and what each reader sees.
struct MessageFunctionRow: Sendable, CustomTestStringConvertible {
  /// The text of the message.
  let message: String

  /// The letter case of the message, where the row states one.
  let casing: String?

  /// What the readers see, in the order of the columns.
  let texts: [String]

  var testDescription: String { message }

  /// The rows of all tables of `page` whose header names the readers.
  static func rows(of page: String) -> [MessageFunctionRow] {
    var rows: [MessageFunctionRow] = []
    var isTable = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("| write | head contractor | owner | specialty contractor") {
        isTable = true
      } else if !line.hasPrefix("|") {
        isTable = false
      } else if isTable, let row = MessageFunctionRow(line) {
        rows.append(row)
      }
    }
    return rows
  }

  /// Reads a line such as ``| `{claim :td:term}` | invoice | invoice | progress claim |``.
  private init?(_ line: Substring) {
    let cells = line.replacing(#"\|"#, with: "\u{0}").split(separator: "|").map { cell in
      cell.replacing("\u{0}", with: "|").drop { $0 == " " }
    }
    guard let code = cells.first, code.hasPrefix("`") else { return nil }
    var message = code.dropFirst().prefix { $0 != "`" }
    var casing: String?
    if message.hasPrefix("casing=") {
      let words = message.split(separator: "\"", maxSplits: 2)
      guard words.count == 3 else { return nil }
      casing = String(words[1])
      message = words[2].dropFirst()
    }
    self.message = String(message)
    self.casing = casing
    texts = cells.dropFirst().map { cell in
      cell.last == " " ? String(cell.dropLast()) : String(cell)
    }.filter { !$0.isEmpty }
  }

  /// The message as an entry of a dictionary, with those of the page's parameters that it uses.
  func entry(_ id: String) -> String {
    let used = Self.parameters.filter { parameter in
      message.split(separator: "$").dropFirst().contains { rest in
        rest.prefix { $0.isLetter } == parameter.name
      }
    }
    let declarations = used.map { parameter in
      """
      <parameter name="\(parameter.name)" type="\(parameter.type)" example="\(parameter.example)"/>
      """
    }
    let attribute = casing.map { #" casing="\#($0)""# } ?? ""
    return """
      <message id="\(id)"\(attribute)>\(declarations.joined())<text>\(message)</text></message>
      """
  }

  /// The parameters that the page says it uses.
  private static let parameters: [(name: String, type: String, example: String)] = [
    ("one", "number", "1"), ("two", "number", "2"), ("eight", "number", "8"),
    ("share", "number", "0.08"), ("amount", "money", "8000.00 AUD"),
    ("name", "string", "Owen Hall"), ("kind", "term", "works-contract"),
    ("papers", "terms", "works-contract purchase-order"),
    ("kinds", "terms", "upstream-contract project-income"), ("due", "date", "2026-10-25"),
    ("at", "datetime", "2026-10-25T17:00:00"),
  ]
}
