import Foundation
import Workloads

/// Measures how fast dictionaries are read and checked, in interleaved rounds.
///
/// `DictionaryBenchmarks TERMTOOL [ROUNDS]`: TERMTOOL is a release build of the tool.
/// `DictionaryBenchmarks --reading ROUNDS` only measures reading.
/// `DictionaryBenchmarks --write COUNT FOLDER` only writes a generated set.
/// `DictionaryBenchmarks --count [NAME CALLS]` does one piece of our work, for
/// `Scripts/bench-compare`.
/// `DictionaryBenchmarks --profile SUBJECT SECONDS` only runs one subject, for a profiler.
@main
struct DictionaryBenchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if try Workload.count(ReadingContest.workloads, arguments) { return }
    switch arguments.first {
    case "--reading": try report(ReadingContest.all.flatMap { $0.run(rounds(arguments)) })
    case "--write": try write(arguments)
    case "--profile": profile(arguments)
    case ChildProcess.option: try ChildProcess.measure(Array(arguments.dropFirst()))
    case .some(let tool): try measure(tool, rounds: rounds(arguments))
    case nil:
      print("usage: DictionaryBenchmarks TERMTOOL [ROUNDS]; make bench-dictionaries builds both")
      exit(64)
    }
  }

  private static func rounds(_ arguments: [String]) -> Int {
    max(arguments.dropFirst().first.flatMap { Int($0) } ?? 5, 1)
  }

  private static func measure(_ tool: String, rounds: Int) throws {
    print("Medians of \(rounds) interleaved rounds.")
    let figures = ReadingContest.all.flatMap { $0.run(rounds) }
    try report(figures + CheckContest(tool).run(rounds))
  }

  private static func report(_ figures: [Figure]) throws {
    print(Figure.table(figures))
    try FileManager.default.createDirectory(atPath: ".build", withIntermediateDirectories: true)
    let json = try JSONEncoder().encode(figures)
    try json.write(to: URL(fileURLWithPath: ".build/dictionary-benchmarks.json"))
  }

  private static func write(_ arguments: [String]) throws {
    guard arguments.count == 3, let count = Int(arguments[1]) else { exit(64) }
    let folder = try SetFolder(count: count, at: arguments[2])
    print("\(folder.bytes) bytes")
  }

  private static func profile(_ arguments: [String]) {
    let subjects = ReadingContest.all.flatMap(\.subjects)
    guard arguments.count == 3, let time = Double(arguments[2]),
      let subject = subjects.first(where: { $0.name == arguments[1] })
    else {
      print("subjects: \(subjects.map(\.name).joined(separator: ", "))")
      exit(64)
    }
    let end = Clock.wall + time
    let start = Clock.work
    var runs = 0.0
    while Clock.wall < end {
      _ = subject.run()
      runs += 1
    }
    print("\((Clock.work - start) / runs * 1000) ms of processor time each")
  }
}
