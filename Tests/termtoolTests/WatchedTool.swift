import Foundation

/// The tool while it watches: its lines are read one by one.
final class WatchedTool {
  private let process = Process()
  private let pipe = Pipe()
  private var pending = Data()

  struct SuppressionScope: Error {}

  init(_ arguments: [String], in folder: URL) throws {
    process.executableURL = Tool.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["COLUMNS": "80", "PATH": "/usr/bin:/bin"]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// The next line of standard output.
  func nextLine() throws -> String {
    let deadline = Date(timeIntervalSinceNow: 60)
    while Date() < deadline {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending = Data(pending[(end + 1)...])
        return line
      }
      let data = pipe.fileHandleForReading.availableData
      if data.isEmpty { throw SuppressionScope() }
      pending += data
    }
    throw SuppressionScope()
  }

  /// Interrupts the tool and returns its exit status.
  func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  func end() {
    if process.isRunning { process.terminate() }
  }
}
