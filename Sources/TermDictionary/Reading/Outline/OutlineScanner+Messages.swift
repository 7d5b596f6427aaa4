import MessageFormat
import TextBytes

extension OutlineScanner {
  /// Reads a message behind its start tag; where its identifier stands.
  mutating func message(_ tag: Tag) throws(Doubt) -> Range<Int> {
    let id = try messageAttributes()
    var once = NameSet<ElementName>()
    var parameters: [Range<Int>] = []
    try children(of: tag) { (scanner, part) throws(Doubt) in
      switch part.element {
      case .description:
        guard once.insert(part.set) else { throw Doubt() }
        try scanner.prose(in: part)
      case .text:
        guard once.insert(part.set) else { throw Doubt() }
        try scanner.messageText(part)
      case .parameter: try scanner.parameter(part, &parameters)
      case .example: try scanner.messageExample(part)
      default: throw Doubt()
      }
    }
    guard once.contains(Self.text) else { throw Doubt() }
    return id
  }

  private static let text = NameSet<ElementName>([.text])

  private func messageAttributes() throws(Doubt) -> Range<Int> {
    var id: Range<Int>?
    for attribute in attributes {
      let value = attribute.value
      switch attribute.name {
      case .id where isIdentifier(value): id = value
      case .casing where reads(value, "sentence") || reads(value, "title"): continue
      default: throw Doubt()
      }
    }
    guard let id else { throw Doubt() }
    return id
  }

  private mutating func messageText(_ part: Tag) throws(Doubt) {
    guard attributes.isEmpty else { throw Doubt() }
    let text = try text(in: part)
    guard !text.hasReferences, !text.hasReturns,
      MessageRecogniser.accepts(cursor.bytes(text.range))
    else { throw Doubt() }
  }

  private mutating func messageExample(_ part: Tag) throws(Doubt) {
    for attribute in attributes {
      let isRight =
        switch attribute.name {
        case .pointOfView: isIdentifier(attribute.value)
        case .locale: tried.holds(attribute.value, of: cursor, as: .locale)
        default: false
        }
      guard isRight else { throw Doubt() }
    }
    var once = NameSet<ElementName>()
    try children(of: part) { (scanner, child) throws(Doubt) in
      guard child.element == .expected, once.insert(child.set) else { throw Doubt() }
      try scanner.prose(in: child)
    }
    guard !once.isEmpty else { throw Doubt() }
  }
}

// MARK: Parameters

extension OutlineScanner {
  private mutating func parameter(_ part: Tag, _ names: inout [Range<Int>]) throws(Doubt) {
    var name: Range<Int>?
    var type: ParameterType?
    var example: Range<Int>?
    var oneOf: Range<Int>?
    for attribute in attributes {
      switch attribute.name {
      case .name: name = attribute.value
      case .type: type = parameterType(attribute.value)
      case .example: example = attribute.value
      case .oneOf: oneOf = attribute.value
      default: throw Doubt()
      }
    }
    // Each name is compared with all before it, so one with many is left to a reader that keeps a
    // set.
    guard names.count < Self.mostParameters else { throw Doubt() }
    guard let name, isVariableName(name), !names.contains(where: { cursor.areEqual($0, name) }),
      let type, let example
    else { throw Doubt() }
    names.append(name)
    try checkExample(example, of: type, among: oneOf)
    try nothing(in: part)
  }

  private static let mostParameters = 32

  private func parameterType(_ value: Range<Int>) -> ParameterType? {
    if reads(value, "string") { return .string }
    return ParameterType.allCases.first { cursor.bytes(value).elementsEqual($0.rawValue.utf8) }
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
    of type: ParameterType,
    among oneOf: Range<Int>?
  ) throws(Doubt) {
    guard type == .string || tried.holds(example, of: cursor, as: .value(type)) else {
      throw Doubt()
    }
    guard let oneOf else { return }
    guard type == .term || type == .terms else { throw Doubt() }
    let terms = words(of: oneOf)
    guard !terms.isEmpty, terms.allSatisfy(isIdentifier) else { throw Doubt() }
    for word in words(of: example) {
      guard terms.contains(where: { cursor.areEqual($0, word) }) else { throw Doubt() }
    }
  }

  /// The words of a value, between which stand spaces.
  private func words(of value: Range<Int>) -> [Range<Int>] {
    cursor.bytes(value).split(separator: UInt8(ascii: " ")).map { word in
      value.lowerBound + word.startIndex..<value.lowerBound + word.endIndex
    }
  }
}
