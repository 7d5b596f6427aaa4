import TextBytes

/// What the names in a part mean: namespaces by the prefixes that it declares, and the elements.
struct PartNames<Element: PartElement> {
  /// The prefixes that are declared, the innermost last.
  private var declared: [Declaration] = []

  /// The elements by the names that were seen, as long as their prefixes mean the same.
  private var elements: [[UInt8]: Element] = [:]

  /// The last names that were seen: most elements are of few kinds.
  private var recent = [Recent?](repeating: nil, count: 64)

  private struct Declaration {
    var prefix: [UInt8]

    /// That of ``PartNamespaces``; `nil` for an unknown namespace.
    var meaning: String?
    var depth: Int
  }

  private struct Recent {
    var name: Range<Int>
    var element: Element
  }

  /// Notes what a declaration says; an attribute that declares nothing is passed over.
  mutating func declare(
    _ attribute: PartAttributes.Attribute,
    in bytes: [UInt8],
    depth: Int
  ) {
    let name = bytes[attribute.name]
    guard name.starts(with: "xmlns".utf8), name.count == 5 || name.dropFirst(5).first == 0x3A
    else { return }
    let prefix = Array(name.dropFirst(6))
    let uri = EscapedText.string(bytes, attribute.value)
    let meaning = PartNamespaces.prefixes[uri]
    if let known = declared.last(where: { $0.prefix == prefix }), known.meaning == meaning {
      return
    }
    declared.append(Declaration(prefix: prefix, meaning: meaning, depth: depth))
    forget()
  }

  /// Forgets what elements at `depth` and deeper declared.
  mutating func leave(_ depth: Int) {
    guard let last = declared.last, last.depth >= depth else { return }
    declared.removeAll { $0.depth >= depth }
    forget()
  }

  private mutating func forget() {
    elements = [:]
    recent = [Recent?](repeating: nil, count: recent.count)
  }

  /// The element that `name` calls.
  mutating func element(_ name: Range<Int>, in bytes: [UInt8]) -> Element {
    let slot = Self.slot(of: name, in: bytes) & (recent.count - 1)
    if let seen = recent[slot], Bytes.areEqual(bytes, seen.name, name) { return seen.element }
    let written = Array(bytes[name])
    let element = elements[written] ?? meaning(of: written)
    elements[written] = element
    recent[slot] = Recent(name: name, element: element)
    return element
  }

  private static func slot(of name: Range<Int>, in bytes: [UInt8]) -> Int {
    let first = Int(bytes[name.lowerBound])
    let last = Int(bytes[name.upperBound - 1])
    return first ^ last &* 7 ^ Int(bytes[name.lowerBound + name.count / 2]) &* 31 ^ name.count &* 13
  }

  private func meaning(of name: [UInt8]) -> Element {
    let colon = name.firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { Array(name[..<$0]) } ?? []
    guard let meaning = meaning(ofPrefix: prefix) else { return .other }
    let local = name[(colon.map { $0 + 1 } ?? 0)...]
    return Element(rawValue: meaning + ":" + String(decoding: local, as: UTF8.self)) ?? .other
  }

  private func meaning(ofPrefix prefix: [UInt8]) -> String? {
    declared.last { $0.prefix == prefix }?.meaning
  }

  /// Whether `attribute` is called `name`, with a prefix of ``PartNamespaces`` or without one.
  func isCalled(
    _ attribute: PartAttributes.Attribute,
    _ name: [UInt8],
    in bytes: [UInt8]
  ) -> Bool {
    let written = bytes[attribute.name]
    guard let colon = written.firstIndex(of: UInt8(ascii: ":")) else {
      return written.elementsEqual(name)
    }
    guard let split = name.firstIndex(of: UInt8(ascii: ":")),
      written[colon...].elementsEqual(name[split...])
    else { return false }
    let prefix = Array(written[..<colon])
    if prefix.elementsEqual("xml".utf8) { return name[..<split].elementsEqual("xml".utf8) }
    guard let meaning = meaning(ofPrefix: prefix) else { return false }
    return name[..<split].elementsEqual(meaning.utf8)
  }
}
