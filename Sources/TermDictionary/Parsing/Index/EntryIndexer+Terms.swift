extension EntryIndexer {
  /// Reads a noun behind its start tag; where its identifier is.
  mutating func noun(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    try checkAttributes(format.shapes.noun)
    let id = try value(.id)
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
      try checkAttributes(format.shapes.casedForm)
      try form(in: part)
    case .title:
      try checkAttributes(format.shapes.title)
      try form(in: part)
    case .compound: try compound(part)
    case .counted:
      try checkAttributes(format.shapes.counted)
      try countedForms(in: part)
    case .abbreviation:
      try checkAttributes(format.shapes.abbreviation)
      try countedForms(in: part)
    case .initials:
      try checkAttributes(format.shapes.initials)
      try nothing(in: part)
    default: throw NotPlain()
    }
  }

  private mutating func possessive(
    _ part: Tag,
    _ stated: inout NounPossessives
  ) throws(NotPlain) {
    try checkAttributes(format.shapes.possessive)
    let isPlural = attributes.contains { reads($0.value, "plural") }
    guard !(isPlural ? stated.plural : stated.singular) else { throw NotPlain() }
    if isPlural { stated.plural = true } else { stated.singular = true }
    try form(in: part)
  }

  /// A compound ends with a reference to its head.
  private mutating func compound(_ part: Tag) throws(NotPlain) {
    try checkAttributes(format.shapes.compound)
    let text = try form(in: part)
    guard cursor.bytes(text).last == UInt8(ascii: "}") else { throw NotPlain() }
  }

  /// The forms of one number each, of which the language needs some.
  private mutating func countedForms(in tag: Tag) throws(NotPlain) {
    var forms = NameSet<ElementName>()
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      let shapes = scanner.format.shapes
      guard shapes.counted.children.contains(part.set), forms.insert(part.set) else {
        throw NotPlain()
      }
      try scanner.checkAttributes(shapes.casedForm)
      try scanner.form(in: part)
    }
    guard forms.contains(categories) else { throw NotPlain() }
  }

  /// Demands that a noun states its countability, once.
  private func checkShape(_ parts: NameSet<ElementName>) throws(NotPlain) {
    let numbers = parts.intersection(format.shapes.counted.children)
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
    try checkAttributes(format.shapes.verb)
    let id = try value(.id)
    var forms = NameSet<ElementName>()
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      guard Self.verbForms.contains(part.set), forms.insert(part.set) else { throw NotPlain() }
      try scanner.checkAttributes(scanner.format.shapes.verbForm)
      let text = try scanner.form(in: part)
      // The place of an object is looked at with care.
      guard !scanner.cursor.bytes(text).contains(where: { $0 == 0xE2 || $0 == 0x2E }) else {
        throw NotPlain()
      }
    }
    guard forms.contains(Self.neededVerbForms) else { throw NotPlain() }
    return id
  }

  private static let verbForms = NameSet<ElementName>(ElementShape.verbForms.map(\.name))
  private static let neededVerbForms = NameSet<ElementName>(
    ElementShape.verbForms.map(\.name).filter { $0 != .attributive }
  )

  /// Reads a label behind its start tag; where its identifier is.
  mutating func label(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    try checkAttributes(format.shapes.label)
    let id = try value(.id)
    try form(in: tag)
    return id
  }
}
