import MessageFormat
import TextBytes

extension EntryIndexer {
  /// Reads a message behind its start tag; where its identifier is.
  mutating func message(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    let id = try messageAttributes()
    var once = NameSet<ElementName>()
    var parameters: [Range<Int>] = []
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      switch part.element {
      case .description:
        guard once.insert(part.set) else { throw NotPlain() }
        try scanner.prose(in: part)
      case .text:
        guard once.insert(part.set) else { throw NotPlain() }
        try scanner.messageText(part)
      case .parameter: try scanner.parameter(part, &parameters)
      case .example: try scanner.messageExample(part)
      default: throw NotPlain()
      }
    }
    guard once.contains(Self.text) else { throw NotPlain() }
    return id
  }

  private static let text = NameSet<ElementName>([.text])

  private func messageAttributes() throws(NotPlain) -> Range<Int> {
    var id: Range<Int>?
    for attribute in attributes {
      let value = attribute.value
      switch attribute.name {
      case .id where isIdentifier(value): id = value
      case .casing where reads(value, "sentence") || reads(value, "title"): continue
      default: throw NotPlain()
      }
    }
    guard let id else { throw NotPlain() }
    return id
  }

  private mutating func messageText(_ part: Tag) throws(NotPlain) {
    guard attributes.isEmpty else { throw NotPlain() }
    let text = try text(in: part)
    guard !text.hasReferences, !text.hasReturns,
      MessageRecogniser.accepts(cursor.bytes(text.range))
    else { throw NotPlain() }
  }

  private mutating func messageExample(_ part: Tag) throws(NotPlain) {
    for attribute in attributes {
      let isRight =
        switch attribute.name {
        case .pointOfView: isIdentifier(attribute.value)
        case .locale: accepted.holds(attribute.value, of: cursor, as: .locale)
        default: false
        }
      guard isRight else { throw NotPlain() }
    }
    var once = NameSet<ElementName>()
    try children(of: part) { (scanner, child) throws(NotPlain) in
      guard child.element == .expected, once.insert(child.set) else { throw NotPlain() }
      try scanner.prose(in: child)
    }
    guard !once.isEmpty else { throw NotPlain() }
  }
}

// MARK: Parameters

extension EntryIndexer {
  private mutating func parameter(_ part: Tag, _ names: inout [Range<Int>]) throws(NotPlain) {
    var name: Range<Int>?
    var type: MessageParameterType?
    var example: Range<Int>?
    var oneOf: Range<Int>?
    for attribute in attributes {
      switch attribute.name {
      case .name: name = attribute.value
      case .type: type = parameterType(attribute.value)
      case .example: example = attribute.value
      case .oneOf: oneOf = attribute.value
      default: throw NotPlain()
      }
    }
    // Each name is compared with all before it, so one with many is left to a parser that keeps a
    // set.
    guard names.count < Self.mostParameters else { throw NotPlain() }
    guard let name, isVariableName(name), !names.contains(where: { cursor.areEqual($0, name) }),
      let type, let example
    else { throw NotPlain() }
    names.append(name)
    try checkExample(example, of: type, among: oneOf)
    try nothing(in: part)
  }

  private static let mostParameters = 32

  private func parameterType(_ value: Range<Int>) -> MessageParameterType? {
    if reads(value, "string") { return .string }
    return MessageParameterType.allCases.first {
      cursor.bytes(value).elementsEqual($0.rawValue.utf8)
    }
  }

  /// Whether `value` is a name that a message can write behind a dollar sign.
  private func isVariableName(_ value: Range<Int>) -> Bool {
    guard let first = cursor.bytes(value).first, Bytes.isLetter(first) else { return false }
    return cursor.trimmed(value, of: Self.variableBytes).isEmpty
  }

  private static let variableBytes = ByteSet(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
  )

  private mutating func checkExample(
    _ example: Range<Int>,
    of type: MessageParameterType,
    among oneOf: Range<Int>?
  ) throws(NotPlain) {
    guard type == .string || accepted.holds(example, of: cursor, as: .value(type)) else {
      throw NotPlain()
    }
    guard let oneOf else { return }
    guard type == .term || type == .terms else { throw NotPlain() }
    let terms = words(of: oneOf)
    guard !terms.isEmpty, terms.allSatisfy(isIdentifier) else { throw NotPlain() }
    for word in words(of: example) {
      guard terms.contains(where: { cursor.areEqual($0, word) }) else { throw NotPlain() }
    }
  }

  /// The words of a value, between which are spaces.
  private func words(of value: Range<Int>) -> [Range<Int>] {
    cursor.bytes(value).split(separator: UInt8(ascii: " ")).map { word in
      value.lowerBound + word.startIndex..<value.lowerBound + word.endIndex
    }
  }
}
