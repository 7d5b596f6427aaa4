/// Finds the entries of a dictionary in one pass over its bytes, and checks of nearly all of them
/// that reading would find nothing wrong.
///
/// It knows the format as ``ElementParser`` does, and takes for granted only what is written as
/// nearly everybody writes it. Whatever else there is, it sets aside: such an entry is read at
/// once, and such a file in full from its start. So it never says what is wrong, and may set aside
/// what is right.
struct EntryIndexer {
  var cursor: ByteCursor
  let limits: XMLLimits

  /// The elements that the forms of a noun must have, by the plural categories of its language.
  var categories = NameSet<ElementName>()

  /// The start tags so far.
  var checksum = StartTagChecksum()

  /// How many there are.
  var tagCount = 0

  /// The attributes of the latest start tag.
  private(set) var attributes: [Attribute] = []

  /// Texts of which reading was tried.
  var accepted = AcceptedTexts()

  let format = Self.format

  private static let format = FormatTables()

  struct Attribute {
    let name: AttributeName
    let value: Range<Int>
  }

  struct Tag {
    let element: ElementName

    /// The set of this element alone.
    let set: NameSet<ElementName>

    /// Where its name is.
    let name: Range<Int>

    /// Whether it is also the end tag: `<initials/>`.
    let isEmpty: Bool
  }

  init(_ cursor: ByteCursor, limits: XMLLimits) {
    self.cursor = cursor
    self.limits = limits
  }
}

// MARK: Tags

extension EntryIndexer {
  /// Reads the start tag at which the cursor is.
  mutating func startTag() throws(NotPlain) -> Tag {
    try cursor.expect(UInt8(ascii: "<"))
    let start = cursor.position
    let name = start..<start + cursor.skip(format.nameBytes)
    guard let entry = format.elements.entry(at: name, in: cursor) else { throw NotPlain() }
    let isEmpty = try readAttributes()
    tagCount += 1
    // A declaration of a namespace is no attribute.
    let count = attributes.reduce(0) { $0 + ($1.name == .namespace ? 0 : 1) }
    let stated = StartTagChecksum.name(cursor.head(name), count: name.count)
    checksum.add(stated, attributeCount: count)
    return Tag(element: entry.name, set: entry.set, name: name, isEmpty: isEmpty)
  }

  /// Reads the attributes of a start tag and its end; whether the tag is empty.
  private mutating func readAttributes() throws(NotPlain) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    var seen = NameSet<AttributeName>()
    while true {
      let hasSpace = cursor.skip(format.space) > 0
      if cursor.skip(UInt8(ascii: ">")) { return false }
      if cursor.skip(UInt8(ascii: "/")) {
        try cursor.expect(UInt8(ascii: ">"))
        return true
      }
      guard hasSpace else { throw NotPlain() }
      let start = cursor.position
      let name = start..<start + cursor.skip(format.nameBytes)
      let entry = format.attributes.entry(at: name, in: cursor)
      guard let entry, seen.insert(entry.set) else { throw NotPlain() }
      try cursor.expect(UInt8(ascii: "="))
      attributes.append(Attribute(name: entry.name, value: try value()))
    }
  }

  /// Reads a value in quotes that says what is written.
  private mutating func value() throws(NotPlain) -> Range<Int> {
    let quote = cursor.byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw NotPlain() }
    cursor.skip(1)
    let start = cursor.position
    let value = start..<start + cursor.skip(format.valueBytes)
    try cursor.expect(quote)
    guard value.count <= limits.attributeBytes else { throw NotPlain() }
    return value
  }

  mutating func endTag(of tag: Tag) throws(NotPlain) {
    try cursor.expect(UInt8(ascii: "<"))
    try cursor.expect(UInt8(ascii: "/"))
    try cursor.expect(sameAs: tag.name)
    try cursor.expect(UInt8(ascii: ">"))
  }
}

// MARK: Content

