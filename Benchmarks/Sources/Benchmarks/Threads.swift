import Foundation
import MessageFormat

/// One compiled catalogue, used by one thread and by two at once.
struct Threads {
  let contests: Contests

  /// The work that two threads do in the time in which one does 1, by kind: by the wall, and by the
  /// time that the threads worked, which other programs on the machine do not disturb.
  func run(rounds: Int) -> [(name: String, wall: Double, work: Double)] {
    Kind.all.map { kind in
      let ratio = Self.ratio(rounds: rounds, calls: 400_000, contests.lookedUp(kind))
      return (kind.name, ratio.wall, ratio.work)
    }
  }

  /// The work that two threads do in the time in which one does 1: medians of rounds.
  static func ratio(
    rounds: Int,
    calls: Int,
    _ run: @escaping (Int) -> Int
  ) -> (wall: Double, work: Double) {
    var walls: [Double] = []
    var works: [Double] = []
    for _ in 0..<rounds {
      let one = time(threads: 1, calls, run)
      let two = time(threads: 2, calls, run)
      walls.append(2 * one.wall / two.wall)
      works.append(2 * one.work / two.work)
    }
    return (walls.sorted()[rounds / 2], works.sorted()[rounds / 2])
  }

  private static func time(
    threads: Int,
    _ calls: Int,
    _ run: @escaping (Int) -> Int
  ) -> (wall: Double, work: Double) {
    let work = Works(calls, run)
    let start = Clock.wall
    DispatchQueue.concurrentPerform(iterations: threads) { index in work.run(index) }
    return (Clock.wall - start, work.longest)
  }
}

/// What threads did, each in a place of its own.
private final class Works: @unchecked Sendable {
  private let calls: Int
  private let call: (Int) -> Int
  private let lock = NSLock()
  private(set) var longest = 0.0

  init(_ calls: Int, _ call: @escaping (Int) -> Int) {
    self.calls = calls
    self.call = call
  }

  func run(_: Int) {
    let start = Clock.thread
    _ = call(calls)
    let elapsed = Clock.thread - start
    lock.withLock { longest = max(longest, elapsed) }
  }
}
