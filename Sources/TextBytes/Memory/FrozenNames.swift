/// Names with a number each, in the order in which they were given: a hash table in frozen memory,
/// at most half full.
///
/// To find a name hashes it once, compares it once, and counts no reference.
@usableFromInline
package final class FrozenNames: Sendable {
  @usableFromInline let entries: FrozenArray<Entry>

  /// How many names there are.
  @usableFromInline package let count: Int
  private let store: FrozenStore

  @usableFromInline
  struct Entry: BitwiseCopyable, Sendable {
    @usableFromInline var hash: UInt64
    @usableFromInline var name: FrozenText
    /// -1 for an empty place.
    @usableFromInline var number: Int32

    @usableFromInline
    init(hash: UInt64, name: FrozenText, number: Int32) {
      self.hash = hash
      self.name = name
      self.number = number
    }
  }

  /// Numbers the names from 0; each is there once.
  package init(_ names: [String]) {
    let store = FrozenStore()
    self.store = store
    count = names.count
    var size = 8
    while size < names.count * 2 { size *= 2 }
    let bytes = names.reduce(0) { $0 + FrozenStore.size(of: UInt8.self, max($1.utf8.count, 1)) }
    store.reserve(bytes + FrozenStore.size(of: Entry.self, size))
    var entries = Array(repeating: Entry(hash: 0, name: .empty, number: -1), count: size)
    for (number, name) in names.enumerated() {
      let hash = FrozenText.hash(of: name)
      var index = Int(truncatingIfNeeded: hash) & (size - 1)
      while entries[index].number >= 0 { index = (index + 1) & (size - 1) }
      entries[index] = Entry(hash: hash, name: store.copy(name), number: Int32(number))
    }
    self.entries = store.array(entries)
  }

  /// The number of a name; -1 where it is none of these.
  @inlinable @inline(__always)
  package subscript(name: String) -> Int {
    let hash = FrozenText.hash(of: name)
    var index = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while entries[index].number >= 0 {
      if entries[index].hash == hash, entries[index].name.hasBytes(of: name) {
        return Int(entries[index].number)
      }
      index = (index + 1) & (entries.count - 1)
    }
    return -1
  }
}
