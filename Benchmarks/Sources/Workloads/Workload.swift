import Foundation

/// Work that a benchmark measures, to be done alone while somebody else counts instructions.
public struct Workload {
  /// What is done: `render plural: buffer`.
  public let name: String

  /// How many calls are worth counting.
  public let calls: Int

  /// Gets ready, and returns what makes a number of calls; the sum of what they return is no less
  /// than 0.
  public let prepare: () throws -> (_ calls: Int) -> Int

  /// Names work.
  public init(
    _ name: String,
    calls: Int,
    prepare: @escaping () throws -> (_ calls: Int) -> Int
  ) {
    self.name = name
    self.calls = calls
    self.prepare = prepare
  }

  /// Does what `arguments` ask for: `--count` lists the work, a line each with calls and name;
  /// `--count NAME CALLS` does it.
  ///
  /// With 0 calls it only gets ready, so that two counts differ by the calls alone.
  ///
  /// - Returns: Whether that was asked for.
  public static func count(
    _ all: @autoclosure () -> [Workload],
    _ arguments: [String]
  ) throws -> Bool {
    guard arguments.first == "--count" else { return false }
    guard arguments.count == 3, let calls = Int(arguments[2]) else {
      for work in all() { print("\(work.calls)\t\(work.name)") }
      return true
    }
    guard let work = all().first(where: { $0.name == arguments[1] }) else { exit(64) }
    let run = try work.prepare()
    precondition(run(calls) >= 0, "\(work.name) failed")
    return true
  }
}
