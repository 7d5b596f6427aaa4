import Synchronization

/// The address of a value that never changes, with the life of its store.
@usableFromInline
package struct FrozenPointer<Value: BitwiseCopyable>: BitwiseCopyable, @unchecked Sendable {
  @usableFromInline let address: UnsafePointer<Value>

  @inlinable
  init(_ address: UnsafePointer<Value>) { self.address = address }

  /// The value.
  @inlinable @inline(__always)
  package var value: Value { unsafeAddress { address } }
}

extension FrozenStore {
  /// Freezes a value.
  @inlinable
  package func place<Value: BitwiseCopyable>(_ value: Value) -> FrozenPointer<Value> {
    FrozenPointer(array([value]).start.unsafelyUnwrapped)
  }
}

/// Places for frozen values, which some threads fill while others read them.
///
/// What is filled in is there for good, and lives as long as the store that it is in.
@usableFromInline
package final class FrozenSlots<Value: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline let slots: UnsafeMutablePointer<Atomic<UInt>>

  /// How many places there are.
  @usableFromInline package let count: Int

  /// Makes empty places.
  package init(count: Int) {
    self.count = count
    slots = .allocate(capacity: max(count, 1))
    for index in 0..<count { (slots + index).initialize(to: Atomic(0)) }
  }

  deinit {
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  /// The value at `index`; `nil` where there is none yet.
  @inlinable @inline(__always)
  package subscript(index: Int) -> FrozenPointer<Value>? {
    assert(index >= 0 && index < count, "the index is inside")
    let address = UnsafeRawPointer(bitPattern: slots[index].load(ordering: .acquiring))
    return address.map { FrozenPointer($0.assumingMemoryBound(to: Value.self)) }
  }

  /// Fills a place; of several values the last counts.
  package func fill(_ index: Int, with value: FrozenPointer<Value>) {
    precondition(index >= 0 && index < count, "the index is inside")
    slots[index].store(UInt(bitPattern: value.address), ordering: .releasing)
  }
}
