import CTestSupport
import CThreads
import Synchronization
import Testing
import TextBytes

struct ParallelTests {
  @Test(arguments: [0, 1, 2, 7, 1000])
  func `results stand in the order of the numbers, each made once`(count: Int) {
    let calls = Mutex(0)
    let results = Parallel.map(count) { number in
      calls.withLock { $0 += 1 }
      return number * number
    }
    #expect(results == (0..<count).map { $0 * $0 })
    #expect(calls.withLock(\.self) == count)
  }

  @Test func `work may spread its own work`() {
    let results = Parallel.map(5) { outer in Parallel.map(5) { outer * 10 + $0 } }
    #expect(results == (0..<5).map { outer in (0..<5).map { outer * 10 + $0 } })
  }

  @Test func `there are as many threads as processors that the program may use`() {
    #expect(Threads.count >= 1)
    #if os(Linux)
      #expect(Threads.count == Int(cthreads_allowed_processors()))
      // What `taskset` does to a program.
      #expect(ctestsupport_pinned(cthreads_allowed_processors) == 1)
    #endif
  }
}
