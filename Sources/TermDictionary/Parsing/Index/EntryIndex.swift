import Diagnostics
import LocaleData
import TermGrammar

/// Where the entries of a dictionary file are.
struct EntryIndex: Sendable {
  let origin: EntryOrigin
  let pointOfView: (id: PointOfViewID, span: SourceSpan)
  let locale: (locale: LocaleIdentifier, span: SourceSpan)

  /// What the point of view extends, where the file itself declares it.
  let extends: (id: PointOfViewID, span: SourceSpan)?

  private(set) var entries: [IndexedEntry] = []

  /// The entries that have to be read to know whether they are right.
  private(set) var irregular: [XMLElement] = []

  /// What stands for the start tags of the file.
  private(set) var checksum = StartTagChecksum()

  /// Finds the entries of `source`, of which somebody else checks that it is well-formed; `nil`
  /// where the file is not written as nearly all are.
  init?(of source: SourceText, limits: XMLLimits) {
    let start = XMLEncodingCheck.declaration(in: source.bytes).upperBound
    let index = source.bytes.withUnsafeBufferPointer { bytes in
      ByteCursor(bytes, at: start).flatMap {
        try? EntryIndex(EntryIndexer($0, limits: limits), source, limits)
      }
    }
    guard let index else { return nil }
    self = index
  }

  private init(
    _ scanner: consuming EntryIndexer,
    _ source: SourceText,
    _ limits: XMLLimits
  ) throws(NotPlain) {
    try scanner.skipGap()
    let root = try scanner.startTag()
    guard root.element == .dictionary, !root.isEmpty else { throw NotPlain() }
    let attributes = RootAttributes(scanner.attributes, in: source)
    guard let pointOfView = attributes.pointOfView, let locale = attributes.locale,
      attributes.areRight
    else { throw NotPlain() }
    self.pointOfView = pointOfView
    self.locale = locale
    extends = attributes.extends
    origin = EntryOrigin(
      source: source,
      key: DictionaryKey(pointOfView.id, locale.locale),
      limits: limits
    )
    scanner.need(Grammars.grammar(for: locale.locale).pluralCategories)
    entries.reserveCapacity(source.bytes.count / 400)
    while true {
      try scanner.skipGap()
      if scanner.cursor.isAt("</") { break }
      try readEntry(&scanner)
    }
    try scanner.endTag(of: root)
    try scanner.skipGap()
    // A tag, its end and a text are the events that the parser counts.
    guard scanner.cursor.position == source.bytes.count, scanner.tagCount * 4 < limits.events else {
      throw NotPlain()
    }
    checksum = scanner.checksum
  }

  private mutating func readEntry(_ scanner: inout EntryIndexer) throws(NotPlain) {
    let start = scanner.cursor.position
    let before = scanner.checksum
    do throws(NotPlain) {
      entries.append(try scanner.entry())
    } catch {
      scanner.checksum = before
      scanner.cursor.move(to: start)
      let scan = XMLScanner.element(
        at: start,
        of: origin.source,
        namespace: ElementParser.namespace,
        limits: origin.limits
      )
      guard let element = scan?.root, scanner.isEntry(element) else { throw NotPlain() }
      entries.append(IndexedEntry(kind: .irregular(irregular.count), identifier: 0..<0, start: 0))
      irregular.append(element)
      scanner.skip(element)
    }
  }
}

/// Where an entry is, and of what kind it is.
struct IndexedEntry: Sendable {
  let kind: Kind

  /// Where its identifier is.
  let identifier: CompactRange

  /// The offset of its start tag.
  let start: UInt32

  enum Kind: Sendable {
    case noun, verb, label, concept, message

    /// It is read, and has this index among those that are.
    case irregular(Int)
  }
}

private struct RootAttributes {
  private(set) var pointOfView: (id: PointOfViewID, span: SourceSpan)?
  private(set) var extends: (id: PointOfViewID, span: SourceSpan)?
  private(set) var locale: (locale: LocaleIdentifier, span: SourceSpan)?

  /// Whether all of them can be read, and the namespace is ours.
  private(set) var areRight = true

  private var hasNamespace = false

  init(_ attributes: [EntryIndexer.Attribute], in source: SourceText) {
    for attribute in attributes {
      let span = SourceSpan(source, attribute.value)
      let text = span.text
      switch attribute.name {
      case .namespace: hasNamespace = text == ElementParser.namespace
      case .pointOfView: pointOfView = PointOfViewID(text).map { ($0, span) }
      case .extends:
        extends = PointOfViewID(text).map { ($0, span) }
        areRight = areRight && extends != nil
      case .language:
        let found = LocaleIdentifier(text).flatMap { locale in
          locale == .root || text.contains("_") || !locale.isKnown || locale.isNamedLikeRegion
            ? nil : locale
        }
        locale = found.map { ($0, span) }
      default: areRight = false
      }
    }
    areRight = areRight && hasNamespace
  }
}
