import Diagnostics
import LocaleData

/// Reads the elements of one dictionary file and collects all that is wrong with them.
///
/// This file knows XML and diagnostics; what a noun or a message is made of is in its
/// extensions.
package struct ElementParser {
  /// The namespace of the format, which carries its version.
  static let namespace = "urn:termdictionary:1"

  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  /// Identifiers of what is under a name that the format does not have: nobody is told that
  /// they are unknown.
  private(set) var unreadable: Set<String> = []

  /// What the author accepts in the file.
  var acceptances: [Acceptance] = []

  /// How the file says that titles are written.
  var titles: TitleStyle?

  /// Names that are most likely meant by misspelt ones: nobody is told that they are missing.
  private var misspelt: Set<Misspelling> = []

  /// Where elements start that hold what cannot be in them: that they lack something follows from
  /// it.
  private var holdingRefused: Set<Int> = []

  /// Elements that were refused where they are: nobody is told that they are missing around it.
  private var refusedElements: [(name: String, place: Int)] = []

  private struct Misspelling: Hashable {
    /// The start of the element that holds the name.
    var element: Int
    var meant: String
  }

  /// The index of the format's namespace in the file; `nil` where the file does not have it.
  private let namespaceIndex: Int?

  /// Whether there may be an element by which an author accepts a finding.
  let hasAcceptances: Bool

  /// Makes a parser of a file.
  init(_ content: XMLContent) {
    source = content.source
    hasAcceptances = content.names.mayHold(Self.accept)
    namespaceIndex = content.namespaces.firstIndex(of: Self.namespace)
  }

  /// Takes over what `other` has found, in entries that follow those of this parser.
  mutating func append(_ other: ElementParser) {
    diagnostics += other.diagnostics
    unreadable.formUnion(other.unreadable)
    acceptances += other.acceptances
    misspelt.formUnion(other.misspelt)
    holdingRefused.formUnion(other.holdingRefused)
    refusedElements += other.refusedElements
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(source, range) }

  /// Runs `read` and tells whether it found an error.
  mutating func isFaulty(_ read: (inout ElementParser) -> Void) -> Bool {
    let before = diagnostics.count
    read(&self)
    return diagnostics[before...].hasErrors
  }

  // MARK: Attributes

  /// Refuses every attribute of `element` that its shape does not have.
  mutating func checkAttributes(of element: XMLElement, _ shape: ElementShape) {
    let known = shape.attributeNames
    for attribute in element.attributes where !known.contains(attribute.qualifiedName) {
      let name = attribute.qualifiedName
      let prefixed = "xml:" + name
      let nearest = known.contains(prefixed) ? prefixed : NearestValue.to(name, among: known)
      let list = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
      report(
        Diagnostic(
          .unknownAttribute,
          "'\(element.name)' has no attribute '\(name)'; "
            + (nearest.map { "did you mean '\($0)'?" } ?? list),
          at: attribute.nameSpan,
          fixIts: nearest.map {
            [
              Diagnostic.FixIt(
                "write '\($0)'",
                replacing: attribute.nameSpan,
                with: $0,
                $0 == prefixed ? .certain : .guess
              )
            ]
          } ?? []
        )
      )
      noteMisspelling(of: nearest, in: element)
      if isMisspelt("id", in: element) { unreadable.insert(attribute.value) }
    }
  }

  private mutating func noteMisspelling(of meant: String?, in element: XMLElement) {
    guard let meant else { return }
    misspelt.insert(Misspelling(element: element.tagRange.lowerBound, meant: meant))
  }

  /// Whether a name in `element` that was refused most likely means `name`.
  func isMisspelt(_ name: String, in element: XMLElement) -> Bool {
    misspelt.contains(Misspelling(element: element.tagRange.lowerBound, meant: name))
  }

  /// Whether an element or a text was refused in `element` itself.
  func holdsRefused(_ element: XMLElement) -> Bool {
    holdingRefused.contains(element.tagRange.lowerBound)
  }

  /// Whether `name` is in `element`, but too deep.
  func isMisplaced(_ name: String, in element: XMLElement) -> Bool {
    refusedElements.contains { $0.name == name && element.range.contains($0.place) }
  }

  /// The attribute `name`, which must be there.
  mutating func required(_ name: String, of element: XMLElement) -> XMLElementAttribute? {
    if let attribute = optional(name, of: element) { return attribute }
    if isMisspelt(name, in: element) { return nil }
    report(
      Diagnostic(
        .missingAttribute,
        "'\(element.name)' needs the attribute '\(name)'",
        at: element.nameSpan
      )
    )
    return nil
  }

  func optional(_ name: String, of element: XMLElement) -> XMLElementAttribute? {
    element.attributes.first { $0.qualifiedName == name }
  }

  /// The value of the attribute `name` as one of the values of `Choice`.
  mutating func choice<Choice>(
    _ name: String,
    of element: XMLElement,
    _: Choice.Type = Choice.self
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    guard let attribute = optional(name, of: element) else { return nil }
    return choice(attribute, among: Choice.allCases.map { ($0.rawValue, $0) })
  }

  /// The value of `attribute`, which must be one of `choices`.
  mutating func choice<Value>(
    _ attribute: XMLElementAttribute,
    among choices: [(name: String, value: Value)]
  ) -> Value? {
    let value = attribute.value
    if let choice = choices.first(where: { $0.name == value }) { return choice.value }
    let names = choices.map(\.name)
    let hint = NearestValue.hint(value, among: names)
    refuse(
      attribute,
      "attribute '\(attribute.qualifiedName)' has no value '\(value)'"
        + (hint.isEmpty ? "; it takes \(names.joined(separator: ", "))" : hint),
      nearest: NearestValue.to(value, among: names)
    )
    return nil
  }

  /// An identifier in the attribute `name`, which must be there.
  mutating func identifier<ID>(
    _ name: String,
    of element: XMLElement,
    _ make: (String) -> ID?
  ) -> (id: ID, span: SourceSpan)? {
    guard let attribute = required(name, of: element) else { return nil }
    return identifier(attribute, make)
  }

  /// The identifier that `attribute` holds.
  mutating func identifier<ID>(
    _ attribute: XMLElementAttribute,
    _ make: (String) -> ID?
  ) -> (id: ID, span: SourceSpan)? {
    guard let id = make(attribute.value) else {
      let nearest = IdentifierSyntax.nearest(to: attribute.value)
      refuse(attribute, IdentifierSyntax.refusal(of: attribute.value), nearest: nearest)
      return nil
    }
    return (id, attribute.valueSpan)
  }

  /// The locale in the attribute `name`, which must be there.
  mutating func locale(
    _ name: String,
    of element: XMLElement
  ) -> (locale: LocaleIdentifier, span: SourceSpan)? {
    guard let attribute = required(name, of: element) else { return nil }
    let locale = LocaleIdentifier(attribute.value)
    guard let locale, locale != .root, !attribute.value.contains("_") else {
      let meant = (locale ?? .meant(by: attribute.value)).flatMap {
        $0 == .root ? nil : $0.description
      }
      refuse(
        attribute,
        "'\(attribute.value)' is no locale"
          + (meant.map { "; did you mean '\($0)'?" } ?? "; expected a BCP 47 tag such as en-AU"),
        nearest: meant
      )
      return nil
    }
    guard locale.isKnown else {
      let expected = locale.meant.map { "; did you mean '\($0)'?" }
      refuse(
        attribute,
        "'\(attribute.value)' is no locale" + (expected ?? "; expected a BCP 47 tag such as en-AU"),
        nearest: locale.meant?.description
      )
      return nil
    }
    return (locale, attribute.valueSpan)
  }

  /// Reads the locale of a dictionary.
  ///
  /// One that is named like a region, as *uk*, must have a word in its script.
  mutating func locale(
    ofDictionary element: XMLElement
  ) -> (locale: LocaleIdentifier, span: SourceSpan)? {
    guard let found = locale("xml:lang", of: element) else { return nil }
    guard found.locale.isNamedLikeRegion, let script = found.locale.writingScript,
      let meant = found.locale.meantByRegion, let attribute = required("xml:lang", of: element),
      !source.text(in: 0..<source.bytes.count).unicodeScalars.contains(where: {
        !$0.isASCII && $0.script == script
      })
    else { return found }
    refuse(
      attribute,
      "no word is in the script of '\(found.locale)', which is no region; did you mean '\(meant)'?",
      nearest: meant.description
    )
    return nil
  }

  mutating func refuse(
    _ attribute: XMLElementAttribute,
    _ message: String,
    nearest: String? = nil
  ) {
    let fix = nearest.map {
      Diagnostic.FixIt("write '\($0)'", replacing: attribute.valueSpan, with: $0)
    }
    report(
      Diagnostic(
        .badAttributeValue,
        message,
        at: attribute.valueSpan,
        fixIts: fix.map { [$0] } ?? []
      )
    )
  }

  // MARK: Children

  /// The child elements of `element`, all of which must be of its shape; text is refused.
  mutating func children(of element: XMLElement, _ shape: ElementShape) -> [XMLElement] {
    let known = shape.childNames
    var children: [XMLElement] = []
    for child in element.children {
      switch child {
      case .text(let run):
        if !run.isBlank { refuseText(run, in: element, known) }
      case .element(let child):
        if isOurs(child), known.contains(child.name) {
          children.append(child)
        } else {
          refuse(child, in: element, known)
        }
      }
    }
    return children
  }

  func isOurs(_ element: XMLElement) -> Bool { element.namespaceIndex == namespaceIndex }

  mutating func refuse(_ child: XMLElement, in element: XMLElement, _ known: [String]) {
    if let id = optional("id", of: child) { unreadable.insert(id.value) }
    guard isOurs(child) else {
      report(
        Diagnostic(
          .unknownElement,
          "'\(child.name)' is not of the namespace '\(Self.namespace)'",
          at: child.nameSpan
        )
      )
      return
    }
    let nearest = Self.nearest(to: child.name, among: known)
    let hint = NearestValue.hint(nearest)
    let list = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
    holdingRefused.insert(element.tagRange.lowerBound)
    refusedElements.append((child.name, child.tagRange.lowerBound))
    report(
      Diagnostic(
        .unknownElement,
        "'\(element.name)' has no element '\(child.name)'" + (hint.isEmpty ? "; \(list)" : hint),
        at: child.nameSpan,
        fixIts: renaming(child, to: nearest)
      )
    )
    noteMisspelling(of: nearest, in: element)
  }

  /// The one of `known` that is meant by `name`: nearly written so, or what grammars call it.
  private static func nearest(to name: String, among known: [String]) -> String? {
    if let other = otherNames[name], known.contains(other) { return other }
    return NearestValue.to(name, among: known)
  }

  /// What grammars call elements of the format.
  private static let otherNames = [
    "singular": "one", "plural": "other", "uncountable": "mass", "infinitive": "base",
    "gerund": "ing",
  ]

  /// A change of both tags of `element` to `nearest`.
  private func renaming(_ element: XMLElement, to nearest: String?) -> [Diagnostic.FixIt] {
    guard let nearest else { return [] }
    var replacements = [Diagnostic.Replacement(span: element.nameSpan, text: nearest)]
    if element.endTagRange != element.tagRange {
      let tag = source.text(in: element.endTagRange)
      if let start = tag.utf8Offset(of: element.name) {
        let lower = element.endTagRange.lowerBound + start
        let range = lower..<lower + element.name.utf8.count
        replacements.append(Diagnostic.Replacement(span: span(range), text: nearest))
      }
    }
    return [Diagnostic.FixIt("write '\(nearest)'", replacements)]
  }

  private mutating func refuseText(
    _ run: XMLTextRun,
    in element: XMLElement,
    _ known: [String]
  ) {
    let text = run.text.trimmed()
    let parts = [["one", "other"], ["base", "third", "past"], ["text"], ["definition"]]
    let expected = parts.first { $0.allSatisfy(known.contains) } ?? []
    let hint =
      expected.isEmpty ? "" : "; expected " + expected.map { "<\($0)>" }.joined(separator: ", ")
    holdingRefused.insert(element.tagRange.lowerBound)
    report(
      Diagnostic(
        .unexpectedText,
        "'\(element.name)' holds elements, not text\(hint)",
        at: span(text.sourceRange)
      )
    )
  }

  mutating func refuseRepeated(_ element: XMLElement, beside other: String? = nil) {
    let message =
      other.map { "'\(element.name)' cannot stand beside '\($0)'" }
      ?? "'\(element.name)' stands twice"
    report(Diagnostic(.repeatedElement, message, at: element.nameSpan))
  }

  /// Tells that `element` lacks `what`, of which it has nothing; where it holds something that was
  /// refused, that is the cause.
  mutating func missing(_ what: String, in element: XMLElement) {
    guard !holdsRefused(element) else { return }
    report(
      Diagnostic(.missingElement, "'\(element.name)' needs \(what)", at: element.nameSpan)
    )
  }

  // MARK: Text

  /// The text of `element`, trimmed, which must not be empty; elements in it that are not of its
  /// shape are refused.
  mutating func text(of element: XMLElement, _ shape: ElementShape) -> MappedText? {
    let known = shape.childNames
    if element.onlyText == nil {
      for child in element.elements where !(isOurs(child) && known.contains(child.name)) {
        refuse(child, in: element, known)
      }
    }
    let isPreserved = optional("xml:space", of: element)?.value == "preserve"
    let text = isPreserved ? element.text : element.text.trimmed()
    guard isPreserved ? !text.trimmed().isEmpty : !text.isEmpty else {
      report(
        Diagnostic(.emptyText, "'\(element.name)' needs a text", at: element.nameSpan)
      )
      return nil
    }
    return text
  }
}

extension String {
  /// The offset in bytes at which `other` first occurs.
  fileprivate func utf8Offset(of other: String) -> Int? {
    let bytes = Array(utf8)
    let wanted = Array(other.utf8)
    guard wanted.count <= bytes.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { start in
      bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
