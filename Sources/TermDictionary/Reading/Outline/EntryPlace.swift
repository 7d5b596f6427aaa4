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
  func read(_ element: XMLElement) -> (entry: EntryChunk, reader: ElementReader) {
    var reader = ElementReader(element.content)
    var entry = EntryChunk()
    DictionaryReader.read(element, into: &entry, of: key, grammar, &reader)
    return (entry, reader)
  }
}

/// Where an entry stands of which it is known that reading finds nothing wrong.
struct EntryPlace: Sendable {
  let origin: EntryOrigin

  /// The offset at which its start tag begins.
  let start: UInt32

  /// Reads the entry.
  func read() -> EntryChunk {
    let scan = XMLScanner.element(at: Int(start), of: origin.source, limits: origin.limits)
    guard let root = scan?.root else { return EntryChunk() }
    return origin.read(root).entry
  }
}

/// What an entry says: read from the start, or when somebody first asks.
struct EntryDetails<Details: AnyObject & Sendable>: ~Copyable, Sendable {
  private let known: Once<Details>
  private let place: EntryPlace?

  init(_ details: Details) {
    known = Once(details)
    place = nil
  }

  init(at place: EntryPlace) {
    known = Once()
    self.place = place
  }

  /// The details; `pick` finds them in what is read, where that has to be done first.
  func value(or nothing: @autoclosure () -> Details, _ pick: (EntryChunk) -> Details?) -> Details {
    known.value {
      let read = place.flatMap { pick($0.read()) }
      assert(read != nil, "what the scan of outlines accepts can be read")
      return read ?? nothing()
    }
  }
}
