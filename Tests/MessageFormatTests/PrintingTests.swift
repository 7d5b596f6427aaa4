import MessageFormat
import TestSupport
import Testing

struct PrintingTests {
  @Test(arguments: [
    ("Hello {  $name  :string   a = |b|  } \\\\ \\{", "Hello {$name :string a=b} \\\\ \\{"),
    ("{{plain}}", "plain"), ("{{.dot}}", "{{.dot}}"), ("{{ .dot}}", "{{ .dot}}"),
    ("{|two words|}{||}{#b/}{/c}", "{|two words|}{||}{#b /}{/c}"),
    (
      ".input{$x :number}.match $x one{{1}}*{{other}}",
      ".input {$x :number}\n.match $x\none {{1}}\n* {{other}}"
    ),
    (".local $a={|\\||}{{{$a}}}", ".local $a = {|\\||}\n{{{$a}}}"),
  ])
  func `a message has one canonical source`(source: String, expected: String) {
    #expect(MessageModel.parse(source).message.description == expected)
  }

  @Test func `reading what was printed gives the same message`() {
    for seed in 0..<UInt64(2000) {
      var generator = MessageGenerator(seed: seed)
      let message = generator.message()
      let parsed = MessageModel.parse(message.description)
      #expect(parsed.syntaxErrors.isEmpty && parsed.message == message, "seed \(seed): \(message)")
    }
  }
}

/// Makes messages at random.
struct MessageGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func message() -> MessageModel {
    let declarations = (0..<count(3)).map { _ in declaration() }
    if chance(2) { return MessageModel(declarations: declarations, body: .pattern(pattern())) }
    let selectors = (0...count(2)).map { _ in MessageModel.VariableReference(name()) }
    let variants = (0...count(3)).map { _ in
      MessageModel.Variant(keys: selectors.map { _ in key() }, value: pattern())
    }
    return MessageModel(
      declarations: declarations,
      body: .select(selectors: selectors, variants: variants)
    )
  }

  private mutating func declaration() -> MessageModel.Declaration {
    var value = expression()
    let variable = MessageModel.VariableReference(name())
    if chance(2) { return .local(name: variable, value: value) }
    value.operand = .variable(variable)
    return .input(name: variable, value: value)
  }

  private mutating func pattern() -> MessageModel.Pattern {
    // Two texts side by side would be read as one.
    var pattern: MessageModel.Pattern = []
    for _ in 0..<count(4) {
      switch count(3) {
      case 0:
        if case .text? = pattern.last { continue }
        pattern.append(.text(text(), .none))
      case 1: pattern.append(.markup(markup()))
      default: pattern.append(.expression(expression()))
      }
    }
    return pattern
  }

  private mutating func expression() -> MessageModel.Expression {
    let hasOperand = chance(2)
    let function =
      chance(2) || !hasOperand ? MessageModel.FunctionReference(identifier(), options: options()) : nil
    return MessageModel.Expression(
      operand: hasOperand ? operand() : nil,
      function: function,
      attributes: attributes()
    )
  }

  private mutating func markup() -> MessageModel.Markup {
    let kinds: [MessageModel.Markup.Kind] = [.open, .close, .standalone]
    return MessageModel.Markup(pick(kinds), identifier(), options: options(), attributes: attributes())
  }

  private mutating func options() -> [MessageModel.Option] {
    (0..<count(3)).map { _ in MessageModel.Option(identifier(), operand()) }
  }

  private mutating func attributes() -> [MessageModel.Attribute] {
    (0..<count(2)).map { _ in MessageModel.Attribute(identifier(), chance(2) ? literal() : nil) }
  }

  private mutating func key() -> MessageModel.Variant.Key {
    chance(2) ? .catchAll(.none) : .literal(literal())
  }

  private mutating func operand() -> MessageModel.Operand {
    chance(2) ? .literal(literal()) : .variable(MessageModel.VariableReference(name()))
  }

  private mutating func literal() -> MessageModel.Literal { MessageModel.Literal(chance(2) ? name() : text()) }

  private mutating func identifier() -> String { chance(3) ? "\(name()):\(name())" : name() }

  private mutating func name() -> String { pick(["a", "größe", "x-1", "_", "漢字", "count", "+"]) }

  private mutating func text() -> String {
    let pieces = [
      "a", " ", "|", "\\", "{", "}", "}}", "\n", ".match", "é", "😀", "\u{2068}", "*", "\u{3000}",
    ]
    return (0...count(4)).map { _ in pick(pieces) }.joined()
  }

  private mutating func chance(_ one: Int) -> Bool { count(one) == 0 }

  private mutating func count(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[count(elements.count)]
  }
}
