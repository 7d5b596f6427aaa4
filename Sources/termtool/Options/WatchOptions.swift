import ArgumentParser

/// Whether the work is done anew whenever files change.
struct WatchOptions: ParsableArguments {
  @Flag(help: "Go on, and tell what has changed whenever a file does; Ctrl-C ends it.")
  var watch = false

  @Option(
    help: ArgumentHelp("With --watch: how often to look at the files.", valueName: "seconds")
  )
  var interval = 0.5

  func validate() throws {
    guard (0.01...3600).contains(interval) else {
      throw ValidationError("'--interval' takes seconds from 0.01 to 3600")
    }
  }

  /// The loop that watches `paths`: files, and folders with the files of which `isWatched` is true
  /// for the name.
  func loop(_ paths: [String], where isWatched: @escaping (String) -> Bool) -> WatchLoop {
    WatchLoop(
      surroundings: .files(paths, where: isWatched),
      interval: .seconds(interval),
      quiet: .milliseconds(50)
    )
  }
}