extension EntryIndexer {
  /// Steps over white space, comments, and processing instructions for others.
  mutating func skipGap() throws(NotPlain) {
    while true {
      cursor.skip(format.space)
      if cursor.isAt("<!--") {
        try skipComment()
      } else if cursor.isAt("<?") {
        try skipInstruction()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() throws(NotPlain) {
    cursor.skip(4)
    try skip(past: "--", format.dashes)
    try cursor.expect(UInt8(ascii: ">"))
  }

  private mutating func skipInstruction() throws(NotPlain) {
    guard !cursor.isAt("<?xml") || cursor.isAt("<?xml-") else { throw NotPlain() }
    cursor.skip(2)
    try skip(past: "?>", format.questionMarks)
  }

  /// Steps over everything up to and with the next `end`, which starts with one of `marks`.
  private mutating func skip(past end: StaticString, _ marks: ByteMarks) throws(NotPlain) {
    cursor.skip(to: marks)
    while !cursor.isAt(end) {
      guard cursor.position < cursor.count else { throw NotPlain() }
      cursor.skip(1)
      cursor.skip(to: marks)
    }
    cursor.skip(end.utf8CodeUnitCount)
  }

  /// Reads the elements inside `tag`, each by `read`, and its end tag.
  mutating func children(
    of tag: Tag,
    _ read: (inout EntryIndexer, Tag) throws(NotPlain) -> Void
  ) throws(NotPlain) {
    if tag.isEmpty { return }
    while true {
      try skipGap()
      if cursor.isAt("</") { return try endTag(of: tag) }
      try read(&self, try startTag())
    }
  }

  /// Reads an element in which nothing is.
  mutating func nothing(in tag: Tag) throws(NotPlain) {
    if !tag.isEmpty { try endTag(of: tag) }
  }

  /// Reads the text of an element that has no attributes and holds some text, in whatever way it is
  /// written.
  mutating func prose(in tag: Tag) throws(NotPlain) {
    guard attributes.isEmpty else { throw NotPlain() }
    _ = try text(in: tag)
  }

  /// Reads the text of an element that holds some; without the white space at its ends.
  mutating func text(in tag: Tag) throws(NotPlain) -> Text {
    guard !tag.isEmpty else { throw NotPlain() }
    let start = cursor.position
    var text = Text()
    cursor.skip(to: format.textMarks)
    while cursor.byte != UInt8(ascii: "<") {
      text.hasReferences = text.hasReferences || cursor.byte == UInt8(ascii: "&")
      text.hasReturns = text.hasReturns || cursor.byte == UInt8(ascii: "\r")
      try mark()
      cursor.skip(to: format.textMarks)
    }
    let whole = start..<cursor.position
    text.range = cursor.trimmed(whole, of: format.space)
    guard !text.range.isEmpty, whole.count <= limits.textBytes else { throw NotPlain() }
    try endTag(of: tag)
    return text
  }

  /// A text between two tags.
  struct Text {
    var range = 0..<0

    /// Whether it holds references to characters, none of which is white space, a brace or a
    /// backslash.
    var hasReferences = false

    /// Whether it holds carriage returns, which read as something else.
    var hasReturns = false
  }

  /// Steps over a sign in a text that may mean something else than itself.
  private mutating func mark() throws(NotPlain) {
    switch cursor.byte {
    case UInt8(ascii: "&"): try namedReference()
    case UInt8(ascii: "]") where !cursor.isAt("]]>"), UInt8(ascii: "\r"): cursor.skip(1)
    default: throw NotPlain()
    }
  }

  /// Steps over a reference to one of the characters that every file knows by name; none of them is
  /// white space.
  private mutating func namedReference() throws(NotPlain) {
    for (text, length) in Self.references where cursor.isAt(text) { return cursor.skip(length) }
    throw NotPlain()
  }

  private static let references: [(StaticString, Int)] = [
    ("&amp;", 5), ("&lt;", 4), ("&gt;", 4), ("&quot;", 6), ("&apos;", 6),
  ]
}

// MARK: Values

extension EntryIndexer {
  /// Demands that the attributes of the latest start tag are those of `shape`, with values of which
  /// reading would find nothing wrong.
  mutating func checkAttributes(_ shape: IndexedShape) throws(NotPlain) {
    if attributes.isEmpty, shape.required.isEmpty { return }
    var stated = NameSet<AttributeName>()
    for index in attributes.indices {
      let attribute = attributes[index]
      guard let rule = shape.rule(attribute.name), isRight(attribute.value, rule) else {
        throw NotPlain()
      }
      _ = stated.insert(rule.set)
    }
    guard stated.contains(shape.required) else { throw NotPlain() }
  }

  private mutating func isRight(_ value: Range<Int>, _ rule: IndexedShape.Rule) -> Bool {
    switch rule.values {
    case .choice: rule.mayBe(value, in: cursor)
    case .identifier: isIdentifier(value)
    case .identifiers: areIdentifiers(value)
    case .locale: accepted.holds(value, of: cursor, as: .locale)
    case .text: !isBlank(value)
    case .anything: true
    case .parameterName: isVariableName(value)
    // The language is asked by those who read the entry.
    case .ofLanguage: false
    }
  }

  /// The value of the attribute `name` of the latest start tag, which must be there.
  func value(_ name: AttributeName) throws(NotPlain) -> Range<Int> {
    for attribute in attributes where attribute.name == name { return attribute.value }
    throw NotPlain()
  }

  /// Whether `range` is an identifier, of the shape that all of them share.
  func isIdentifier(_ range: Range<Int>) -> Bool {
    IdentifierSyntax.isWellFormed(cursor.bytes(range))
  }

  /// Whether `range` holds nothing but white space.
  func isBlank(_ range: Range<Int>) -> Bool { cursor.trimmed(range, of: format.space).isEmpty }

  /// Whether the bytes `value` are those of `text`.
  func reads(_ value: Range<Int>, _ text: StaticString) -> Bool { cursor.areEqual(value, text) }
}
