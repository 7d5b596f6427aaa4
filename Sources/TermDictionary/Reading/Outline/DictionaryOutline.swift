import Diagnostics
import LocaleData
import TermGrammar

/// Where the entries of a dictionary file stand.
struct DictionaryOutline: Sendable {
  let origin: EntryOrigin
  let pointOfView: (id: PointOfViewID, span: SourceSpan)
  let locale: (locale: LocaleIdentifier, span: SourceSpan)

  /// What the point of view extends, where the file itself declares it.
  let extends: (id: PointOfViewID, span: SourceSpan)?

  private(set) var entries: [EntryOutline] = []

  /// The entries that have to be read to know whether they are right.
  private(set) var doubted: [XMLElement] = []

  /// What stands for the start tags of the file.
  private(set) var digest = TagDigest()

  /// Finds the entries of `source`, of which somebody else proves that it is well-formed; `nil`
  /// where the file is not written as nearly all are.
  init?(of source: SourceText, limits: XMLLimits) {
    let start = XMLEncodingCheck.declaration(in: source.bytes).upperBound
    let outline = source.bytes.withUnsafeBufferPointer { bytes in
      ByteCursor(bytes, at: start).flatMap {
        try? DictionaryOutline(OutlineScanner($0, limits: limits), source, limits)
      }
    }
    guard let outline else { return nil }
    self = outline
  }

  private init(
    _ scanner: consuming OutlineScanner,
    _ source: SourceText,
    _ limits: XMLLimits
  ) throws(Doubt) {
    try scanner.skipGap()
    let root = try scanner.startTag()
    guard root.element == .dictionary, !root.isEmpty else { throw Doubt() }
    let attributes = RootAttributes(scanner.attributes, in: source)
    guard let pointOfView = attributes.pointOfView, let locale = attributes.locale,
      attributes.areRight
    else { throw Doubt() }
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
    // A tag, its end and a text are the events that the other reader counts.
    guard scanner.cursor.position == source.bytes.count, scanner.tagCount * 4 < limits.events else {
      throw Doubt()
    }
    digest = scanner.digest
  }

  private mutating func readEntry(_ scanner: inout OutlineScanner) throws(Doubt) {
    let start = scanner.cursor.position
    let before = scanner.digest
    do throws(Doubt) {
      entries.append(try scanner.entry())
    } catch {
      scanner.digest = before
      scanner.cursor.move(to: start)
      let scan = XMLScanner.element(
        at: start,
        of: origin.source,
        namespace: ElementReader.namespace,
        limits: origin.limits
      )
      guard let element = scan?.root, scanner.isEntry(element) else { throw Doubt() }
      entries.append(EntryOutline(kind: .doubted(doubted.count), identifier: 0..<0, start: 0))
      doubted.append(element)
      scanner.skip(element)
    }
  }
}

/// Where an entry stands, and of what kind it is.
struct EntryOutline: Sendable {
  let kind: Kind

  /// Where its identifier stands.
  let identifier: CompactRange

  /// The offset of its start tag.
  let start: UInt32

  enum Kind: Sendable {
    case noun, verb, label, concept, message

    /// It is read, and has this index among those that are.
    case doubted(Int)
  }
}

private struct RootAttributes {
  private(set) var pointOfView: (id: PointOfViewID, span: SourceSpan)?
  private(set) var extends: (id: PointOfViewID, span: SourceSpan)?
  private(set) var locale: (locale: LocaleIdentifier, span: SourceSpan)?

  /// Whether all of them can be read, and the namespace is ours.
  private(set) var areRight = true

  private var hasNamespace = false

  init(_ attributes: [OutlineScanner.Attribute], in source: SourceText) {
    for attribute in attributes {
      let span = SourceSpan(source, attribute.value)
      let text = span.text
      switch attribute.name {
      case .namespace: hasNamespace = text == ElementReader.namespace
      case .pointOfView: pointOfView = PointOfViewID(text).map { ($0, span) }
      case .extends:
        extends = PointOfViewID(text).map { ($0, span) }
        areRight = areRight && extends != nil
      case .language:
        let found = LocaleIdentifier(text).flatMap { $0 == .root || text.contains("_") ? nil : $0 }
        locale = found.map { ($0, span) }
      default: areRight = false
      }
    }
    areRight = areRight && hasNamespace
  }
}
