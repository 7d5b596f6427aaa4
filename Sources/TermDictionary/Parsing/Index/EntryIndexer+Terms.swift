extension EntryIndexer {
  /// Reads a noun behind its start tag; where its identifier is.
  mutating func noun(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    let id = try termAttributes(of: tag.element)
    var parts = NameSet<ElementName>()
    var possessives = NounPossessives()
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      if part.element == .possessive { return try scanner.possessive(part, &possessives) }
      guard parts.insert(part.set) else { throw NotPlain() }
      try scanner.nounPart(part)
    }
    try checkShape(parts)
    return id
  }

  /// Which possessives of a noun are stated.
  struct NounPossessives {
    var singular = false
    var plural = false
  }

  private mutating func nounPart(_ part: Tag) throws(NotPlain) {
    switch part.element {
    case .zero, .one, .two, .few, .many, .other, .mass, .pluralOnly:
      try soundAttribute()
      try form(in: part)
    case .title:
      guard attributes.isEmpty else { throw NotPlain() }
      try form(in: part)
    case .compound: try compound(part)
    case .counted:
      guard attributes.isEmpty else { throw NotPlain() }
      try countedForms(in: part)
    case .abbreviation:
      try readingAttribute()
      try countedForms(in: part)
    case .initials:
      try readingAttribute()
      try nothing(in: part)
    default: throw NotPlain()
    }
  }

  private mutating func possessive(
    _ part: Tag,
    _ stated: inout NounPossessives
  ) throws(NotPlain) {
    var isPlural = false
    for attribute in attributes {
      isPlural = reads(attribute.value, "plural")
      guard attribute.name == .number, isPlural || reads(attribute.value, "singular") else {
        throw NotPlain()
      }
    }
    guard !(isPlural ? stated.plural : stated.singular) else { throw NotPlain() }
    if isPlural { stated.plural = true } else { stated.singular = true }
    try form(in: part)
  }

  /// A compound ends with a reference to its head.
  private mutating func compound(_ part: Tag) throws(NotPlain) {
    for attribute in attributes {
      guard attribute.name == .number && reads(attribute.value, "plural") || isSound(attribute)
      else { throw NotPlain() }
    }
    let text = try form(in: part)
    guard cursor.bytes(text).last == UInt8(ascii: "}") else { throw NotPlain() }
  }

  /// The forms of one number each, of which the language needs some.
  private mutating func countedForms(in tag: Tag) throws(NotPlain) {
    var forms = NameSet<ElementName>()
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      guard Self.numbers.contains(part.set), forms.insert(part.set) else { throw NotPlain() }
      try scanner.soundAttribute()
      try scanner.form(in: part)
    }
    guard forms.contains(categories) else { throw NotPlain() }
  }

  /// Demands that a noun states its countability, once.
  private func checkShape(_ parts: NameSet<ElementName>) throws(NotPlain) {
    let numbers = parts.intersection(Self.numbers)
    let isCounted = parts.contains(Self.counted)
    let shape = parts.intersection(Self.shapes)
    let isRight =
      if numbers.isEmpty {
        shape == Self.mass || shape == Self.pluralOnly || shape == Self.compound && !isCounted
      } else {
        shape.isEmpty && !isCounted && numbers.contains(categories)
      }
    guard isRight, !parts.contains(Self.shortForms) else { throw NotPlain() }
  }

  private static let numbers = NameSet<ElementName>([.zero, .one, .two, .few, .many, .other])
  private static let shapes = NameSet<ElementName>([.mass, .pluralOnly, .compound])
  private static let mass = NameSet<ElementName>([.mass])
  private static let pluralOnly = NameSet<ElementName>([.pluralOnly])
  private static let compound = NameSet<ElementName>([.compound])
  private static let counted = NameSet<ElementName>([.counted])
  private static let shortForms = NameSet<ElementName>([.initials, .abbreviation])
}

// MARK: Verbs and labels

extension EntryIndexer {
  /// Reads a verb behind its start tag; where its identifier is.
  mutating func verb(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    let id = try termAttributes(of: tag.element)
    var forms = NameSet<ElementName>()
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      guard Self.verbForms.contains(part.set), forms.insert(part.set) else { throw NotPlain() }
      try scanner.soundAttribute()
      let text = try scanner.form(in: part)
      // The place of an object is looked at with care.
      guard !scanner.cursor.bytes(text).contains(where: { $0 == 0xE2 || $0 == 0x2E }) else {
        throw NotPlain()
      }
    }
    guard forms.contains(Self.neededVerbForms) else { throw NotPlain() }
    return id
  }

  private static let verbForms = NameSet<ElementName>(
    [.base, .third, .past, .participle, .ing, .attributive]
  )
  private static let neededVerbForms = NameSet<ElementName>(
    [.base, .third, .past, .participle, .ing]
  )

  /// Reads a label behind its start tag; where its identifier is.
  mutating func label(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    let id = try termAttributes(of: tag.element)
    try form(in: tag)
    return id
  }

  /// Reads the attributes of a term, some of which only nouns or only nouns and labels have; where
  /// its identifier is.
  private func termAttributes(of kind: ElementName) throws(NotPlain) -> Range<Int> {
    var id: Range<Int>?
    for attribute in attributes {
      let value = attribute.value
      let isRight =
        switch attribute.name {
        case .id: isIdentifier(value)
        case .casing: kind != .verb && (reads(value, "title") || reads(value, "fixed"))
        case .common: kind == .noun && reads(value, "yes")
        case .status:
          reads(value, "preferred") || reads(value, "admitted") || reads(value, "deprecated")
            || reads(value, "forbidden")
        default: false
        }
      guard isRight else { throw NotPlain() }
      if attribute.name == .id { id = value }
    }
    guard let id else { throw NotPlain() }
    return id
  }

  private func soundAttribute() throws(NotPlain) {
    for attribute in attributes where !isSound(attribute) { throw NotPlain() }
  }

  private func isSound(_ attribute: Attribute) -> Bool {
    attribute.name == .sound
      && (reads(attribute.value, "vowel") || reads(attribute.value, "consonant"))
  }

  private func readingAttribute() throws(NotPlain) {
    for attribute in attributes {
      guard attribute.name == .read,
        reads(attribute.value, "letters") || reads(attribute.value, "word")
      else { throw NotPlain() }
    }
  }
}
