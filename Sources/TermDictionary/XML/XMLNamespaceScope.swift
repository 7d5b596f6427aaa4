import TextBytes

/// The namespaces of a file, and which prefix stands for which where the scanner is.
struct XMLNamespaceScope: Sendable {
  /// All names, each once: first none, then that of `xml:`.
  private(set) var names = ["", XMLContent.xmlNamespace]

  private var bindings: [Binding] = []

  private struct Binding: Sendable {
    let prefix: Range<Int>
    let namespace: UInt32
  }

  /// How many declarations are in scope; what to hand to ``leave(_:)`` later.
  var depth: Int { bindings.count }

  /// How many names were declared, each counted once.
  var declaredCount: Int { names.count - 2 }

  /// Lets `prefix`, a range of the file, stand for `name`.
  mutating func declare(_ prefix: Range<Int>, as name: String) {
    bindings.append(Binding(prefix: prefix, namespace: intern(name)))
  }

  /// Forgets all declarations but the first `depth`.
  mutating func leave(_ depth: Int) {
    bindings.removeLast(max(0, bindings.count - depth))
  }

  /// What `prefix`, a range of `bytes`, stands for: the index of a name, or `nil`.
  ///
  /// The empty prefix is that of element names without one. Costs O(declarations in scope).
  func namespace(of prefix: Range<Int>, in bytes: [UInt8]) -> UInt32? {
    for binding in bindings.reversed() where binding.prefix.count == prefix.count {
      if Bytes.areEqual(bytes, binding.prefix, prefix) { return binding.namespace }
    }
    if prefix.isEmpty { return 0 }
    return bytes[prefix].elementsEqual("xml".utf8) ? 1 : nil
  }

  private mutating func intern(_ name: String) -> UInt32 {
    if let index = names.firstIndex(of: name) { return UInt32(index) }
    names.append(name)
    return UInt32(names.count - 1)
  }
}
