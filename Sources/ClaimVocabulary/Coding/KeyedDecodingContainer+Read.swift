extension KeyedDecodingContainer {
  /// Reads `key` into `value`, which stays as it is where the state does not have the key.
  func read<Value: Decodable>(_ key: Key, into value: inout Value) throws {
    value = try decodeIfPresent(Value.self, forKey: key) ?? value
  }
}
