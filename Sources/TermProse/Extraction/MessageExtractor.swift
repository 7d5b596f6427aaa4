import Diagnostics
import TermDictionary

/// Turns prose into messages that name concepts: the way in for texts that exist.
///
/// Every paragraph, heading, list item and cell becomes one message. Terms become references, in
/// the form in which they are; the article before one becomes an option, a number before one a
/// parameter that counts it, and a verb beside one agrees with it. A message that comes out of
/// right prose prints that very prose for the same reader.
///
/// ```swift
/// let lexicon = try DictionarySet.shipped.lexicon(for: "head-contractor", locale: "en")
/// let extractor = MessageExtractor(in: .shipped, wordsOf: lexicon)
/// let page = ProseDocument(SourceText(name: "-", text: "Send an invoice."), syntax: .text)
/// extractor.messages(in: page)[0].text  // Send {claim :td:term article=indefinite}.
/// ```
public struct MessageExtractor: Sendable {
  /// Whose words the documents are written in.
  public let lexicon: Lexicon

  let words: ConversionWords

  /// Prepares the extraction of documents that are written in the words of `lexicon`.
  ///
  /// The words of all other readers of `set` are known too, and left alone.
  public init(in set: DictionarySet, wordsOf lexicon: Lexicon) {
    self.lexicon = lexicon
    words = set.derived(from: [lexicon]) { ConversionWords(in: set, lexicon, lexicon) }
  }

  /// The messages of `document`, in order.
  ///
  /// Inline markup is not kept; code, addresses and placeholders are, as they are written. Costs
  /// one scan of the document, and the printing of the terms that are in it.
  public func messages(in document: ProseDocument) -> [ExtractedMessage] {
    let occurrences = document.occurrences(foundBy: words.recogniser, lexicon.usage)
    var messages: [ExtractedMessage] = []
    var next = 0
    for block in document.blocks {
      var inside: [TermOccurrence] = []
      while next < occurrences.count,
        occurrences[next].match.range.lowerBound < block.range.upperBound
      {
        inside.append(occurrences[next])
        next += 1
      }
      var writer = MessageWriter(document, block, lexicon, words)
      for occurrence in inside { writer.write(occurrence, words.resolver.readings(of: occurrence)) }
      messages.append(writer.message())
    }
    return messages
  }
}

/// A message that was made of a stretch of prose.
public struct ExtractedMessage: Sendable {
  /// The text, in MessageFormat 2.
  public let text: String

  /// The parameters of its counts, each with the number that stood in the prose.
  public let parameters: [Parameter]

  /// What it was made of.
  public let span: SourceSpan

  /// What it is on the page.
  public let kind: ProseBlock.Kind

  /// How many terms were found in it.
  public let termCount: Int

  /// What was left open.
  public let report: [ProseFinding]

  /// A number that the message takes.
  public struct Parameter: Sendable, Equatable {
    /// The name: `count`.
    public let name: String

    /// The number that stood in the prose.
    public let example: String
  }
}
