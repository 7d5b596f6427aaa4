extension EntryIndexer {
  /// Reads what is said of a concept behind its start tag; where the identifier of its term is.
  mutating func concept(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    guard let term = attributes.first?.value, attributes.count == 1, attributes[0].name == .ref,
      isIdentifier(term)
    else { throw NotPlain() }
    var once = NameSet<ElementName>()
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      switch part.element {
      case .definition, .note:
        guard once.insert(part.set) else { throw NotPlain() }
        try scanner.prose(in: part)
      case .synonym: try scanner.synonym(part)
      case .example:
        guard scanner.attributes.isEmpty else { throw NotPlain() }
        try scanner.form(in: part)
      default: throw NotPlain()
      }
    }
    return term
  }

  private mutating func synonym(_ part: Tag) throws(NotPlain) {
    var hasStatus = false
    for attribute in attributes {
      let value = attribute.value
      switch attribute.name {
      case .plural where !isBlank(value): continue
      case .status
      where reads(value, "admitted") || reads(value, "deprecated") || reads(value, "forbidden"):
        hasStatus = true
      default: throw NotPlain()
      }
    }
    guard hasStatus else { throw NotPlain() }
    _ = try text(in: part)
  }
}
