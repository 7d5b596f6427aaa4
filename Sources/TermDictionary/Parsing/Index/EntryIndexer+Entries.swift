import LocaleData

extension EntryIndexer {
  /// Notes which forms a noun must have.
  mutating func need(_ categories: [PluralCategory]) {
    self.categories = NameSet(categories.compactMap { ElementName(rawValue: $0.rawValue) })
  }

  /// Reads the entry at whose start tag the cursor is.
  mutating func entry() throws(NotPlain) -> IndexedEntry {
    let start = UInt32(cursor.position)
    let tag = try startTag()
    let (kind, identifier): (IndexedEntry.Kind, Range<Int>) =
      switch tag.element {
      case .noun: (.noun, try noun(tag))
      case .verb: (.verb, try verb(tag))
      case .label: (.label, try label(tag))
      case .concept: (.concept, try concept(tag))
      case .message: (.message, try message(tag))
      default: throw NotPlain()
      }
    return IndexedEntry(kind: kind, identifier: CompactRange(identifier), start: start)
  }

  /// Whether `element` may be an entry of a dictionary.
  func isEntry(_ element: XMLElement) -> Bool {
    // What is accepted in the root is accepted in the whole file.
    element.namespace == ElementParser.namespace && element.name != ElementParser.accept
      && ElementShape.dictionary.childNames.contains(element.name)
  }

  /// Steps over an element that was scanned otherwise.
  mutating func skip(_ element: XMLElement) {
    for case .start(let tag) in element.content.events {
      let name = tag.name.wide
      tagCount += 1
      checksum.add(
        StartTagChecksum.name(cursor.head(name), count: name.count),
        attributeCount: tag.attributes.count
      )
    }
    cursor.move(to: element.range.upperBound)
  }
}
