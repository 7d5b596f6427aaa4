/// Values that are made once per key and kept as long as the process runs.
///
/// Formatters of ICU cost a thousand times as much to open as to use. There are few keys: locales
/// times the options that messages state. Past `limit` keys nothing more is kept, so that options
/// from outside cannot fill the memory.
final class SharedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Locked<[Key: Value]>([:])
  private let limit: Int

  init(limit: Int = 4096) { self.limit = limit }

  /// The value of `key`; made by `make` where there is none.
  ///
  /// Two threads that ask for a new key at once may both make the value; one is kept.
  func value(for key: Key, make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let made = make()
    return values.withLock { values in
      if let known = values[key] { return known }
      if values.count < limit { values[key] = made }
      return made
    }
  }
}
