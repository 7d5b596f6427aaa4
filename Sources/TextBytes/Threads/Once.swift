import Synchronization

/// A value that is made when somebody first asks for it.
///
/// Threads that ask at the same time may each make one; all of them get the one that was there
/// first. Later calls take no lock.
@usableFromInline
package struct Once<Value: AnyObject & Sendable>: ~Copyable, Sendable {
  @usableFromInline let made = AtomicLazyReference<Value>()

  @inlinable
  package init() {}

  /// Starts with a value that is there already.
  @inlinable
  package init(_ value: Value) { _ = made.storeIfNil(value) }

  /// The value, which `make` makes where there is none yet.
  @inlinable
  package func value(_ make: () -> Value) -> Value {
    if let value = made.load() { return value }
    return made.storeIfNil(make())
  }
}
