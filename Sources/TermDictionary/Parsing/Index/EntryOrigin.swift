import Diagnostics
import TermGrammar
import TextBytes

/// The dictionary of a file, from which entries are read when somebody asks for them.
final class EntryOrigin: Sendable {
  let source: SourceText
  let key: DictionaryKey
  let limits: XMLLimits
  private let grammar: any Grammar

  init(source: SourceText, key: DictionaryKey, limits: XMLLimits) {
    self.source = source
    self.key = key
    self.limits = limits
    grammar = Grammars.grammar(for: key.locale)
  }

  /// Reads the entry `element` of the file.
  func read(_ element: XMLElement) -> (entry: EntryChunk, parser: ElementParser) {
    var parser = ElementParser(element.content)
    var entry = EntryChunk()
    DictionaryParser.read(element, into: &entry, of: key, grammar, &parser)
    return (entry, parser)
  }
}

extension EntryOrigin: TermSource, MessageSource {
  func term(at start: UInt32) throws(UnreadEntry) -> Term {
    guard let term = try entry(at: start).terms.first else { throw .other }
    return term
  }

  func concept(at start: UInt32) throws(UnreadEntry) -> ConceptEntry {
    guard let concept = try entry(at: start).concepts.first else { throw .other }
    return concept
  }

  func message(at start: UInt32) throws(UnreadEntry) -> MessageDefinition {
    guard let message = try entry(at: start).messages.first else { throw .other }
    return message
  }

  /// Reads the entry whose start tag begins at `start`, and in which nothing is wrong.
  private func entry(at start: UInt32) throws(UnreadEntry) -> EntryChunk {
    let scan = XMLScanner.element(
      at: Int(start),
      of: source,
      namespace: ElementParser.namespace,
      limits: limits
    )
    guard let root = scan?.root else { throw UnreadEntry("is not well-formed") }
    let (entry, parser) = read(root)
    if let first = parser.diagnostics.first {
      throw UnreadEntry("is not right (\(first.message))")
    }
    return entry
  }
}

extension UnreadEntry {
  fileprivate static let other = UnreadEntry("is an entry of another kind")
}
