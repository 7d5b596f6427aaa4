import Foundation
import MessageFormat
import Testing

// The programs of the tutorial. What is between `// snippet` and `// end` is what the articles
// show, line by line; a test below compares them.

// snippet YourOwnFunction
/// `:app:size` prints a number of bytes: 5.3 MB.
struct SizeFunction: MessageFunction {
  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    guard case .number(let number)? = call.operand?.value.content, let bytes = number.integerValue
    else {
      throw MessageFailure(.badOperand, "':app:size' needs a number of bytes")
    }
    let digits = call.option("digits")?.argument.string ?? "1"
    guard let digits = Int(digits), 0...3 ~= digits else {
      throw MessageFailure(.badOption, "option 'digits' is a number from 0 to 3")
    }
    return Size(bytes: bytes, digits: digits, locale: context.formattingLocale)
  }
}
// end

// snippet YourOwnFunction
/// A number of bytes, as `:app:size` prints it.
struct Size: ResolvedValue {
  let bytes: Int
  let digits: Int
  let locale: LocaleIdentifier

  static let units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]

  var type: String { "app:size" }

  /// What another function sees that takes the size as its operand.
  var content: MessageArgument { .number(DecimalNumber(bytes)) }

  var unit: Int { max(0, min(Self.units.count - 1, (String(bytes.magnitude).count - 1) / 3)) }

  func formatted() throws(MessageFailure) -> FormattedValue {
    var scaled = Double(bytes)
    for _ in 0..<unit { scaled /= 1000 }
    var options = NumberOptions()
    options.maximumFractionDigits = digits
    let number = NumberValue(
      DecimalNumber(scaled) ?? 0,
      options: options,
      locale: locale,
      formattingLocale: locale
    )
    let text = try number.formatted().text + " " + Self.units[unit]
    return FormattedValue(text, locale: locale)
  }

  var isSelectable: Bool { true }

  func matches(_ key: String) throws(MessageFailure) -> Bool {
    guard Self.units.contains(key) else {
      throw MessageFailure(.badVariantKey, "'\(key)' is no unit of size")
    }
    return key == Self.units[unit]
  }
}
// end

struct TutorialTests {
  // MARK: Your first messages

  @Test func `a first message`() throws {
    // snippet FirstMessages
    guard let english = LocaleIdentifier("en-US") else { return }
    let context = FormattingContext(locale: english, bidiIsolation: .none)
    let hello = CompiledMessage("Hello, {$name}!", context: context)

    let greeting = hello.text(["name": "Ada"]).text  // Hello, Ada!
    // end
    #expect(greeting == "Hello, Ada!")

    // snippet FirstMessages
    let balance = CompiledMessage(
      "{$owner} owes {$sum :currency currency=USD} since {$day :date length=long}.",
      context: context
    )
    let reminder = balance.text(["owner": "Kim", "sum": 1234.5, "day": "2026-10-25"]).text
    // Kim owes $1,234.50 since October 25, 2026.
    // end
    #expect(reminder == "Kim owes $1,234.50 since October 25, 2026.")

    // snippet FirstMessages
    let german = FormattingContext(
      locale: english,
      formattingLocale: LocaleIdentifier("de-DE"),
      bidiIsolation: .none
    )
    let mixed = CompiledMessage("Total: {$sum :number minimumFractionDigits=2}", context: german)
    let total = mixed.text(["sum": 1234.5]).text  // Total: 1.234,50
    // end
    #expect(total == "Total: 1.234,50")
  }

  @Test func `plurals and other choices`() throws {
    let context = FormattingContext(
      locale: try #require(LocaleIdentifier("en-US")),
      bidiIsolation: .none
    )
    // snippet FirstMessages
    let files = CompiledMessage(
      """
      .input {$count :integer}
      .input {$place :string}
      .match $count $place
      0   *     {{Nothing was copied.}}
      one cloud {{One file was sent.}}
      one *     {{One file was copied.}}
      *   cloud {{{$count} files were sent.}}
      *   *     {{{$count} files were copied.}}
      """,
      context: context
    )
    let texts = [0, 1, 1200].map { count in
      files.text(["count": .number(DecimalNumber(count)), "place": "disk"]).text
    }
    // Nothing was copied. One file was copied. 1,200 files were copied.
    // end
    #expect(
      texts == ["Nothing was copied.", "One file was copied.", "1,200 files were copied."]
    )

