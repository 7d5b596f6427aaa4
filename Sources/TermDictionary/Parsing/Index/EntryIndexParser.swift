import Diagnostics
import TextBytes

/// Reads dictionaries whose entries may wait until somebody asks for them.
///
/// A dictionary of thousands of entries is read to say a few of them. So one pass checks that they
/// are right, and notes where they are; libxml2 checks meanwhile that the file is well-formed.
enum EntryIndexParser {
  /// Reads `source`; `nil` where it has to be read in full, which is not to say that anything is
  /// wrong.
  static func read(_ source: SourceText, limits: XMLLimits) -> DictionaryDocument? {
    guard source.bytes.count <= min(limits.bytes, Int(Int32.max)), limits.depth >= 8,
      limits.attributes >= 8, limits.namespaces >= 8
    else { return nil }
    let isLarge = source.bytes.count >= EntryChunks.leastBytes
    guard isLarge else {
      guard let index = EntryIndex(of: source, limits: limits),
        index.checksum == checksum(of: source)
      else { return nil }
      return document(index)
    }
    let halves = Parallel.map(2) { half in
      half == 0
        ? Half.checksum(checksum(of: source))
        : Half.index(EntryIndex(of: source, limits: limits).map { ($0, document($0)) })
    }
    guard case .checksum(let checksum?) = halves[0], case .index(let (index, document)?) = halves[1],
      index.checksum == checksum
    else { return nil }
    return document
  }

  /// What libxml2 makes of `source`; `nil` where it, or the encoding, is not right.
  private static func checksum(of source: SourceText) -> StartTagChecksum? {
    XMLEncodingCheck(source).isFine ? WellFormednessCheck.checksum(of: source.bytes) : nil
  }

  private enum Half: Sendable {
    case checksum(StartTagChecksum?)
    case index((EntryIndex, DictionaryDocument)?)
  }

  /// What the file says, with its entries to be read later.
  private static func document(_ index: EntryIndex) -> DictionaryDocument {
    let origin = index.origin
    var entries = DictionaryEntries(
      key: origin.key,
      pointOfViewSpan: index.pointOfView.span,
      localeSpan: index.locale.span,
      extends: index.extends
    )
    var document = DictionaryDocument(source: origin.source, content: .nothing, diagnostics: [])
    origin.source.bytes.withUnsafeBufferPointer { bytes in
      for entry in index.entries {
        switch entry.kind {
        case .noun: entries.terms.append(entry.term(.noun, of: origin, bytes))
        case .verb: entries.terms.append(entry.term(.verb, of: origin, bytes))
        case .label: entries.terms.append(entry.term(.label, of: origin, bytes))
        case .concept: entries.concepts.append(entry.concept(of: origin, bytes))
        case .message: entries.messages.append(entry.message(of: origin, bytes))
        case .irregular(let index):
          let (read, parser) = origin.read(index.irregular[index])
          entries.append(read)
          document.append(parser)
        }
      }
    }
    document.content = .dictionary(entries)
    return document
  }
}

extension DictionaryDocument {
  /// Adds what reading an entry has found.
  fileprivate mutating func append(_ parser: ElementParser) {
    diagnostics += parser.diagnostics
    unreadable.formUnion(parser.unreadable)
    acceptances += parser.acceptances
  }
}

extension IndexedEntry {
  fileprivate typealias FileBytes = UnsafeBufferPointer<UInt8>

  fileprivate func term(
    _ partOfSpeech: PartOfSpeech,
    of origin: EntryOrigin,
    _ bytes: FileBytes
  ) -> Term {
    Term(
      id: TermID(unchecked: identifier(in: bytes)),
      span: span(in: origin),
      partOfSpeech: partOfSpeech,
      at: place(in: origin)
    )
  }

  fileprivate func concept(of origin: EntryOrigin, _ bytes: FileBytes) -> ConceptEntry {
    let term = TermID(unchecked: identifier(in: bytes))
    return ConceptEntry(term: term, span: span(in: origin), at: place(in: origin))
  }

  fileprivate func message(of origin: EntryOrigin, _ bytes: FileBytes) -> MessageDefinition {
    let id = MessageID(unchecked: identifier(in: bytes))
    return MessageDefinition(id: id, idSpan: span(in: origin), at: place(in: origin))
  }

  private func identifier(in bytes: FileBytes) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[identifier.wide]), as: UTF8.self)
  }

  private func span(in origin: EntryOrigin) -> SourceSpan {
    SourceSpan(origin.source, identifier.wide)
  }

  private func place<Source>(in origin: Source) -> EntryLocation<Source> {
    EntryLocation(source: origin, start: start)
  }
}
