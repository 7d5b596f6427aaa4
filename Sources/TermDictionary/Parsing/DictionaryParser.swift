import Diagnostics
import TermGrammar
import TextBytes

/// Reads one file of a dictionary set.
package enum DictionaryParser {
  /// Reads `source`.
  ///
  /// What cannot be read is left out, with a finding; the rest is used.
  package static func read(
    _ source: SourceText,
    limits: XMLLimits = .standard
  ) -> DictionaryDocument {
    EntryIndexParser.read(source, limits: limits) ?? readFully(source, limits: limits)
  }

  /// Reads all of `source` at once.
  static func readFully(_ source: SourceText, limits: XMLLimits) -> DictionaryDocument {
    switch XMLContentParser.scan(source, limits: limits) {
    case .refused(let content):
      return refused(content)
    case .scanned(let scan):
      let content = scan.content
      // Whatever libxml2 says in the end, most files are read meanwhile.
      let isLarge = source.bytes.count >= EntryChunks.leastBytes
      let halves = Parallel.map(isLarge ? 2 : 1) { half in
        half == 0 ? scan.refusal().map(refused) : read(content)
      }
      return halves.compactMap(\.self).first ?? read(content)
    }
  }

  private static func refused(_ content: XMLContent) -> DictionaryDocument {
    DictionaryDocument(
      source: content.source,
      content: .nothing,
      diagnostics: content.diagnostics,
      unreadable: UnreadableIdentifiers.find(in: content.source)
    )
  }

  private static func read(_ content: XMLContent) -> DictionaryDocument {
    guard let root = content.root else { return refused(content) }
    var parser = ElementParser(content)
    let document = read(root, &parser)
    return DictionaryDocument(
      source: content.source,
      content: document,
      diagnostics: parser.diagnostics,
      unreadable: isNothing(document)
        ? UnreadableIdentifiers.find(in: content.source) : parser.unreadable,
      acceptances: parser.acceptances,
      titles: parser.titles
    )
  }

  private static func isNothing(_ content: DictionaryDocument.Content) -> Bool {
    if case .nothing = content { true } else { false }
  }

  private static func read(
    _ root: XMLElement,
    _ parser: inout ElementParser
  ) -> DictionaryDocument.Content {
    let roots = [ElementShape.dictionary, .pointsOfView].map(\.name.rawValue)
    guard parser.isOurs(root), roots.contains(root.name) else {
      parser.report(.notADictionary(root, expected: roots, parser))
      return .nothing
    }
    if root.name == ElementShape.pointsOfView.name.rawValue { return pointsOfView(root, &parser) }
    return dictionary(root, &parser)
  }

  // MARK: Points of view

  private static func pointsOfView(
    _ root: XMLElement,
    _ parser: inout ElementParser
  ) -> DictionaryDocument.Content {
    parser.checkAttributes(of: root, .pointsOfView)
    var points: [PointOfView] = []
    var words: [SharedWords] = []
    var renames: [Renamed] = []
    for child in parser.children(of: root, .pointsOfView) {
      switch child.name {
      case ElementParser.accept: parser.readAcceptance(child, scope: parser.wholeFile)
      case "words": if let shared = sharedWords(child, &parser) { words.append(shared) }
      case "titles": readTitles(child, &parser)
      case "renamed": if let renamed = renamed(child, &parser) { renames.append(renamed) }
      default: if let point = pointOfView(child, &parser) { points.append(point) }
      }
    }
    return .pointsOfView(points, words, renames)
  }

  private static func pointOfView(
    _ element: XMLElement,
    _ parser: inout ElementParser
  ) -> PointOfView? {
    parser.checkAttributes(of: element, .pointOfView)
    _ = parser.children(of: element, .pointOfView)
    let isAbstract = parser.choice("abstract", of: element, Switch.self) == .yes
    let extends = parser.optional("extends", of: element).flatMap { attribute in
      parser.identifier(attribute) { PointOfViewID($0) }
    }
    guard let id = parser.identifier("id", of: element, { PointOfViewID($0) }) else { return nil }
    return PointOfView(
      id: id.id,
      extends: extends?.id,
      isAbstract: isAbstract,
      span: id.span,
      extendsSpan: extends?.span
    )
  }

  private static func sharedWords(
    _ element: XMLElement,
    _ parser: inout ElementParser
  ) -> SharedWords? {
    parser.checkAttributes(of: element, .sharedWords)
    _ = parser.children(of: element, .sharedWords)
    let locale = parser.locale("locale", of: element)
    let like = parser.locale("like", of: element)
    guard let locale, let like else { return nil }
    return SharedWords(locale: locale.locale, like: like.locale, span: locale.span)
  }

  private static func readTitles(_ element: XMLElement, _ parser: inout ElementParser) {
    parser.checkAttributes(of: element, .titles)
    _ = parser.children(of: element, .titles)
    guard let attribute = parser.required("behind-hyphen", of: element),
      let casing = parser.choice("behind-hyphen", of: element, HyphenCasing.self)
    else { return }
    let style = TitleStyle(behindHyphen: casing, span: parser.span(attribute.valueRange))
    if let first = parser.titles, first.behindHyphen != casing {
      parser.report(.titlesMismatch(style, first: first))
    } else {
      parser.titles = style
    }
  }

  private static func renamed(_ element: XMLElement, _ parser: inout ElementParser) -> Renamed? {
    parser.checkAttributes(of: element, .renamed)
    _ = parser.children(of: element, .renamed)
    let old = parser.identifier("from", of: element) { TermID($0) }
    let new = parser.identifier("to", of: element) { TermID($0) }
    guard let old, let new else { return nil }
    return Renamed(old: old.id.description, new: new.id.description, span: old.span)
  }

  // MARK: Dictionaries

  private static func dictionary(
    _ root: XMLElement,
    _ parser: inout ElementParser
  ) -> DictionaryDocument.Content {
    parser.checkAttributes(of: root, .dictionary)
    let pointOfView = parser.identifier("point-of-view", of: root) { PointOfViewID($0) }
    let locale = parser.locale(ofDictionary: root)
    let extends = parser.optional("extends", of: root).flatMap { attribute in
      parser.identifier(attribute) { PointOfViewID($0) }
    }
    guard let pointOfView, let locale else { return .nothing }
    var entries = DictionaryEntries(
      key: DictionaryKey(pointOfView.id, locale.locale),
      pointOfViewSpan: pointOfView.span,
      localeSpan: locale.span,
      extends: extends
    )
    let children = parser.children(of: root, .dictionary)
    let chunks = EntryChunks(children)
    let key = entries.key
    let results = Parallel.map(chunks.count) { read(chunks[$0], of: key, in: root.content.copy()) }
    for (chunk, found) in results {
      entries.append(chunk)
      parser.append(found)
    }
    return .dictionary(entries)
  }

  private static func read(
    _ elements: ArraySlice<XMLElement>,
    of key: DictionaryKey,
    in content: XMLContent
  ) -> (EntryChunk, ElementParser) {
    var parser = ElementParser(content)
    var chunk = EntryChunk()
    let grammar = Grammars.grammar(for: key.locale)
    for element in elements {
      read(element.moved(to: content), into: &chunk, of: key, grammar, &parser)
    }
    return (chunk, parser)
  }

  static func read(
    _ child: XMLElement,
    into entries: inout EntryChunk,
    of key: DictionaryKey,
    _ grammar: any Grammar,
    _ parser: inout ElementParser
  ) {
    switch child.name {
    case "noun":
      if let term = parser.noun(child, in: key, grammar) { entries.terms.append(term) }
    case "verb":
      if let term = parser.verb(child) { entries.terms.append(term) }
    case "label":
      if let term = parser.label(child) { entries.terms.append(term) }
    case ElementParser.accept:
      parser.readAcceptance(child, scope: parser.wholeFile)
    case "concept":
      if let concept = parser.concept(child) { entries.concepts.append(concept) }
    default:
      if let message = parser.message(child) { entries.messages.append(message) }
    }
  }
}

