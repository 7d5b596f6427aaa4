import Foundation

/// `termtool check` on a small set and on one that is ten times as large: what a message costs for
/// one reader in one locale, and how much memory the run takes.
struct CheckContest {
  private let tool: String

  /// The small set, then the large one.
  private static let counts = [2000, 20_000]

  init(_ tool: String) { self.tool = tool }

  func run(_ rounds: Int) throws -> [Figure] {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let sets = try Self.counts.map { count in
      try SetFolder(count: count, at: root.appending(path: "\(count)").path)
    }
    var runs = sets.map { _ in [ChildProcess.Usage]() }
    for _ in 0..<rounds {
      for (index, set) in sets.enumerated() {
        runs[index].append(try check(set))
      }
    }
    let floor = try ChildProcess.run([tool, "--version"])
    return figures(sets, runs, floor)
  }

  private func check(_ set: SetFolder) throws -> ChildProcess.Usage {
    let arguments = [
      "check", "--dictionaries", set.path, "--format", "line", "--fail-on", "warning",
    ]
    let usage = try ChildProcess.run([tool] + arguments)
    precondition(usage.status == 0, "the generated set of \(set.count) is not clean")
    return usage
  }

  private func figures(
    _ sets: [SetFolder],
    _ runs: [[ChildProcess.Usage]],
    _ floor: ChildProcess.Usage
  ) -> [Figure] {
    let readers = Double(GeneratedSet.pointsOfView.count * GeneratedSet.locales.count)
    let each = zip(sets, runs).map { set, runs in
      runs.map(\.wall).median * 1e6 / (Double(set.count) * readers)
    }
    return sets.indices.flatMap { index -> [Figure] in
      let (set, isLarge) = (sets[index], index == sets.count - 1)
      let memory = runs[index].map { Double($0.peakBytes) }.median
      let work = runs[index].map(\.work).median
      let share = memory / Double(set.bytes)
      return [
        Figure(
          contest: "check \(set.count) messages, 4 × 3 readers",
          subject: "time of a message for a reader",
          value: each[index],
          unit: "µs",
          ratio: isLarge ? each[index] / each[0] : nil,
          goal: isLarge ? .atMost(1.3) : nil,
          note: String(
            format: "%.2f s in all, %.2f s of processor time",
            runs[index].map(\.wall).median,
            work
          )
        ),
        Figure(
          contest: "check \(set.count) messages, 4 × 3 readers",
          subject: "peak memory",
          value: memory / 1e6,
          unit: "MB",
          ratio: share,
          goal: isLarge ? .atMost(12) : nil,
          note: String(
            format: "%.1f MB of XML; a process that reads none takes %.1f MB",
            Double(set.bytes) / 1e6,
            Double(floor.peakBytes) / 1e6
          )
        ),
      ]
    }
  }
}
