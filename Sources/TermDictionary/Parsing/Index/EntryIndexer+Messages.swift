import MessageFormat
import TextBytes

extension EntryIndexer {
  /// Reads a message behind its start tag; where its identifier is.
  mutating func message(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    try checkAttributes(format.shapes.message)
    let id = try value(.id)
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

  private mutating func messageText(_ part: Tag) throws(NotPlain) {
    // Of white space that is kept, the recogniser knows nothing.
    guard attributes.isEmpty else { throw NotPlain() }
    let text = try text(in: part)
    guard !text.hasReferences, !text.hasReturns,
      MessageRecogniser.accepts(cursor.bytes(text.range))
    else { throw NotPlain() }
  }

  private mutating func messageExample(_ part: Tag) throws(NotPlain) {
    try checkAttributes(format.shapes.messageExample)
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
    try checkAttributes(format.shapes.parameter)
    let name = try value(.name)
    let example = try value(.example)
    // Each name is compared with all before it, so one with many is left to a parser that keeps a
    // set.
    guard names.count < Self.mostParameters else { throw NotPlain() }
    guard !names.contains(where: { cursor.areEqual($0, name) }),
      let type = parameterType(try value(.type))
    else { throw NotPlain() }
    names.append(name)
    let oneOf = attributes.first { $0.name == .oneOf }?.value
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
  func isVariableName(_ value: Range<Int>) -> Bool {
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
    for word in words(of: example) {
      guard terms.contains(where: { cursor.areEqual($0, word) }) else { throw NotPlain() }
    }
  }

  /// Whether `value` is identifiers with spaces between them.
  func areIdentifiers(_ value: Range<Int>) -> Bool {
    let words = words(of: value)
    return !words.isEmpty && words.allSatisfy(isIdentifier)
  }

  /// The words of a value, between which are spaces.
  private func words(of value: Range<Int>) -> [Range<Int>] {
    cursor.bytes(value).split(separator: UInt8(ascii: " ")).map { word in
      value.lowerBound + word.startIndex..<value.lowerBound + word.endIndex
    }
  }
}
