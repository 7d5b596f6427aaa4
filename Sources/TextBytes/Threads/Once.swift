import Synchronization

/// A value that is made when somebody first asks for it.
///
/// Threads that ask at the same time may each make one; all of them get the one that was there
/// first. Later calls take no lock.
///
/// It is an address and no `AtomicLazyReference`, which is not specialised: each look would search
/// the runtime for its type.
@usableFromInline
package struct Once<Value: AnyObject & Sendable>: ~Copyable, @unchecked Sendable {
  @usableFromInline let made: Atomic<UInt>

  @inlinable
  package init() { made = Atomic(0) }

  /// Starts with a value that is there already.
  @inlinable
  package init(_ value: Value) {
    made = Atomic(UInt(bitPattern: Unmanaged.passRetained(value).toOpaque()))
  }

  deinit {
    let address = UnsafeRawPointer(bitPattern: made.load(ordering: .acquiring))
    if let address { Unmanaged<Value>.fromOpaque(address).release() }
  }

  /// The value, which `make` makes where there is none yet.
  @inlinable
  package func value(_ make: () -> Value) -> Value {
    if let known { return known.takeUnretainedValue() }
    let mine = Unmanaged.passRetained(make())
    let (isNew, there) = made.compareExchange(
      expected: 0,
      desired: UInt(bitPattern: mine.toOpaque()),
      ordering: .acquiringAndReleasing
    )
    if isNew { return mine.takeUnretainedValue() }
    mine.release()
    let first = UnsafeRawPointer(bitPattern: there).map(Unmanaged<Value>.fromOpaque)
    return (first ?? mine).takeUnretainedValue()
  }

  /// The value that is there, whose references are not counted; `nil` where there is none yet.
  @inlinable
  package var known: Unmanaged<Value>? {
    let address = UnsafeRawPointer(bitPattern: made.load(ordering: .acquiring))
    return address.map(Unmanaged<Value>.fromOpaque)
  }
}
