/// Reads values out of a tree as a decoder of a file format reads them out of the file.
struct StateTreeDecoder: Decoder {
  let tree: StateTree
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any]

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .record(let fields) = tree else { throw mismatch([String: StateTree].self) }
    return KeyedDecodingContainer(Fields(decoder: self, fields: fields))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .list(let items) = tree else { throw mismatch([StateTree].self) }
    return Items(decoder: self, items: items)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { Value(decoder: self) }

  /// The decoder of what `key` holds.
  fileprivate func inner(_ tree: StateTree, _ key: any CodingKey) -> StateTreeDecoder {
    StateTreeDecoder(tree: tree, codingPath: codingPath + [key], userInfo: userInfo)
  }

  fileprivate func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch (tree, type) {
    case (.text(let text as Value), is String.Type): return text
    case (.flag(let flag as Value), is Bool.Type): return flag
    case (.number(let number as Value), is Int.Type): return number
    case (_, is String.Type), (_, is Bool.Type), (_, is Int.Type): throw mismatch(type)
    default: return try Value(from: self)
    }
  }

  private func mismatch(_ type: Any.Type) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: codingPath,
      debugDescription: "expected \(type), found \(tree.kind)"
    )
    return tree == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }
}

extension StateTree {
  fileprivate var kind: String {
    switch self {
    case .null: "nothing"
    case .flag: "true or false"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .record: "a record"
    }
  }
}

private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: StateTreeDecoder
  let fields: [String: StateTree]

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { fields.keys.compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { fields[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try inner(key).tree == .null }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try inner(key).read(type)
  }

  func nestedContainer<Inner>(
    keyedBy type: Inner.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> {
    try inner(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try inner(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { try inner(key) }

  private func inner(_ key: Key) throws -> StateTreeDecoder {
    guard let tree = fields[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key,
        .init(codingPath: codingPath, debugDescription: "there is no '\(key.stringValue)'")
      )
    }
    return decoder.inner(tree, key)
  }
}

private struct Items: UnkeyedDecodingContainer {
  let decoder: StateTreeDecoder
  let items: [StateTree]
  var currentIndex = 0

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex == items.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, items[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try next().read(type)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Inner>(
    keyedBy type: Inner.Type
  ) throws -> KeyedDecodingContainer<Inner> {
    let container = try next().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try next().unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder { decoder }

  private func next() throws -> StateTreeDecoder {
    let key = Index(intValue: currentIndex)
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        StateTree.self,
        .init(codingPath: codingPath + [key], debugDescription: "the list ends here")
      )
    }
    return decoder.inner(items[currentIndex], key)
  }

  private struct Index: CodingKey {
    let index: Int
    var stringValue: String { String(index) }
    var intValue: Int? { index }
    init(intValue: Int) { index = intValue }
    init?(stringValue: String) { return nil }
  }
}

private struct Value: SingleValueDecodingContainer {
  let decoder: StateTreeDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.tree == .null }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.read(type) }
}
