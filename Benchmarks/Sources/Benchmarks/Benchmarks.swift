import Foundation
import Workloads

/// Measures everything beside its peers, prints tables of ratios and writes
/// `.build/benchmarks.json`.
///
/// `Benchmarks --count [NAME CALLS]` does one piece of our work, for `Scripts/bench-compare`.
@main
struct Benchmarks {
  static func main() throws {
    if try Workload.count(workloads(), Array(CommandLine.arguments.dropFirst())) { return }
    if CommandLine.arguments.dropFirst().first == "--profile" { return try profile() }
    if CommandLine.arguments.dropFirst().first == "--lexicons" {
      return try Lexicons.measure(rounds: 15)
    }
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 15
    let contests = Contests()
    var table = Table()
    print("Medians of \(rounds) interleaved rounds, nanoseconds of thread time per message.\n")
    rendering(contests, rounds, &table)
    parsing(contests, rounds, &table)
    threads(contests, rounds)
    try Lexicons.measure(rounds: rounds)
    try FileManager.default.createDirectory(atPath: ".build", withIntermediateDirectories: true)
    try table.json.write(toFile: ".build/benchmarks.json", atomically: true, encoding: .utf8)
  }

  /// Runs one subject of one contest, or one message of a lexicon, for long, for a profiler:
  /// `--profile plural buffer`, `--profile td:list`.
  private static func profile() throws {
    let names = Array(CommandLine.arguments.dropFirst(2))
    if names.count == 1 { return try Lexicons.profile(names[0]) }
    guard names.count == 2 else { return }
    let contests = Contests()
    for contest in contests.rendering() + contests.parsing() where contest.name == names[0] {
      for subject in contest.subjects where subject.name == names[1] {
        _ = subject.run(contest.calls * 500)
      }
    }
  }

  /// What is ours of all that is measured.
  private static func workloads() -> [Workload] {
    let contests = Contests()
    let peers = ["ICU", "gettext"]
    let turns = (contests.rendering() + contests.parsing()).flatMap { contest in
      contest.subjects.filter { !peers.contains($0.name) }.map { subject in
        Workload("\(contest.name): \(subject.name)", calls: contest.calls / 4) { subject.run }
      }
    }
    return turns + Lexicons.workloads
  }

  private static func rendering(_ contests: Contests, _ rounds: Int, _ table: inout Table) {
    print("## Rendering\n")
    print(
      """
      | kind | buffer | String | by name | looked up | ICU | gettext | ICU/buffer | ICU/String \
      | gettext/looked up |
      |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
      """
    )
    for contest in contests.rendering() {
      let times = contest.run(rounds: rounds)
      table.add(contest, times)
      let cells = times.prefix(5).map { String(Int($0.rounded())) }
      let gettext = times.count > 5 ? String(Int(times[5].rounded())) : "–"
      let ratios = [
        Table.ratio(times[4] / times[0]), Table.ratio(times[4] / times[1]),
        times.count > 5 ? Table.ratio(times[5] / times[3]) : "–",
      ]
      let row = [contest.name] + cells + [gettext] + ratios
      print("| " + row.joined(separator: " | ") + " |")
    }
  }

  private static func parsing(_ contests: Contests, _ rounds: Int, _ table: inout Table) {
    print("\n## Parsing\n")
    print("| work | ours | by the full parser | ICU | ICU/ours |\n|---|---:|---:|---:|---:|")
    for contest in contests.parsing() {
      let times = contest.run(rounds: rounds)
      table.add(contest, times)
      guard let own = times.first, let peer = times.last else { continue }
      let ratio = Table.ratio(peer / own)
      let full =
        times.count > 2
        ? "\(Int(times[2].rounded())), of which \(Int(times[1].rounded())) to parse" : "–"
      let cells = [String(Int(own.rounded())), full, String(Int(peer.rounded())), ratio]
      print("| \(contest.name) | " + cells.joined(separator: " | ") + " |")
    }
  }

  private static func threads(_ contests: Contests, _ rounds: Int) {
    print("\n## Two threads on one catalogue, against one\n")
    print("| kind | by the wall | by thread time |\n|---|---:|---:|")
    for result in Threads(contests: contests).run(rounds: rounds) {
      print("| \(result.name) | \(Table.ratio(result.wall)) | \(Table.ratio(result.work)) |")
    }
  }
}
