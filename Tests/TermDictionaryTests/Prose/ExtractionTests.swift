import Diagnostics
import Foundation
import MessageFormat
import TermDictionary
import TermProse
import Testing

struct ExtractionTests {
  /// Prose, and the message that it becomes.
  struct Row: Sendable, CustomTestStringConvertible {
    var prose: String
    var message: String
    var reader = "head-contractor@en"

    var testDescription: String { prose }
  }

  static let rows: [Row] = [
    Row(prose: "Send an invoice.", message: "Send {claim :td:term article=indefinite}."),
    Row(
      prose: "An invoice contact signs.",
      message: "{claim-contact :td:term article=indefinite casing=sentence} signs."
    ),
    Row(prose: "All invoices wait.", message: "All {claim :td:term number=plural} wait."),
    Row(
      prose: "The invoices are paid.",
      message:
        "The {claim :td:term number=plural} {|is/are| :td:agree with=claim number=plural} paid."
    ),
    Row(
      prose: "The list of invoices is long.",
      message: "The list of {claim :td:term number=plural} is long."
    ),
    Row(
      prose: "There are 3 invoices.",
      message:
        "There {|is/are| :td:agree count=$count} {$count :integer} {claim :td:term count=$count}."
    ),
    Row(
      prose: "2 invoices are late.",
      message:
        "{$count :integer} {claim :td:term count=$count} {|is/are| :td:agree count=$count} late."
    ),
    Row(
      prose: "The invoice’s total.",
      message: "The {claim :td:term possessive=yes} total."
    ),
    Row(
      prose: "Send an SSOV.",
      message: "Send {claimant-schedule-of-values :td:term style=abbreviation article=indefinite}."
    ),
    Row(
      prose: "You must invoice it.",
      message: "You must {bill-amount :td:verb form=base} it."
    ),
    Row(prose: "Open Invoicing now.", message: "Open {tool.claims :td:term} now."),
    Row(
      prose: "Press ‘Create Invoice’.",
      message: "Press ‘{action.create-claim :td:term}’."
    ),
    Row(
      prose: "Each funding agreement counts.",
      message: "Each {upstream-contract :td:term countable=yes} counts.",
      reader: "owner@en"
    ),
    Row(
      prose: "Enter the funding.",
      message: "Enter the ⟦funding: upstream-contract / project-income⟧.",
      reader: "owner@en"
    ),
    Row(prose: #"A \ and {braces}."#, message: #"A \\ and \{braces\}."#),
    Row(prose: ".local first", message: "{{.local first}}"),
    Row(prose: "INVOICES", message: "{claim :td:term number=plural casing=upper}"),
  ]

  @Test(arguments: rows)
  func `prose becomes a message`(row: Row) throws {
    let messages = try Converters.extractor(row.reader)
      .messages(in: ProseDocument(SourceText(name: "-", text: row.prose), syntax: .text))
    #expect(messages.map(\.text) == [row.message])
  }

  @Test(arguments: try Converters.corpus())
  func `a message of right prose prints that prose`(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let syntax = try #require(DocumentSyntax(fileName: file.lastPathComponent))
    let document = ProseDocument(SourceText(name: "page", bytes: bytes), syntax: syntax)
    let lexicon = try Converters.lexicon("head-contractor@en-AU")
    let messages = try Converters.extractor("head-contractor@en-AU").messages(in: document)
    #expect(messages.count == document.blocks.count)
    var termCount = 0
    for (message, block) in zip(messages, document.blocks) where message.report.isEmpty {
      termCount += message.termCount
      let arguments = Dictionary(
        uniqueKeysWithValues: message.parameters.map {
          ($0.name, MessageArgument.number(DecimalNumber(literal: $0.example) ?? 0))
        }
      )
      let rendered = lexicon.message(message.text).format(arguments)
      #expect(rendered.errors == [], "\(message.text)")
      #expect(Self.compared(rendered.text) == Self.compared(Self.prose(of: block, in: document)))
    }
    #expect(termCount > 20)
  }

  /// The prose of a block, with what is not read as it stands in the source.
  private static func prose(of block: ProseBlock, in document: ProseDocument) -> String {
    var text = ""
    var place = block.range.lowerBound
    while place < block.range.upperBound {
      let isOpaque = document.isOpaque(at: place)
      let end = isOpaque ? place + ProseDocument.opaque.count : place + 1
      var stop = end
      if !isOpaque {
        while stop < block.range.upperBound, !document.isOpaque(at: stop) { stop += 1 }
      }
      let bytes =
        isOpaque
        ? document.source.bytes[document.sourceRange(of: place..<stop)]
        : document.text[place..<stop]
      text += String(decoding: bytes, as: UTF8.self)
      place = stop
    }
    return text
  }

  /// White space and the kind of apostrophe make no difference.
  private static func compared(_ text: String) -> String {
    text.replacing("\u{2019}", with: "'").split(whereSeparator: \.isWhitespace).joined(
      separator: " "
    )
  }
}
