import TextBytes

/// Finds which of a few names is at a place, without making a text of it.
struct NameTable<Name: RawRepresentable<String> & CaseIterable & Equatable & Sendable>: Sendable {
  /// By the hash of a name; a slot that is taken leaves the name to the next.
  private var slots = [Entry?](repeating: nil, count: 128)

  struct Entry: Sendable {
    let name: Name

    /// The set of this name alone.
    let set: NameSet<Name>

    fileprivate let written: ShortName
  }

  init() {
    for name in Name.allCases {
      let written = ShortName(name.rawValue)
      var index = written.hash
      while slots[index] != nil { index = (index + 1) & 127 }
      slots[index] = Entry(name: name, set: NameSet([name]), written: written)
    }
  }

  /// The name at `range` of a file; `nil` for all others.
  func entry(at range: Range<Int>, in file: ByteCursor) -> Entry? {
    guard let written = ShortName(range, in: file) else { return nil }
    var index = written.hash
    while let entry = slots[index] {
      if entry.written == written { return entry }
      index = (index + 1) & 127
    }
    return nil
  }
}

/// What a scan looks up at every step, made once.
struct FormatTables: Sendable {
  let elements = NameTable<ElementName>()
  let attributes = NameTable<AttributeName>()
  let shapes = IndexedShapes()

  /// The bytes of names, as far as ASCII goes.
  let nameBytes = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:")

  let space = ByteSet(" \n\t\r")

  /// The bytes that mean themselves in the value of an attribute, whatever its quotes.
  let valueBytes = ByteSet((0x20...0xFF).filter { !"\"'<&".utf8.contains($0) })

  let textMarks = ByteMarks("<&]\r")
  let dashes = ByteMarks("----")
  let questionMarks = ByteMarks("????")
}