    // snippet FirstMessages
    let polish = FormattingContext(locale: LocaleIdentifier("pl") ?? .root, bidiIsolation: .none)
    let plik = CompiledMessage(
      """
      .input {$n :integer}
      .match $n
      one {{{$n} plik}}
      few {{{$n} pliki}}
      *   {{{$n} plików}}
      """,
      context: polish
    )
    let forms = [1, 3, 5, 22].map { plik.text(["n": .number(DecimalNumber($0))]).text }
    // 1 plik, 3 pliki, 5 plików, 22 pliki
    // end
    #expect(forms == ["1 plik", "3 pliki", "5 plików", "22 pliki"])
  }

  @Test func `what goes wrong`() throws {
    let context = FormattingContext(
      locale: try #require(LocaleIdentifier("en-US")),
      bidiIsolation: .none
    )
    // snippet FirstMessages
    let due = CompiledMessage("Due {$day :date} at {$place}.", context: context)
    let result = due.text(["day": "soon"])
    let text = result.text  // Due {$day} at {$place}.
    let kinds = result.errors.map(\.kind)  // [.badOperand, .unresolvedVariable]
    // end
    #expect(text == "Due {$day} at {$place}.")
    #expect(kinds == [.badOperand, .unresolvedVariable])

    // snippet FirstMessages
    let broken = CompiledMessage("Due {$day :date.", context: context)
    let problem = broken.errors.first?.message
    let range = broken.errors.first?.range.bytes  // bytes of the source
    // end
    #expect(problem != nil)
    #expect(range.map { $0.upperBound <= 16 } == true)
  }

  @Test func `directions and parts`() throws {
    // snippet FirstMessages
    let arabic = FormattingContext(locale: LocaleIdentifier("ar-EG") ?? .root)
    let isolated = CompiledMessage("{$user} :)", context: arabic).text(["user": "Ada"]).text
    // U+2068 before the name and U+2069 after it
    // end
    #expect(isolated == "\u{2068}Ada\u{2069} :)")

    let context = FormattingContext(
      locale: try #require(LocaleIdentifier("en-US")),
      bidiIsolation: .none
    )
    // snippet FirstMessages
    let bold = CompiledMessage("Pay {#b}{$sum :number}{/b} now.", context: context)
    let pieces = bold.format(["sum": 1200]).parts.map { part in
      switch part {
      case .text(let text): text
      case .markup(let markup): markup.kind == .open ? "<\(markup.name)>" : "</\(markup.name)>"
      case .value(let value): value.text
      case .bidiIsolation, .fallback: part.text
      }
    }
    let html = pieces.joined()  // Pay <b>1,200</b> now.
    // end
    #expect(html == "Pay <b>1,200</b> now.")
  }

  // MARK: Printing often

  @Test func `messages that are printed often`() throws {
    let context = FormattingContext(
      locale: try #require(LocaleIdentifier("en-US")),
      bidiIsolation: .none
    )
    // snippet PrintingOften
    let paid = CompiledMessage(
      "{$from} has paid {$to}.",
      context: context,
      parameters: ["from", "to"]
    )
    var output = UTF8Buffer()
    for (from, to) in [("Ada", "Kim"), ("Kim", "Lee")] {
      let arguments: InlineArray<2, MessageArgument> = [.string(from), .string(to)]
      paid.render(arguments.span, into: &output)
      output.append("\n")
    }
    let log = output.string  // two lines; the buffer is used again after removeAll()
    // end
    #expect(log == "Ada has paid Kim.\nKim has paid Lee.\n")

    // snippet PrintingOften
    let catalog = MessageCatalog([
      ("paid", paid),
      ("hello", CompiledMessage("Hello, {$name}!", context: context)),
    ])
    output.removeAll()
    let arguments: InlineArray<1, MessageArgument> = ["Ada"]
    let errors = catalog.render("hello", arguments.span, into: &output)
    // [], and "Hello, Ada!" is in the buffer; nil would say that there is no such message
    // end
    #expect(errors == [])
    #expect(output.string == "Hello, Ada!")
  }

  // MARK: A function of your own

  @Test func `a function of your own`() throws {
    // snippet YourOwnFunction
    let functions = FunctionRegistry.standard.adding(["app:size": SizeFunction()])
    let context = FormattingContext(
      locale: LocaleIdentifier("en-US") ?? .root,
      bidiIsolation: .none,
      functions: functions
    )
    let message = CompiledMessage("{$file} is {$bytes :app:size}.", context: context)
    let size = message.text(["file": "plan.pdf", "bytes": 5_300_000]).text
    // plan.pdf is 5.3 MB.
    // end
    #expect(size == "plan.pdf is 5.3 MB.")

    // snippet YourOwnFunction
    let advice = CompiledMessage(
      """
      .input {$bytes :app:size digits=0}
      .match $bytes
      kB {{Send it by mail ({$bytes}).}}
      *  {{Send a link ({$bytes}).}}
      """,
      context: context
    )
    let small = advice.text(["bytes": 8_200]).text  // Send it by mail (8 kB).
    let large = advice.text(["bytes": 5_300_000]).text  // Send a link (5 MB).
    // end
    #expect(small == "Send it by mail (8 kB).")
    #expect(large == "Send a link (5 MB).")

    let wrong = CompiledMessage("{$bytes :app:size digits=many}", context: context)
    #expect(wrong.text(["bytes": 1]).errors.map(\.kind) == [.badOption])
    #expect(message.text(["file": "x", "bytes": "big"]).errors.map(\.kind) == [.badOperand])
    #expect(
      CompiledMessage(".input {$b :app:size} .match $b byte {{}} * {{}}", context: context)
        .text(["b": 1]).errors.map(\.kind) == [.badVariantKey]
    )
    let formatted = message.format(["file": "x", "bytes": 1])
    #expect(formatted.parts.map(\.text) == ["x", " is ", "1 B", "."])
  }

  // MARK: The articles

  @Test(arguments: ["FirstMessages", "PrintingOften", "YourOwnFunction"])
  func `the article shows what is tested here`(article: String) throws {
    let test = URL(filePath: #filePath)
    let repository = test.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = repository.appending(path: "Sources/MessageFormat/MessageFormat.docc/\(article).md")
    let snippets = Self.snippets(of: article, in: try String(contentsOf: test, encoding: .utf8))
    let text = try String(contentsOf: page, encoding: .utf8)
    let blocks = text.matches(of: /```swift\n((?:.|\n)*?)```/).map { String($0.1) }
    #expect(blocks == snippets)
    #expect(!blocks.isEmpty)
  }

  /// The lines between `// snippet NAME` and `// end`, without their indentation.
  private static func snippets(of article: String, in source: String) -> [String] {
    var snippets: [String] = []
    var lines: [Substring]?
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text == "// snippet \(article)" {
        lines = []
      } else if text == "// end", let found = lines {
        let indent = found.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        snippets.append(found.map { $0.dropFirst(indent) + "\n" }.joined())
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return snippets
  }
}
