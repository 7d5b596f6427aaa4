import Diagnostics
import LocaleData
import MessageFormat
import TestSupport
import Testing

@testable import TermDictionary

/// A program prints what the evaluation prints, or leaves the message to it.
struct MessageProgramTests {
  @Test(arguments: FoldingTests.readers)
  func `every shipped message is a program, which prints its examples`(_ reader: Reader) throws {
    let lexicon = try reader.lexicon(of: .shipped)
    for id in lexicon.messages {
      let linked = try #require(lexicon.storage.message(id))
      let residue = ResidueBuilder(linked, lexicon.storage.words).residue()
      #expect(residue != nil, "\(id)")
      let program = try #require(lexicon.compiled(linked), "\(id)")
      var document = RenderedDocument()
      let arguments = linked.definition.exampleArguments
      let printed = lexicon.printed(program, arguments, &document)
      #expect(printed != nil, "\(id)")
    }
  }

  @Test(arguments: FoldingTests.readers)
  func `whatever the arguments are, a shipped message reads as it is evaluated`(
    _ reader: Reader
  ) throws {
    let lexicon = try reader.lexicon(of: .shipped)
    let seed = reader.description.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }
    var random = SeededGenerator(seed: seed)
    for id in lexicon.messages {
      let definition = try #require(lexicon.storage.message(id)).definition
      // What a document has introduced before shows in the second text.
      var documents = (rendered: RenderedDocument(), evaluated: RenderedDocument())
      for _ in 0..<6 {
        let arguments = random.arguments(of: definition, lexicon.terms)
        try compare(lexicon, id, arguments, &documents)
      }
    }
  }

  private func compare(
    _ lexicon: Lexicon,
    _ id: MessageID,
    _ arguments: [String: MessageArgument],
    _ documents: inout (rendered: RenderedDocument, evaluated: RenderedDocument)
  ) throws {
    let linked = try #require(lexicon.storage.message(id))
    let before = documents.rendered
    let rendered = lexicon.render(id, arguments, in: &documents.rendered)
    let evaluated = lexicon.render(linked, arguments, in: &documents.evaluated)
    let note: Comment = "\(id) \(arguments)"
    #expect(rendered.text == evaluated.text, note)
    #expect(rendered.problems.map(\.summary) == evaluated.problems.map(\.summary), note)
    #expect(rendered.parts.map(\.shape) == evaluated.parts.map(\.shape), note)
    #expect(documents.rendered == documents.evaluated, note)
    var document = before
    let literal = lexicon.render(id, MessageArguments(arguments), in: &document)
    #expect(literal.text == evaluated.text, note)
    #expect(literal.problems.map(\.summary) == evaluated.problems.map(\.summary), note)
    #expect(literal.parts.map(\.shape) == evaluated.parts.map(\.shape), note)
    #expect(document == documents.evaluated, note)
  }

  @Test(arguments: [UInt64](1...40))
  func `whatever the arguments are, a random message reads as it is evaluated`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let lexicon = try random.pick(FoldingTests.readers).lexicon(of: .shipped)
    for _ in 0..<25 {
      let message = random.message(of: lexicon.terms)
      let definition = try #require(message.read().definition)
      let linked = Linker(words: lexicon.storage.words).link(definition)
      guard let program = lexicon.compiled(linked) else { continue }
      var documents = (printed: RenderedDocument(), evaluated: RenderedDocument())
      for _ in 0..<4 {
        let arguments = random.arguments(of: definition, lexicon.terms)
        let before = documents.printed
        guard let printed = lexicon.printed(program, arguments, &documents.printed) else {
          #expect(documents.printed == before)
          continue
        }
        documents.evaluated = before
        let evaluated = lexicon.render(linked, arguments, in: &documents.evaluated)
        let note: Comment = "seed \(seed): \(message.text) \(arguments)"
        #expect(printed.text == evaluated.text, note)
        #expect(evaluated.problems.filter { $0.code != .unknownArgument }.isEmpty, note)
        #expect(documents.printed == documents.evaluated, note)
      }
    }
  }
}

extension MessagePart {
  /// All that can be compared of it.
  fileprivate var shape: String {
    switch self {
    case .value(let value): "\(value.type) \(value.text) \(value.payload.map { "\($0)" } ?? "")"
    case .markup(let markup): "markup \(markup.kind) \(markup.name) \(markup.options)"
    default: "\(self)"
    }
  }
}

extension SeededGenerator {
  /// Arguments for a message: right ones, wrong ones, none, and some that it does not know.
  mutating func arguments(
    of definition: MessageDefinition,
    _ terms: [TermID]
  ) -> [String: MessageArgument] {
    var arguments = definition.exampleArguments
    for parameter in definition.parameters {
      switch next() % 12 {
      case 0: arguments[parameter.name] = nil
      case 1: arguments[parameter.name] = wrong(terms)
      default: arguments[parameter.name] = right(parameter, terms)
      }
    }
    if next() % 16 == 0 { arguments["no-such-parameter"] = "x" }
    return arguments
  }

  private mutating func right(
    _ parameter: MessageParameter,
    _ terms: [TermID]
  ) -> MessageArgument {
    let known = parameter.terms.isEmpty || next() % 8 == 0 ? terms : parameter.terms
    switch parameter.type {
    case .string: return .string(pick(["", "Ana Silva", "É. Zola", "8 ft", "“x”", " hour", "…"]))
    case .number: return number()
    case .money:
      return .value(
        Money(
          pick([DecimalNumber(8), DecimalNumber(11_000), DecimalNumber(-80)]),
          pick(["USD", "AUD", "EUR", "GBP", "JPY", "XX"]),
          fractionDigits: pick([nil, 0, 2])
        )
      )
    case .date, .time, .datetime:
      return DateTimeValue(year: Int(next() % 60) + 1990, month: Int(next() % 12) + 1, day: 25)
        .map(MessageArgument.dateTime) ?? ""
    case .term: return .value(TermReference(pick(known)))
    case .terms:
      return .value(TermReferenceList((0..<(next() % 5)).map { _ in pick(known) }))
    }
  }

  private mutating func number() -> MessageArgument {
    let literals = [
      "0", "1", "2", "8", "11", "-1", "1.5", "1100", "1e30", "0.05", "123456789012345",
    ]
    return DecimalNumber(literal: pick(literals)).map(MessageArgument.number) ?? 0
  }

  private mutating func wrong(_ terms: [TermID]) -> MessageArgument {
    switch next() % 9 {
    case 0: "works-contract"
    case 1: .boolean(true)
    case 2: .number(DecimalNumber(3))
    case 3: .string("2026-10-25")
    case 4: .value(TermReference(TermID(unchecked: "no-such-term")))
    case 5: .value(TermReferenceList([]))
    case 6: .value(TermReference(pick(terms)))
    case 7: .value(Money(5, "USD"))
    default: .string("2")
    }
  }
}
