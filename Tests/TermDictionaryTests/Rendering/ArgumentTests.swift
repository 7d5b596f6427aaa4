import MessageFormat
import TermChecking
import TestSupport
import Testing

@testable import TermDictionary

/// What callers pass, and what becomes of it.
struct ArgumentTests {
  private static let set = DictionarySet(
    .pointsOfView("<point-of-view id=\"reader\"/>"),
    .dictionary(
      "reader",
      named: "reader.xml",
      """
      <noun id="claim"><one>invoice</one><other>invoices</other></noun>
      <noun id="secret-code"><mass>money</mass></noun>
      <message id="greeting"><parameter name="name" type="string" example="Ana Silva"/><text>Hello {#b}{$name}{/b}!</text></message>
      <message id="link"><parameter name="target" type="string" example="https://example.com"/><text>{#a href=$target title=|&lt;Claim>|}Open{/a}{#br/}</text></message>
      <message id="due"><parameter name="day" type="date" example="2026-10-25"/><parameter name="sum" type="money" example="8000.00 EUR"/><text>{$sum :currency} for {indefinite :td:article} {claim :td:term} by {$day :date length=long}</text></message>
      <message id="kind"><parameter name="kind" type="term" example="claim"/><text>Open {$kind :td:term article=indefinite}</text></message>
      <message id="kinds"><parameter name="kinds" type="terms" example="claim"/><text>Open {$kinds :td:list number=plural}</text></message>
      <message id="count"><parameter name="n" type="number" example="2"/><text>{$n :number} {claim :td:term count=$n}</text></message>
      """
    )
  )

  private func lexicon(_ formattingLocale: String? = nil) throws -> Lexicon {
    try Self.set.lexicon(for: "reader", locale: "en", formattingLocale: formattingLocale)
  }

  @Test func `the dictionaries of these tests are clean`() {
    #expect(Self.set.check().map(\.line) == [])
  }

  // MARK: Problems

  @Test(
    arguments: [
      (
        "greeting", [:], "Hello {$name}!",
        ["unresolved-variable at ‘$name’: no argument 'name' is given"]
      ),
      (
        "greeting", ["name": "Ana", "nmae": "Ana"], "Hello Ana!",
        [
          "unknown-argument at ‘greeting’: message 'greeting' has no parameter 'nmae'; did you mean 'name'?"
        ]
      ),
      (
        "kind", ["kind": "claim"], "Open {$kind}",
        [
          "bad-operand at ‘{$kind :td:term article=indefinite}’: the text 'claim' is not looked up; pass a term reference"
        ]
      ),
      (
        "kind", ["kind": .term("clam")], "Open {$kind}",
        [
          "bad-operand at ‘{$kind :td:term article=indefinite}’: unknown term 'clam'; did you mean 'claim'?"
        ]
      ),
      (
        "kinds", ["kinds": .terms(["claim", "clam"])], "Open {$kinds}",
        [
          "bad-operand at ‘{$kinds :td:list number=plural}’: unknown term 'clam'; did you mean 'claim'?"
        ]
      ),
      (
        "kinds", ["kinds": .terms([])], "Open {$kinds}",
        [
          "bad-operand at ‘{$kinds :td:list number=plural}’: ':td:list' needs at least one term"
        ]
      ),
      ("kinds", ["kinds": .term("claim")], "Open invoices", []),
      ("kinds", ["kinds": .terms(["claim", "secret-code"])], "Open invoices and money", []),
      (
        "greeting", ["name": .term("claim")], "Hello {$name}!",
        [
          "bad-operand at ‘{$name}’: 'claim' is a term; print it with ':td:term'"
        ]
      ),
      ("greeting", ["name": 5], "Hello 5!", []),
      ("count", ["n": 1], "1 invoice", []),
      ("count", ["n": 1.5], "1.5 invoices", []),
      ("count", ["n": -1], "-1 invoice", []),
      ("count", ["n": 1_234], "1,234 invoices", []),
    ] as [(String, [String: MessageArgument], String, [String])]
  )
  func `what cannot be printed is a fallback and a problem`(
    _ id: String,
    _ arguments: [String: MessageArgument],
    _ text: String,
    _ problems: [String]
  ) throws {
    let rendered = try lexicon().render(id, arguments)
    #expect(rendered.text == text)
    #expect(rendered.problems.map(\.summary) == problems)
  }

