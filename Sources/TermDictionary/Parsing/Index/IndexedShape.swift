/// The shape of an element, as the index looks it up.
///
/// It is an object, as are its rules and the table of all shapes, so that a look copies nothing.
final class IndexedShape: Sendable {
  /// The elements that may be in it.
  let children: NameSet<ElementName>

  /// The attributes that must be there.
  let required: NameSet<AttributeName>

  private let rules: [Rule]

  /// What an attribute may be.
  final class Rule: Sendable {
    let name: AttributeName
    let set: NameSet<AttributeName>
    let values: AttributeShape.Values

    /// The values, where it has a few.
    private let choice: [ShortName]

    fileprivate init(_ attribute: AttributeShape) {
      name = attribute.name
      set = NameSet([attribute.name])
      values = attribute.values
      if case .choice(let values) = attribute.values {
        choice = values.map(ShortName.init)
      } else {
        choice = []
      }
    }

    /// Whether the bytes `range` are one of a few values.
    func mayBe(_ range: Range<Int>, in file: ByteCursor) -> Bool {
      guard let name = ShortName(range, in: file) else { return false }
      for value in choice where value == name { return true }
      return false
    }
  }

  init(_ shape: ElementShape) {
    children = NameSet(shape.children.map(\.name))
    required = NameSet(shape.attributes.filter(\.isRequired).map(\.name))
    rules = shape.attributes.map(Rule.init)
  }

  /// What the attribute `name` may be; `nil` where there is none.
  func rule(_ name: AttributeName) -> Rule? {
    for rule in rules where rule.name == name { return rule }
    return nil
  }
}

/// The shapes that the index looks up at every start tag.
final class IndexedShapes: Sendable {
  let noun = IndexedShape(.noun)
  let casedForm = IndexedShape(.mass)
  let compound = IndexedShape(.compound)
  let counted = IndexedShape(.counted)
  let title = IndexedShape(.title)
  let possessive = IndexedShape(.possessive)
  let initials = IndexedShape(.initials)
  let abbreviation = IndexedShape(.abbreviation)
  let verb = IndexedShape(.verb)
  let verbForm = IndexedShape(.verbForm)
  let label = IndexedShape(.label)
  let concept = IndexedShape(.concept)
  let synonym = IndexedShape(.synonym)
  let useExample = IndexedShape(.useExample)
  let message = IndexedShape(.message)
  let parameter = IndexedShape(.parameter)
  let messageExample = IndexedShape(.messageExample)
}

/// A name of at most sixteen bytes, in two numbers.
struct ShortName: Equatable, Sendable {
  let head: UInt64
  let tail: UInt64

  init(_ name: String) {
    let bytes = Array(name.utf8)
    precondition(bytes.count <= 16, "a name of the format is longer than its table holds")
    (head, tail) = (Self.number(bytes.prefix(8)), Self.number(bytes.dropFirst(8)))
  }

  /// The name at `range` of a file; `nil` where it is longer than all that there are.
  init?(_ range: Range<Int>, in file: ByteCursor) {
    guard range.count <= 16 else { return nil }
    head = file.head(range)
    tail = range.count > 8 ? file.head(range.lowerBound + 8..<range.upperBound) : 0
  }

  var hash: Int {
    let product = (head ^ tail &* 31) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 57)
  }

  private static func number(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
