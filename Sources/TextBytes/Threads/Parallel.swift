import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work that is spread over the cores of the machine, for callers that wait for it.
///
/// Reading and checking are asked for by programs that are not asynchronous, so the threads are those of the
/// system: made for one call, and gone when it returns. This is the one place that makes threads.
package enum Parallel {
  /// How many threads can work at once.
  package static let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// What `transform` makes of each number below `count`, in order.
  ///
  /// The calling thread takes part. Where no thread can be made it does all of the work.
  package static func map<Result: Sendable>(
    _ count: Int,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    let helperCount = min(width, count) - 1
    guard helperCount > 0 else { return (0..<count).map(transform) }
    return withoutActuallyEscaping(transform) { transform in
      let work = SharedWork(count, transform)
      let helpers = (0..<helperCount).compactMap { _ in thread(for: work) }
      work.run()
      for helper in helpers { pthread_join(helper, nil) }
      return work.results
    }
  }

  private static func thread(for work: AnyWork) -> pthread_t? {
    let context = Unmanaged.passRetained(work)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    let code = pthread_create(
      &thread,
      &attributes,
      { context in
        guard let context else { return nil }
        Unmanaged<AnyWork>.fromOpaque(context).takeRetainedValue().run()
        return nil
      },
      context.toOpaque()
    )
    guard code == 0 else {
      context.release()
      return nil
    }
    return thread
  }
}

/// Work of which a thread takes pieces until none is left.
private class AnyWork {
  func run() {}
}

private final class SharedWork<Result: Sendable>: AnyWork {
  private let count: Int
  private let transform: @Sendable (Int) -> Result
  private let next = Atomic<Int>(0)
  private let found: Locked<[Result?]>

  init(_ count: Int, _ transform: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.transform = transform
    found = Locked([Result?](repeating: nil, count: count))
  }

  override func run() {
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
