import ClaimVocabulary
import Foundation
import Workloads

/// Computes the sheets and summaries of long claims, for `Scripts/bench-claims`, which compares
/// versions.
///
/// `ClaimBenchmarks --count [NAME CALLS]` lists the work, or does a piece of it while instructions
/// are counted.
/// `ClaimBenchmarks --time NAME CALLS` prints the seconds of processor time that a call takes, and
/// the sum that it finds.
@main
struct ClaimBenchmarks {
  /// Twice the lines, twice again, and four times the periods.
  private static let projects = [
    LongProject(periods: 13, lines: 400), LongProject(periods: 13, lines: 800),
    LongProject(periods: 13, lines: 1600), LongProject(periods: 26, lines: 200),
    LongProject(periods: 52, lines: 200),
  ]

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if try Workload.count(workloads, arguments) { return }
    guard arguments.first == "--time", arguments.count == 3, let calls = Int(arguments[2]),
      calls > 0, let work = workloads.first(where: { $0.name == arguments[1] })
    else {
      print("usage: ClaimBenchmarks --count [NAME CALLS] | --time NAME CALLS; make bench-claims")
      exit(64)
    }
    let run = try work.prepare()
    let start = clock()
    let sum = run(calls)
    print(Double(clock() - start) / Double(CLOCKS_PER_SEC) / Double(calls), sum / calls)
  }

  private static var workloads: [Workload] {
    projects.map { project in
      Workload(project.name, calls: 1) {
        let workflow = try project.workflow()
        guard let claim = workflow.commitments.first?.claims.last else {
          preconditionFailure("the project has claims")
        }
        return { calls in
          (0..<calls).reduce(0) { sum, _ in
            let sheet = workflow.sheet(of: claim)
            let summary = workflow.summary(of: claim)
            return sum + sheet.rows.count + cents(sheet.total.totalToDate)
              + cents(summary.currentPaymentDue)
          }
        }
      }
    }
  }

  private static func cents(_ amount: Amount) -> Int {
    Int((Double("\(amount)") ?? -1) * 100)
  }
}
