import Diagnostics
import MessageFormat
import TermGrammar

/// A message as a dictionary states it.
///
/// It is a class so that the dictionary, and each lexicon that links the message, hold it without a
/// copy. What it says is read when first asked for, where reading is known to find nothing wrong.
package final class MessageDefinition: Sendable {
  package let id: MessageID

  /// The identifier in the file.
  package let idSpan: SourceSpan

  /// Whether reading found an error in it: it is not linked then.
  package let isFaulty: Bool

  private let details: EntryDetails<Details, any MessageSource>

  /// What an entry says.
  final class Details: Sendable {
    let description: String?
    let parameters: [MessageParameter]
    let examples: [MessageExample]
    let casing: Casing
    let message: MessageModel
    let text: MessageText
    let firstSyntaxError: Int?

    /// Why nothing could be read, when somebody asked for it.
    let fault: Diagnostic?

    init(
      description: String?,
      parameters: [MessageParameter],
      examples: [MessageExample],
      casing: Casing,
      message: MessageModel,
      text: MessageText,
      firstSyntaxError: Int?,
      fault: Diagnostic? = nil
    ) {
      self.description = description
      self.parameters = parameters
      self.examples = examples
      self.casing = casing
      self.message = message
      self.text = text
      self.firstSyntaxError = firstSyntaxError
      self.fault = fault
    }
  }

  init(id: MessageID, idSpan: SourceSpan, details: Details, isFaulty: Bool) {
    self.id = id
    self.idSpan = idSpan
    self.isFaulty = isFaulty
    self.details = EntryDetails(details)
  }

  /// Makes the entry that is at `location`, which is read later.
  init(id: MessageID, idSpan: SourceSpan, at location: EntryLocation<any MessageSource>) {
    self.id = id
    self.idSpan = idSpan
    isFaulty = false
    details = EntryDetails(at: location)
  }

  /// The entry under another identifier.
  func renamed(_ id: MessageID) -> MessageDefinition {
    MessageDefinition(id: id, idSpan: idSpan, details: read, isFaulty: isFaulty)
  }

  /// A remark for translators.
  package var description: String? { read.description }

  package var parameters: [MessageParameter] { read.parameters }

  /// What it is expected to print, as far as the author says.
  package var examples: [MessageExample] { read.examples }

  /// The letter case of the whole text.
  package var casing: Casing { read.casing }

  package var message: MessageModel { read.message }

  /// The text of the message in its file.
  package var text: MessageText { read.text }

  /// Where the first syntax error starts, in bytes of the message source: what is before it was
  /// read.
  var firstSyntaxError: Int? { read.firstSyntaxError }

  /// Why it could not be read, now that somebody asks: it is not linked then.
  var fault: Diagnostic? { read.fault }

  private var read: Details {
    details.value(or: unread) { place throws(UnreadEntry) in
      let message = try place.source.message(at: place.start)
      guard message.id == id else { throw UnreadEntry("is '\(message.id)' now") }
      return message.read
    }
  }

  private func unread(_ entry: UnreadEntry) -> Details {
    Details(
      description: nil,
      parameters: [],
      examples: [],
      casing: .none,
      message: MessageModel(body: .pattern([])),
      text: MessageText(map: MappedText(at: idSpan.range.lowerBound), source: idSpan.source),
      firstSyntaxError: nil,
      fault: entry.finding("the message '\(id)'", at: idSpan)
    )
  }
}

/// What reads the messages of a file.
protocol MessageSource: AnyObject, Sendable {
  /// The message whose start tag begins at `start`.
  func message(at start: UInt32) throws(UnreadEntry) -> MessageDefinition
}

/// The source of a message and where each byte of it is in its file.
package struct MessageText: Sendable {
  package var map: MappedText
  var source: SourceText

  /// The place of `range`, which counts bytes of the message source.
  package func span(of range: SourceRange) -> SourceSpan {
    SourceSpan(source, map.sourceRange(for: range.bytes))
  }
}

/// A parameter of a message.
public struct MessageParameter: Sendable, Equatable {
  /// The name, without `$`.
  public let name: String

  /// What it takes.
  public let type: MessageParameterType

  /// An example, as the dictionary writes it.
  public let example: String

  /// The terms it may be, for parameters of type `term` and `terms`; empty means any.
  public let terms: [TermID]

  /// The places of these terms in the file.
  package let termSpans: [SourceSpan]

  /// The place of the name in the file.
  let span: SourceSpan

  /// The place of the example in the file.
  let exampleSpan: SourceSpan

  /// The places of the words of the example, for parameters of type `term` and `terms`.
  package let exampleWords: [SourceSpan]
}

/// What a parameter takes.
public enum MessageParameterType: String, Sendable, CaseIterable {
  /// A text.
  case string

  /// A number.
  case number

  /// An amount and its currency: `8000.00 AUD`.
  case money

  /// A day: `2026-10-25`.
  case date

  /// A time of day: `16:30:00`.
  case time

  /// A day and a time: `2026-10-25T16:30:00`.
  case datetime

  /// A reference to a term.
  case term

  /// Several references to terms.
  case terms
}

extension MessageDefinition {
  /// The terms that `operand` may be: the one it names, or those that the parameter lists.
  package func terms(of operand: MessageModel.Operand) -> [TermID] {
    switch operand {
    case .literal(let literal): [TermID(literal.value)].compactMap(\.self)
    case .variable(let variable): parameters.first { $0.name == variable.name }?.terms ?? []
    }
  }
}
