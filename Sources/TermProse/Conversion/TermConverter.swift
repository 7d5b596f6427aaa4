import Diagnostics
import TermDictionary
import TermLanguages

/// Rewrites documents from the words of one reader into those of another.
///
/// Terms change in their grammatical form, with the articles before them, the verbs beside them
/// where that is certain, and their capitals; nothing else changes by a byte. It is one pass: what
/// is written is not read again. What may stand for several concepts whose words differ is left as
/// it is and reported.
///
/// ```swift
/// let set = DictionarySet.shipped
/// let converter = TermConverter(
///   in: set,
///   from: try set.lexicon(for: "head-contractor", locale: "en-AU"),
///   to: try set.lexicon(for: "specialty-contractor", locale: "en-AU")
/// )
/// let source = SourceText(name: "-", text: "A *head contract* is signed.")
/// let page = ProseDocument(source, syntax: .markdown)
/// converter.convert(page).text  // A *client contract* is signed.
/// ```
public struct TermConverter: Sendable {
  /// Whose words the documents are written in.
  public let source: Lexicon

  /// Whose words they get.
  public let target: Lexicon

  let words: ConversionWords

  /// Prepares the conversion of documents that are written in the words of `source`.
  ///
  /// The words of all other readers of `set` are known too, and left alone: *contractor* inside of
  /// *general contractor* is not taken for a word of its own. Costs some milliseconds for each
  /// reader of the set the first time; the set keeps what was made.
  public init(in set: DictionarySet, from source: Lexicon, to target: Lexicon) {
    self.source = source
    self.target = target
    words = set.derived(from: [source, target]) { ConversionWords(in: set, source, target) }
  }

  /// Converts `document`.
  ///
  /// Costs one scan of the document, and the printing of the terms that are in it.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - marksOpen: Whether what is left open is marked in the text: `⟦funding: prime contract /
  ///     revenue⟧`.
  /// - Returns: The text and the report; the same text if both readers are one.
  public func convert(_ document: ProseDocument, marksOpen: Bool = false) -> TermConversion {
    guard source.key != target.key else { return TermConversion(document, [], []) }
    var editor = ConversionEditor(document, for: target)
    let occurrences = document.occurrencesWithSplitVerbs(
      foundBy: words.recogniser,
      source.grammar,
      source.usage
    )
    let evidence = DocumentEvidence(document, occurrences, words, source.usage)
    var waiting = ArraySlice(occurrences)
    while let occurrence = waiting.popFirst() {
      switch words.resolver.resolve(occurrence, before: waiting.first, evidence) {
      case .left: continue
      case .kept(let word): editor.mendArticle(of: occurrence, word)
      case .inside:
        let inside = document.occurrences(
          inside: occurrence,
          foundBy: words.recogniser,
          source.usage
        )
        waiting = (inside + waiting)[...]
      case .replaced(let word) where occurrence.split?.isCertain == false:
        editor.leave(occurrence, [word], isMarked: marksOpen)
      case .replaced(let word): editor.replace(occurrence, with: word)
      case .open(let candidates): editor.leave(occurrence, candidates, isMarked: marksOpen)
      case .formless(let reading): editor.leave(occurrence, without: reading)
      }
    }
    return editor.conversion
  }
}

/// A converted document.
public struct TermConversion: Sendable {
  /// The document as it was.
  public let source: SourceText

  /// What changes in it, in source order.
  public let replacements: [Diagnostic.Replacement]

  /// What was left open, and what a writer should look at, in source order.
  public let report: [ProseFinding]

  init(
    _ document: ProseDocument,
    _ replacements: [Diagnostic.Replacement],
    _ report: [ProseFinding]
  ) {
    source = document.source
    self.replacements = replacements
    self.report = report
  }

  /// The converted document.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count + 64)
    var place = 0
    for replacement in replacements {
      let range = replacement.span.range
      result += source.bytes[place..<max(place, range.lowerBound)]
      result += replacement.text.utf8
      place = max(place, range.upperBound)
    }
    return result + source.bytes[place...]
  }

  /// The converted document as text; bytes that are not UTF-8 read U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
