import TextBytes

/// The elements of a dictionary file.
enum ElementName: String, CaseIterable, Sendable {
  case dictionary
  case noun, verb, label, concept, message
  case zero, one, two, few, many, other
  case mass, counted, compound, title, possessive, initials, abbreviation
  case pluralOnly = "plural-only"
  case base, third, past, participle, ing, attributive
  case definition, note, synonym, example
  case description, parameter, text, expected
}

/// The attributes of these elements.
enum AttributeName: String, CaseIterable, Sendable {
  case id, ref, casing, common, status, sound, number, read, plural
  case name, type, example
  case oneOf = "one-of"
  case pointOfView = "point-of-view"
  case extends
  case language = "xml:lang"
  case namespace = "xmlns"
  case locale
}

/// A set of names, as bits in the order of their cases.
struct NameSet<Name: CaseIterable & Equatable & Sendable>: Sendable, Equatable {
  private(set) var bits: UInt64 = 0

  init() {}

  init(_ names: [Name]) {
    for (index, name) in Name.allCases.enumerated() where names.contains(name) {
      bits |= 1 << UInt64(index)
    }
  }

  /// Whether there is none.
  var isEmpty: Bool { bits == 0 }

  /// Whether all of `other` are members.
  func contains(_ other: NameSet) -> Bool { bits & other.bits == other.bits }

  /// The members that `other` has too.
  func intersection(_ other: NameSet) -> NameSet {
    var result = self
    result.bits &= other.bits
    return result
  }

  /// Adds `other`, and says whether none of it was there.
  mutating func insert(_ other: NameSet) -> Bool {
    defer { bits |= other.bits }
    return bits & other.bits == 0
  }
}

/// Finds which of a few names is at a place, without making a text of it.
///
/// No name is longer than sixteen bytes, so that two numbers hold it.
struct NameTable<Name: RawRepresentable<String> & CaseIterable & Equatable & Sendable>: Sendable {
  /// By the hash of a name; a slot that is taken leaves the name to the next.
  private var slots = [Entry?](repeating: nil, count: 128)

  struct Entry: Sendable {
    let name: Name

    /// The set of this name alone.
    let set: NameSet<Name>

    fileprivate let head: UInt64
    fileprivate let tail: UInt64
  }

  init() {
    for name in Name.allCases {
      let bytes = Array(name.rawValue.utf8)
      precondition(bytes.count <= 16, "a name of the format is longer than its table holds")
      let (head, tail) = (Self.number(bytes.prefix(8)), Self.number(bytes.dropFirst(8)))
      var index = Self.hash(head, tail)
      while slots[index] != nil { index = (index + 1) & 127 }
      slots[index] = Entry(name: name, set: NameSet([name]), head: head, tail: tail)
    }
  }

  /// The name at `range` of a file, whose first eight bytes are `head`; `nil` for all others.
  func entry(at range: Range<Int>, head: UInt64, in file: ByteCursor) -> Entry? {
    guard range.count <= 16 else { return nil }
    let tail = range.count > 8 ? file.head(range.lowerBound + 8..<range.upperBound) : 0
    var index = Self.hash(head, tail)
    while let entry = slots[index] {
      if entry.head == head, entry.tail == tail { return entry }
      index = (index + 1) & 127
    }
    return nil
  }

  private static func hash(_ head: UInt64, _ tail: UInt64) -> Int {
    let product = (head ^ tail &* 31) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 57)
  }

  private static func number(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// What a scan looks up at every step, made once.
struct FormatTables: Sendable {
  let elements = NameTable<ElementName>()
  let attributes = NameTable<AttributeName>()

  /// The bytes of names, as far as ASCII goes.
  let nameBytes = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:")

  let space = ByteSet(" \n\t\r")

  /// The bytes that mean themselves in the value of an attribute, whatever its quotes.
  let valueBytes = ByteSet((0x20...0xFF).filter { !"\"'<&".utf8.contains($0) })

  let textMarks = ByteMarks("<&]\r")
  let dashes = ByteMarks("----")
  let questionMarks = ByteMarks("????")
}
