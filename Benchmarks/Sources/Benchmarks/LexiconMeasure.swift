/// The time of one call, measured beside a peer.
struct LexiconMeasure {
  let name: String
  let ours: () -> Int
  let peer: () -> Int

  /// Nanoseconds of one call of each: the medians of interleaved rounds, so that both meet the
  /// machine in the same states.
  func run(rounds: Int = 15, calls: Int = 2_000) -> (ours: Double, peer: Double) {
    var ourTimes: [Double] = []
    var peerTimes: [Double] = []
    for _ in 0..<rounds {
      ourTimes.append(Self.time(calls, ours))
      peerTimes.append(Self.time(calls, peer))
    }
    return (Self.median(ourTimes), Self.median(peerTimes))
  }

  private static func time(_ calls: Int, _ body: () -> Int) -> Double {
    var sum = 0
    let start = ContinuousClock.now
    for _ in 0..<calls { sum &+= body() }
    let elapsed = ContinuousClock.now - start
    // The sum keeps the calls from being optimised away.
    precondition(sum >= 0, "a call returned a negative length")
    return Double(elapsed.components.attoseconds) / 1e9 / Double(calls)
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
}
