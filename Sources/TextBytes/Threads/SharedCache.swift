/// Values that are made once per key and kept as long as they are needed now and then.
///
/// Formatters of ICU cost a thousand times as much to open as to use. There are few keys: locales
/// times the options that messages state. But locales and options may come from outside, so that
/// memory has to be bounded: there are two generations of at most `limit` values, and when the
/// recent one is full, what the older one holds is dropped unless it was needed in between.
@usableFromInline
package final class SharedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  @usableFromInline let generations = Locked(Generations())
  @usableFromInline let limit: Int

  @usableFromInline
  struct Generations {
    @usableFromInline var recent: [Key: Value] = [:]
    @usableFromInline var older: [Key: Value] = [:]

    @usableFromInline init() {}
  }

  @inlinable
  package init(limit: Int = 256) { self.limit = limit }

  /// The value of `key` that is there; `nil` where there is none.
  @inlinable
  package func known(_ key: Key) -> Value? { generations.withLock { $0.value(for: key, limit) } }

  /// The value of `key`; made by `make` where there is none.
  ///
  /// Two threads that ask for a new key at once may both make the value; one is kept.
  @inlinable
  package func value(for key: Key, make: () -> Value) -> Value {
    if let known = generations.withLock({ $0.value(for: key, limit) }) { return known }
    let made = make()
    return generations.withLock { generations in
      if let known = generations.value(for: key, limit) { return known }
      generations.keep(made, for: key, limit)
      return made
    }
  }
}

extension SharedCache.Generations {
  @inlinable
  mutating func value(for key: Key, _ limit: Int) -> Value? {
    if let known = recent[key] { return known }
    guard let known = older[key] else { return nil }
    keep(known, for: key, limit)
    return known
  }

  @inlinable
  mutating func keep(_ value: Value, for key: Key, _ limit: Int) {
    if recent.count >= limit { (older, recent) = (recent, [:]) }
    recent[key] = value
  }
}
