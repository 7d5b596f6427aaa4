import Diagnostics
import TermToolKit

/// Does work whenever files change, until somebody interrupts it.
///
/// It polls: that works on every file system, network and container mounts included.
struct WatchLoop {
  /// What the loop sees of the world.
  struct Surroundings {
    /// The time, from any start.
    var now: () -> Duration

    /// What the files look like.
    var look: () -> FileStates

    /// Waits, and says whether to go on.
    var wait: (Duration) -> Bool
  }

  let surroundings: Surroundings

  /// How long to wait between two looks.
  let interval: Duration

  /// How long nothing must move before a change counts.
  let quiet: Duration

  /// Does `work` once and then after each change.
  ///
  /// What changes while it works is seen afterwards.
  func run(_ work: () throws -> Void) rethrows {
    var detector = ChangeDetector(surroundings.look(), quiet: quiet)
    try work()
    while surroundings.wait(interval) {
      if detector.observe(surroundings.look(), at: surroundings.now()) { try work() }
    }
  }
}

extension WatchLoop {
  /// What `work` makes; `nil` where something keeps it from its work, which is told: what is broken
  /// now may be fixed while somebody watches.
  ///
  /// - Throws: What no change of a file fixes: in the first round, what the command line says.
  static func attempt<Result>(
    on console: Console,
    isFirst: Bool,
    _ work: () throws -> Result
  ) throws -> Result? {
    do {
      return try work()
    } catch let error as ToolFailure {
      console.complain(error.text)
    } catch let error as UsageError where !isFirst {
      console.complain(error.text)
    } catch is ToldFailure {
      // What is wrong is told already.
    }
    return nil
  }

  /// Looks for findings once and then after each change, and tells what has come and what has gone.
  ///
  /// - Parameters:
  ///   - report: Tells it.
  ///   - look: What is found; whether nothing was found out before.
  /// - Returns: How the last look ended.
  /// - Throws: What no change of a file fixes.
  func run(
    _ report: WatchReport,
    _ look: (Bool) throws -> Reply<FindingReport>
  ) throws -> ExitStatus {
    var before: [Diagnostic]?
    var status = ExitStatus.success
    try run {
      let isFirst = before == nil
      let reply = try Self.attempt(on: report.console, isFirst: isFirst) { try look(isFirst) }
      status = reply?.status ?? .failure
      guard let found = reply?.value else { return }
      let difference = FindingDifference(from: before ?? [], to: found.findings)
      try report.tell(difference, found, isFirst: isFirst)
      before = found.findings
    }
    return status
  }
}

extension WatchLoop.Surroundings {
  /// The files at `paths` of this machine, until the program is interrupted or nobody reads any
  /// more.
  static func files(_ paths: [String], where isWatched: @escaping (String) -> Bool) -> Self {
    let start = ContinuousClock.now
    SystemCalls.catchInterrupts()
    return Self(
      now: { ContinuousClock.now - start },
      look: { FileStates.look(at: paths, where: isWatched) },
      wait: { SystemCalls.wait($0) }
    )
  }
}
