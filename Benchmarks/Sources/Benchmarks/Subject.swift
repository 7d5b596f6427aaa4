/// Something that is measured: `run` makes a number of calls and returns the bytes that they made.
struct Subject {
  let name: String
  let run: (_ calls: Int) -> Int
}

/// Subjects that do the same work, measured side by side.
struct Contest {
  let name: String
  let subjects: [Subject]
  /// The calls of one turn.
  var calls = 40_000

  /// Nanoseconds per call of each subject: the medians of rounds, in each of which every subject
  /// has its turn, so that all of them meet the machine in the same states.
  func run(rounds: Int) -> [Double] {
    var times = Array(repeating: [Double](), count: subjects.count)
    for subject in subjects { _ = subject.run(calls / 10) }
    for round in 0..<rounds {
      for turn in subjects.indices {
        // The order changes from round to round, so that no one always comes first.
        let index = (turn + round) % subjects.count
        let start = Clock.thread
        let bytes = subjects[index].run(calls)
        let elapsed = Clock.thread - start
        precondition(bytes >= 0, "\(subjects[index].name) failed")
        times[index].append(elapsed / Double(calls))
      }
    }
    return times.map { $0.sorted()[$0.count / 2] }
  }
}
