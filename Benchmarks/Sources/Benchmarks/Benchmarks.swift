import Foundation

/// Measures everything beside its peers, prints tables of ratios and writes `benchmarks.json`.
@main
struct Benchmarks {
  static func main() throws {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 9
    let contests = Contests()
    var table = Table()
    print("Medians of \(rounds) interleaved rounds, nanoseconds of thread time per message.\n")
    rendering(contests, rounds, &table)
    parsing(contests, rounds, &table)
    threads(contests, rounds)
    try Lexicons.measure()
    try table.json.write(toFile: "benchmarks.json", atomically: true, encoding: .utf8)
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
    print("| work | ours | ICU | ICU/ours |\n|---|---:|---:|---:|")
    for contest in contests.parsing() {
      let times = contest.run(rounds: rounds)
      table.add(contest, times)
      guard let own = times.first, let peer = times.last else { continue }
      let ratio = Table.ratio(peer / own)
      let parse = times.count > 2 ? " (parse \(Int(times[1].rounded())))" : ""
      print(
        "| \(contest.name) | \(Int(own.rounded()))\(parse) | \(Int(peer.rounded())) | \(ratio) |"
      )
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
