import Diagnostics
import TextBytes

/// Reads dictionaries whose entries may wait until somebody asks for them.
///
/// A dictionary of thousands of entries is read to say a few of them. So one pass proves that they
/// are right, and notes where they stand; libxml2 proves meanwhile that the file is well-formed.
enum OutlineReader {
  /// Reads `source`; `nil` where it has to be read with care, which is not to say that anything is
  /// wrong.
  static func read(_ source: SourceText, limits: XMLLimits) -> DictionaryDocument? {
    guard source.bytes.count <= min(limits.bytes, Int(Int32.max)), limits.depth >= 8,
      limits.attributes >= 8, limits.namespaces >= 8
    else { return nil }
    let isLarge = source.bytes.count >= EntryChunks.leastBytes
    guard isLarge else {
      guard let outline = DictionaryOutline(of: source, limits: limits),
        outline.digest == digest(of: source)
      else { return nil }
      return document(outline)
    }
    let halves = Parallel.map(2) { half in
      half == 0
        ? Half.proof(digest(of: source))
        : Half.outline(DictionaryOutline(of: source, limits: limits).map { ($0, document($0)) })
    }
    guard case .proof(let digest?) = halves[0], case .outline(let (outline, document)?) = halves[1],
      outline.digest == digest
    else { return nil }
    return document
  }

  /// What libxml2 makes of `source`; `nil` where it, or the encoding, is not right.
  private static func digest(of source: SourceText) -> TagDigest? {
    XMLEncodingCheck(source).isFine ? XMLProof.digest(of: source.bytes) : nil
  }

  private enum Half: Sendable {
    case proof(TagDigest?)
    case outline((DictionaryOutline, DictionaryDocument)?)
  }

  /// What the file says, with its entries to be read later.
  private static func document(_ outline: DictionaryOutline) -> DictionaryDocument {
    let origin = outline.origin
    var entries = DictionaryEntries(
      key: origin.key,
      pointOfViewSpan: outline.pointOfView.span,
      localeSpan: outline.locale.span,
      extends: outline.extends
    )
    var document = DictionaryDocument(source: origin.source, content: .nothing, diagnostics: [])
    origin.source.bytes.withUnsafeBufferPointer { bytes in
      for entry in outline.entries {
        switch entry.kind {
        case .noun: entries.terms.append(entry.term(.noun, of: origin, bytes))
        case .verb: entries.terms.append(entry.term(.verb, of: origin, bytes))
        case .label: entries.terms.append(entry.term(.label, of: origin, bytes))
        case .concept: entries.concepts.append(entry.concept(of: origin, bytes))
        case .message: entries.messages.append(entry.message(of: origin, bytes))
        case .doubted(let index):
          let (read, reader) = origin.read(outline.doubted[index])
          entries.append(read)
          document.append(reader)
        }
      }
    }
    document.content = .dictionary(entries)
    return document
  }
}

extension DictionaryDocument {
  /// Adds what reading an entry has found.
  fileprivate mutating func append(_ reader: ElementReader) {
    diagnostics += reader.diagnostics
    unreadable.formUnion(reader.unreadable)
    acceptances += reader.acceptances
  }
}

extension EntryOutline {
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
