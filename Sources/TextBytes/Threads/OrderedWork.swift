/// Work on a row of items that several threads share: items are taken in order, and answers are
/// given in the same order.
///
/// Each thread takes the next item, works on it, and leaves its answer; whoever leaves the answer
/// that is next in the row gives it, and those that wait behind it. No thread runs ahead of the
/// slowest by more than a few items, so that the memory is bounded however long the row is.
package final class OrderedWork<Item: Sendable, Answer: Sendable>: Sendable {
  /// Takes the next item; `nil` at the end.
  ///
  /// One thread at a time calls it.
  private let next: @Sendable () -> Item?

  /// Gives an answer; false where no more are wanted.
  ///
  /// One thread at a time calls it.
  private let give: @Sendable (Answer) -> Bool

  /// How many items may be under way.
  private let window: Int
  private let threads: Int
  private let source = Monitor(Source())
  private let row = Monitor(Row())

  private struct Source {
    var count = 0
    var isAtEnd = false
  }

  fileprivate struct Row {
    /// The answers that wait for an earlier one.
    var waiting: [Int: Answer] = [:]

    /// How many answers are given.
    var given = 0
    var isGiving = false
    var isClosed = false
  }

  package init(
    threads: Int,
    next: @escaping @Sendable () -> Item?,
    give: @escaping @Sendable (Answer) -> Bool
  ) {
    self.threads = max(threads, 1)
    window = self.threads * 3
    self.next = next
    self.give = give
  }

  /// Works until there are no more items, or no more answers are wanted.
  ///
  /// `makeWorker` makes what one thread works with.
  package func run(_ makeWorker: @escaping @Sendable () -> (Item) -> Answer) {
    Threads.run(threads) { [self] in
      let work = makeWorker()
      while let (index, item) = take() { leave(work(item), at: index) }
    }
  }

  private func take() -> (index: Int, item: Item)? {
    source.withLock { source in
      guard !source.isAtEnd else { return nil }
      let index = source.count
      let isOpen = row.wait(
        until: { $0.isClosed || index - $0.given < window },
        read: { !$0.isClosed }
      )
      guard isOpen, let item = next() else {
        source.isAtEnd = true
        return nil
      }
      source.count += 1
      return (index, item)
    }
  }

  private func leave(_ answer: Answer, at index: Int) {
    row.withLock { $0.waiting[index] = answer }
    while let answer = row.withLock({ $0.takeNext() }) {
      let isWanted = give(answer)
      row.withLock { row in
        row.given += 1
        row.isGiving = false
        if !isWanted { row.isClosed = true }
      }
    }
  }
}

extension OrderedWork.Row {
  /// The answer that is next, where it is there and nobody gives another.
  fileprivate mutating func takeNext() -> Answer? {
    guard !isGiving, !isClosed, let answer = waiting.removeValue(forKey: given) else { return nil }
    isGiving = true
    return answer
  }
}
