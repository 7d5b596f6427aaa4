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
  func term(at start: UInt32) -> Term? { entry(at: start).terms.first }

  func concept(at start: UInt32) -> ConceptEntry? { entry(at: start).concepts.first }

  func message(at start: UInt32) -> MessageDefinition? { entry(at: start).messages.first }

  /// Reads the entry whose start tag begins at `start`.
  private func entry(at start: UInt32) -> EntryChunk {
    let scan = XMLScanner.element(
      at: Int(start),
      of: source,
      namespace: ElementParser.namespace,
      limits: limits
    )
    guard let root = scan?.root else { return EntryChunk() }
    return read(root).entry
  }
}
