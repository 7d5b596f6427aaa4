import Diagnostics
import Foundation
import TermDictionary
import Workloads

#if canImport(TermProse)
  import TermProse
#endif

/// Measures how fast phrases are found in prose, beside peers, in interleaved rounds.
///
/// `ScanBenchmarks TEXT [ROUNDS]`: TEXT is what `Scripts/gather-prose` writes.
/// `ScanBenchmarks TEXT --count [NAME CALLS]` does one piece of our work, for
/// `Scripts/bench-compare`.
@main
struct ScanBenchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first else {
      print("usage: ScanBenchmarks TEXT [ROUNDS]; Scripts/gather-prose makes the text")
      exit(64)
    }
    let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    if try Workload.count(workloads(text), Array(arguments.dropFirst())) { return }
    let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 5
    let size = Double(text.count) / 1e6
    print("\(Int(size)) MB of prose, one thread, medians of \(rounds) interleaved rounds.")
    if size < 99 { print("LESS THAN 100 MB: the figures are those of a smaller text.") }
    var sample = PhraseSample(text)
    var rows: [Row] = []
    for count in [100, 10_000] {
      let phrases = sample.phrases(count)
      rows += try Contest(phrases, text, path).run(rounds)
    }
    rows += try LintContest(text).run(rounds)
    print(Row.table(rows))
    let json = try JSONEncoder().encode(rows)
    try FileManager.default.createDirectory(atPath: ".build", withIntermediateDirectories: true)
    try json.write(to: URL(fileURLWithPath: ".build/scan-benchmarks.json"))
  }

  /// What is ours of all that is measured.
  private static func workloads(_ text: [UInt8]) -> [Workload] {
    let phrases = [100, 10_000].flatMap { count -> [Workload] in
      [
        Workload("\(count) phrases: scan", calls: 1) {
          var sample = PhraseSample(text)
          let matcher = PhraseMatcher(sample.phrases(count))
          return { calls in
            var matches = 0
            for _ in 0..<calls { matcher.forEachMatch(in: text.span) { _ in matches += 1 } }
            return matches
          }
        },
        Workload("\(count) phrases: compile", calls: 1) {
          var sample = PhraseSample(text)
          let phrases = sample.phrases(count)
          return { calls in
            (0..<calls).reduce(0) { sum, _ in sum + PhraseMatcher(phrases).byteCount }
          }
        },
      ]
    }
    return phrases + LintContest.workloads(text)
  }
}

/// A measured figure.
struct Row: Codable {
  var contest: String
  var subject: String

  /// Megabytes a second where a text is scanned, milliseconds where phrases are compiled.
  var figure: Double
  var unit: String

  /// How many times as fast as the subject this project is; `nil` for itself.
  var ratio: Double?
  var note: String

  static func table(_ rows: [Row]) -> String {
    let head = "\n| contest | subject | figure | ours is | |\n|---|---|---:|---:|---|\n"
    return head
      + rows.map { row in
        let ratio = row.ratio.map { String(format: "%.2f×", $0) } ?? "–"
        let figure = String(format: "%.1f", row.figure)
        return
          "| \(row.contest) | \(row.subject) | \(figure) \(row.unit) | \(ratio) | \(row.note) |\n"
      }.joined()
  }
}

/// The seconds of processor time that `body` takes.
func seconds(_ body: () -> Void) -> Double {
  var start = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
  body()
  var end = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
}

extension [Double] {
  var median: Double { sorted()[count / 2] }
}
