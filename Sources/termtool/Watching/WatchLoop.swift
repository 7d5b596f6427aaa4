import ArgumentParser

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
  /// What `work` makes; `nil` where something keeps it from its work, which is told: what is broken now may be
  /// mended while somebody watches.
  ///
  /// - Throws: What no change of a file mends: in the first round, what the command line says.
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
    } catch let code as ExitCode where code.rawValue == ExitStatus.failure.rawValue {
      // What is wrong is told already.
    }
    return nil
  }
}

extension WatchLoop.Surroundings {
  /// The files at `paths` of this machine, until the program is interrupted or nobody reads any more.
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
