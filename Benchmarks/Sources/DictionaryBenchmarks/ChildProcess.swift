import Foundation

/// Runs a program and says what the system has counted for it.
///
/// The system lets a program begin with the peak memory of the process that started it. So it is
/// not started here, where dictionaries lie in memory, but by a second process of the benchmark,
/// which is small.
enum ChildProcess {
  /// What a run has taken.
  struct Usage: Codable {
    var status: Int

    /// Seconds on the wall.
    var wall: Double

    /// Seconds of processor time, of all threads.
    var work: Double

    /// The most memory that was in use at once.
    var peakBytes: Int
  }

  /// The program could not be started.
  struct Failure: Error {
    var program: String
    var code: Int32
  }

  /// The option by which the benchmark becomes the small process.
  static let option = "--measure"

  /// Runs the program `arguments[0]`, whose output goes nowhere.
  static func run(_ arguments: [String]) throws -> Usage {
    let process = Process()
    let output = Pipe()
    process.executableURL = Bundle.main.executableURL
    process.arguments = [option] + arguments
    process.standardOutput = output
    try process.run()
    let report = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Usage.self, from: report)
  }

  /// Runs the program `arguments[0]` as a child of this process and prints what it has taken.
  static func measure(_ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let copies = arguments.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let start = Clock.wall
    var child = pid_t()
    let code = posix_spawn(&child, arguments[0], &actions, nil, copies + [nil], environ)
    guard code == 0 else { throw Failure(program: arguments[0], code: code) }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else {
      throw Failure(program: arguments[0], code: errno)
    }
    let report = Usage(
      status: Int(status),
      wall: Clock.wall - start,
      work: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakBytes: usage.ru_maxrss * 1024
    )
    FileHandle.standardOutput.write(try JSONEncoder().encode(report))
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
