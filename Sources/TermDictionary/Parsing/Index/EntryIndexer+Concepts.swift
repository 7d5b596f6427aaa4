extension EntryIndexer {
  /// Reads what is said of a concept behind its start tag; where the identifier of its term is.
  mutating func concept(_ tag: Tag) throws(NotPlain) -> Range<Int> {
    try checkAttributes(format.shapes.concept)
    let term = try value(.ref)
    var once = NameSet<ElementName>()
    try children(of: tag) { (scanner, part) throws(NotPlain) in
      switch part.element {
      case .definition, .note:
        guard once.insert(part.set) else { throw NotPlain() }
        try scanner.prose(in: part)
      case .synonym: try scanner.synonym(part)
      case .example:
        try scanner.checkAttributes(scanner.format.shapes.useExample)
        try scanner.form(in: part)
      default: throw NotPlain()
      }
    }
    return term
  }

  private mutating func synonym(_ part: Tag) throws(NotPlain) {
    try checkAttributes(format.shapes.synonym)
    _ = try text(in: part)
  }
}
