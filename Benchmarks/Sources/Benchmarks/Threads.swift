import Foundation
import MessageFormat

/// One compiled catalogue, used by one thread and by two at once.
struct Threads {
  let contests: Contests

  /// The work that two threads do in the time in which one does 1, by kind: by the wall, and by the
  /// time that the threads worked, which other programs on the machine do not disturb.
  func run(rounds: Int) -> [(name: String, wall: Double, work: Double)] {
    Kind.all.map { kind in
      let run = contests.lookedUp(kind)
      var walls: [Double] = []
      var works: [Double] = []
      for _ in 0..<rounds {
        let one = time(threads: 1, run)
        let two = time(threads: 2, run)
        walls.append(2 * one.wall / two.wall)
        works.append(2 * one.work / two.work)
      }
      return (kind.name, walls.sorted()[rounds / 2], works.sorted()[rounds / 2])
    }
  }

  private func time(
    threads: Int,
    _ run: @escaping (Int) -> Int
  ) -> (wall: Double, work: Double) {
    let work = Works(run)
    let start = Clock.wall
    DispatchQueue.concurrentPerform(iterations: threads) { index in work.run(index) }
    return (Clock.wall - start, work.longest)
  }
}

/// What threads did, each in a place of its own.
private final class Works: @unchecked Sendable {
  private let call: (Int) -> Int
  private let lock = NSLock()
  private(set) var longest = 0.0

  init(_ call: @escaping (Int) -> Int) { self.call = call }

  func run(_: Int) {
    let start = Clock.thread
    _ = call(400_000)
    let elapsed = Clock.thread - start
    lock.withLock { longest = max(longest, elapsed) }
  }
}
