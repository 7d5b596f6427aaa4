import Diagnostics
import MessageFormat
import Testing

@testable import TermDictionary

/// What reads a message reads every shipped one alike, whatever it makes of it.
struct ShippedMessageTests {
  private static let sources: [String] = ShippedFiles.dictionaries.flatMap { file in
    let document = DictionaryParser.readFully(file, limits: .standard)
    guard case .dictionary(let entries) = document.content else { return [String]() }
    return entries.messages.map(\.text.map.string)
  }

  @Test func `all are right, and nearly all are recognised to be`() {
    #expect(Self.sources.count > 500)
    let left = Self.sources.filter { source in
      #expect(MessageModel.parse(source).errors.isEmpty, "\(source)")
      return !Array(source.utf8).withUnsafeBufferPointer { MessageRecogniser.accepts($0) }
    }
    #expect(left.count * 200 < Self.sources.count, "\(left)")
  }

  @Test func `a program made of the source prints what one made of the tree prints`() throws {
    let context = FormattingContext(locale: try #require(LocaleIdentifier("en-AU")))
    for source in Self.sources {
      let model = MessageModel.parse(source).message
      let read = CompiledMessage(source, context: context, parameters: ["n"])
      let made = CompiledMessage(model, context: context, parameters: ["n"])
      for number in [0, 1, 2, 1200] {
        let arguments: [String: MessageArgument] = ["n": .number(DecimalNumber(number))]
        #expect(read.text(arguments).text == made.text(arguments).text, "\(source)")
        #expect(read.text(arguments).errors == made.text(arguments).errors, "\(source)")
      }
    }
  }
}