/// The identifiers in a file that cannot be read.
///
/// Without them every mention of a term that such a file defines would be one more finding, and
/// hide the one that counts.
enum UnreadableIdentifiers {
  /// What is behind `id` and `point-of-view`, in quotes of any kind or none: there may be the
  /// fault.
  static func find(in source: SourceText) -> Set<String> {
    var identifiers: Set<String> = []
    let bytes = source.bytes
    for name in ["id", "point-of-view"].map({ Array($0.utf8) }) {
      var place = 0
      while let found = bytes[place...].firstRange(of: name) {
        place = found.upperBound
        let isWord = found.lowerBound > 0 && bytes[found.lowerBound - 1].isXMLSpace
        if isWord, let identifier = identifier(in: bytes[place...]) {
          identifiers.insert(identifier)
        }
      }
    }
    return identifiers
  }

  /// The identifier with which `bytes` start behind an equals sign or a quote.
  private static func identifier(in bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes.drop(while: \.isXMLSpace)
    let hasSign = rest.first == UInt8(ascii: "=")
    if hasSign { rest = rest.dropFirst().drop(while: \.isXMLSpace) }
    let quoted = rest.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 >= 0x80 }
    guard hasSign || quoted.count < rest.count else { return nil }
    let identifier = quoted.prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    return identifier.isEmpty ? nil : String(decoding: identifier, as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func notADictionary(
    _ root: XMLElement,
    expected: [String],
    _ parser: ElementParser
  ) -> Diagnostic {
    guard parser.isOurs(root) else {
      let isBare = root.namespace.isEmpty && expected.contains(root.name)
      let found = root.namespace.isEmpty ? "none" : "'\(root.namespace)'"
      let declaration = "xmlns=\"\(ElementParser.namespace)\""
      let behind = root.nameSpan.range.upperBound
      let place = SourceSpan(root.nameSpan.source, behind..<behind)
      return Diagnostic(
        .notADictionary,
        "'\(root.name)' is of another namespace: expected '\(ElementParser.namespace)', found \(found)",
        at: root.nameSpan,
        fixIts: isBare
          ? [.init("write '\(declaration)'", replacing: place, with: " " + declaration)] : []
      )
    }
    let hint = NearestValue.hint(root.name, among: expected)
    let list = expected.map { "'\($0)'" }.joined(separator: " or ")
    return Diagnostic(
      .notADictionary,
      "'\(root.name)' is no root of a dictionary file; expected \(list)" + hint,
      at: root.nameSpan
    )
  }
}
