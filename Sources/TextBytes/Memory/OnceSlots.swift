import Synchronization

/// Places for objects that are made when somebody first asks for them, and kept.
///
/// Threads that ask at the same time may each make one; all of them get the one that was there
/// first. To get one that is there counts no reference.
@usableFromInline
package final class OnceSlots<Value: AnyObject & Sendable>: @unchecked Sendable {
  @usableFromInline let slots: UnsafeMutablePointer<Atomic<UInt>>
  private let count: Int

  /// Makes empty places.
  package init(count: Int) {
    self.count = count
    slots = .allocate(capacity: max(count, 1))
    for index in 0..<count { (slots + index).initialize(to: Atomic(0)) }
  }

  deinit {
    for index in 0..<count {
      let address = UnsafeRawPointer(bitPattern: slots[index].load(ordering: .acquiring))
      if let address { Unmanaged<Value>.fromOpaque(address).release() }
    }
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  /// The object at `index`, which lives as long as the places do; `nil` where there is none yet.
  @inlinable @inline(__always)
  package subscript(index: Int) -> Unmanaged<Value>? {
    let address = UnsafeRawPointer(bitPattern: slots[index].load(ordering: .acquiring))
    return address.map(Unmanaged.fromOpaque)
  }

  /// Keeps `made`, where nothing is there yet; the object that is there from now on.
  package func keep(_ made: Value, at index: Int) -> Unmanaged<Value> {
    precondition(index >= 0 && index < count, "the index is inside")
    let kept = Unmanaged.passRetained(made)
    let (isNew, there) = slots[index].compareExchange(
      expected: 0,
      desired: UInt(bitPattern: kept.toOpaque()),
      ordering: .acquiringAndReleasing
    )
    if isNew { return kept }
    kept.release()
    return UnsafeRawPointer(bitPattern: there).map(Unmanaged.fromOpaque) ?? kept
  }
}
