import Synchronization

/// Work that is spread over the processors that the program may use.
package enum Parallel {
  /// What `transform` makes of each number below `count`, in order.
  ///
  /// The calling thread takes part. Where no thread can be made it does all of the work.
  package static func map<Result: Sendable>(
    _ count: Int,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    let width = min(Threads.count, count)
    guard width > 1 else { return (0..<count).map(transform) }
    return withoutActuallyEscaping(transform) { transform in
      let work = SharedWork(count, transform)
      Threads.run(width) { work.run() }
      return work.results
    }
  }
}

/// Work of which each thread takes pieces until none is left.
private final class SharedWork<Result: Sendable>: Sendable {
  private let count: Int
  private let transform: @Sendable (Int) -> Result
  private let next = Atomic<Int>(0)
  private let found: Locked<[Result?]>

  init(_ count: Int, _ transform: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.transform = transform
    found = Locked([Result?](repeating: nil, count: count))
  }

  func run() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = transform(index)
      found.withLock { $0[index] = result }
    }
  }

  /// All results, once all threads are done.
  var results: [Result] { found.withLock { $0.compactMap(\.self) } }
}
