import MessageFormat
import Testing

struct ParserTests {
  @Test func `every node knows its place`() throws {
    let source = "Hé {$n :number a=|1| @x=y}!"
    guard case .pattern(let pattern) = MessageModel.parse(source).message.body, pattern.count == 3,
      case .text(_, let text) = pattern[0], case .expression(let expression) = pattern[1]
    else {
      Issue.record("another tree")
      return
    }
    let function = try #require(expression.function)
    #expect(text.bytes == 0..<4)
    #expect(expression.range.bytes == 4..<27)
    #expect(expression.operand?.range.bytes == 5..<7)
    #expect(function.range.bytes == 8..<15)
    #expect(function.options.map(\.nameRange.bytes) == [16..<17])
    #expect(function.options.map(\.value.range.bytes) == [18..<21])
    #expect(expression.attributes.map(\.nameRange.bytes) == [22..<24])
  }

  @Test(arguments: [
    ("{$\u{1E0A}\u{0323}}", "$\u{1E0C}\u{0307}"), ("{$\u{200E}foo\u{200F}}", "$foo"),
    ("{$\u{1F004}\u{FE0F}}", "$\u{1F004}\u{FE0F}"), ("{$+}", "$+"),
  ])
  func `names are in NFC and without marks of direction`(source: String, expected: String) {
    let parsed = MessageModel.parse(source)
    #expect(parsed.syntaxErrors.isEmpty)
    guard case .pattern(let pattern) = parsed.message.body,
      case .expression(let expression)? = pattern.first
    else {
      Issue.record("no expression")
      return
    }
    #expect(expression.fallbackSource.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    "{\u{3000}$x\u{3000}}", ".match\u{3000}$x\u{3000}*\u{3000}{{}}", "\r\n{{a}}\r\n", "{#b/}",
    "{#b /}",
    "{/b a=1 @c}",
  ])
  func `rare forms are well-formed`(source: String) {
    #expect(MessageModel.parse(source).syntaxErrors == [])
  }
}