  // MARK: HTML

  @Test func `arguments are escaped, markup is mapped`() throws {
    let rendered = try lexicon().render("greeting", ["name": "<script>alert('\"&')</script>"])
    #expect(
      rendered.html()
        == "Hello <b>&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;</b>!"
    )
    #expect(rendered.html(HTMLMapping([:])).hasPrefix("Hello &lt;script&gt;"))
    #expect(rendered.html(HTMLMapping(["b": "strong"])).contains("<strong>&lt;script"))
    #expect(rendered.text == "Hello <script>alert('\"&')</script>!")
  }

  @Test(arguments: [
    ("https://example.com/?a=1&b=2", " href=\"https://example.com/?a=1&amp;b=2\""),
    ("/claims/5", " href=\"/claims/5\""),
    ("?q=a:b", " href=\"?q=a:b\""),
    ("mailto:ana@example.com", " href=\"mailto:ana@example.com\""),
    ("javascript:alert(1)", ""),
    ("JavaScript:alert(1)", ""),
    (" java\nscript:alert(1)", ""),
    ("\u{1}javascript:alert(1)", ""),
    ("java\tscript:alert(1)", ""),
    ("data:text/html,<script>", ""),
    ("vbscript:x", ""),
    ("\" onclick=\"alert(1)", " href=\"&quot; onclick=&quot;alert(1)\""),
  ])
  func `an attribute runs no code`(_ target: String, _ attribute: String) throws {
    let mapping = HTMLMapping(["a": "a", "br": "br"], attributes: ["a": ["href"]])
    let rendered = try lexicon().render("link", ["target": .string(target)])
    #expect(rendered.html(mapping) == "<a\(attribute)>Open</a><br>")
  }

  @Test func `options that nobody allows leave no trace`() throws {
    let rendered = try lexicon().render("link", ["target": "https://example.com"])
    #expect(rendered.html(HTMLMapping(["a": "a"])) == "<a>Open</a>")
    let titled = HTMLMapping(["a": "a"], attributes: ["a": ["title"]])
    #expect(rendered.html(titled) == "<a title=\"&lt;Claim&gt;\">Open</a>")
    #expect(rendered.html() == "Open<br>")
  }

  // MARK: Parts and locales

  @Test func `the locale of the words is not that of numbers and dates`() throws {
    let id = try #require(MessageID("due"))
    let message = try #require(lexicon().storage.message(id))
    let arguments = message.definition.exampleArguments
    #expect(
      try lexicon().render("due", arguments).text
        == "€8,000.00 for an invoice by October 25, 2026"
    )
    #expect(
      try lexicon("de-DE").render("due", arguments).text
        == "8.000,00\u{A0}€ for an invoice by 25. Oktober 2026"
    )
    #expect(try lexicon("en-AU").render("due", arguments).text.hasSuffix("by 25 October 2026"))
    #expect(try lexicon("de-DE").formattingLocale.description == "de-DE")
  }

  @Test func `parts say what they are`() throws {
    let rendered = try lexicon().render("due", [:])
    let kinds = rendered.parts.map { part in
      switch part {
      case .text(let text): "text \(text)"
      case .value(let value): "\(value.type) \(value.text)"
      case .fallback(let source): "fallback \(source)"
      case .markup(let markup): "markup \(markup.name)"
      case .bidiIsolation: "isolation"
      }
    }
    #expect(
      kinds == [
        "fallback $sum", "text  for an ", "td:term invoice", "text  by ", "fallback $day",
      ]
    )
    let terms = rendered.parts.compactMap { part -> TermPart? in
      if case .value(let value) = part { value.payload as? TermPart } else { nil }
    }
    #expect(terms.map(\.term.description) == ["claim"])
    #expect(terms.map(\.countability) == [.countable])
  }

  // MARK: Handles

  @Test func `a handle renders its message with the values in order`() throws {
    let greeting = try Self.set.handle("greeting", .init("name", String.self))
    #expect(try lexicon().render(greeting, "Ana").text == "Hello Ana!")
    let due = try Self.set.handle("due", .init("sum", Money.self), .init("day", DateTimeValue.self))
    let sum = Money(DecimalNumber(80), "AUD")
    let day = try #require(DateTimeValue(iso8601: "2026-01-02"))
    #expect(
      try lexicon("en-AU").render(due, sum, day).text == "$80.00 for an invoice by 2 January 2026"
    )
    let kind = try Self.set.handle("kind", .init("kind", TermID.self))
    let claim = try #require(TermID("claim"))
    #expect(try lexicon().render(kind, claim).text == "Open an invoice")
    let count = try Self.set.handle("count", .init("n", Int.self))
    #expect(try lexicon().render(count, 2).text == "2 invoices")
  }

  @Test func `a handle that disagrees with the dictionaries is not made`() {
    #expect(throws: HandleError.unknownMessage("greting", nearest: "greeting")) {
      _ = try Self.set.handle("greting", .init("name", String.self))
    }
    #expect(throws: HandleError.unknownParameter("nmae", known: ["name"])) {
      _ = try Self.set.handle("greeting", .init("nmae", String.self))
    }
    #expect(throws: HandleError.missingParameter("day")) {
      _ = try Self.set.handle("due", .init("sum", Money.self))
    }
    #expect(throws: HandleError.wrongType(parameter: "name", takes: .string)) {
      _ = try Self.set.handle("greeting", .init("name", Int.self))
    }
    #expect(throws: HandleError.unknownMessage("", nearest: nil)) { _ = try Self.set.handle("") }
  }

  @Test func `a handle that names a parameter twice is not made`() {
    #expect(throws: HandleError.repeatedParameter("name")) {
      _ = try Self.set.handle("greeting", .init("name", String.self), .init("name", String.self))
    }
  }

  // MARK: Properties

  @Test(arguments: [UInt64](1...40))
  func `no argument makes rendering fail or print an identifier`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let readers = FoldingTests.readers
    let reader = readers[Int(random.next() % UInt64(readers.count))]
    let lexicon = try reader.lexicon(of: .shipped)
    for id in lexicon.messages {
      let parameters = lexicon.parameters(of: id) ?? []
      var arguments: [String: MessageArgument] = [:]
      for parameter in parameters {
        arguments[parameter.name] = random.argument(terms: lexicon.terms)
      }
      let rendered = lexicon.render(id.description, arguments)
      _ = rendered.html()
      let printed = rendered.parts.map { part in if case .fallback = part { "" } else { part.text }
      }.joined()
      let identifier = lexicon.terms.first { term in
        term.description.contains(where: { "-.".contains($0) })
          && printed.contains(term.description)
          && !SeededGenerator.texts.contains { $0.contains(term.description) }
      }
      // Compounds of words with hyphens are words, too.
      let isWord =
        identifier.map { lexicon.label(of: $0).lowercased().contains($0.description) } ?? true
      #expect(
        isWord,
        "seed \(seed), message \(id) prints \(identifier?.description ?? ""): \(printed)"
      )
    }
  }
}

extension SeededGenerator {
  static let texts = [
    "", " ", "claim", "abc", "8", "1e999", "-0", "<b>", "{$x}", "\u{202E}tfel", "e\u{301}", "👩‍👩‍👧",
    "ß", "\0",
    String(repeating: "long ", count: 40),
  ]

  fileprivate mutating func argument(terms: [TermID]) -> MessageArgument? {
    func pick<Element>(_ list: [Element]) -> Element { list[Int(next() % UInt64(list.count))] }
    switch next() % 9 {
    case 0, 1: return .string(pick(Self.texts))
    case 2: return .number(DecimalNumber(Int(truncatingIfNeeded: next())))
    case 3: return .number(DecimalNumber(Int(next() % 12)))
    case 4: return .boolean(true)
    case 5: return DateTimeValue(iso8601: "2026-10-25T17:00:00").map(MessageArgument.dateTime)
    case 6: return .value(TermReference(pick(terms)))
    case 7: return .value(TermReferenceList([pick(terms), pick(terms), pick(terms)]))
    default:
      return next() % 2 == 0 ? nil : .value(Money(DecimalNumber(Int(next() % 20_000)), "AUD"))
    }
  }
}
