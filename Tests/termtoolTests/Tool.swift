import Foundation
import Testing

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built tool, run as people run it: in the folder of the fixtures, without a terminal.
enum Tool {
  struct Result {
    var output: String
    var errors: String
    var status: Int32
  }

  /// The built product lies beside the tests.
  static let executable: URL = {
    let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    let folder = bundle.deletingLastPathComponent()
    let beside = folder.appending(path: "termtool")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return TestFiles.repository.appending(path: ".build/debug/termtool")
  }()

  /// What every run finds in its environment; a sanitizer's options go on to the tool that it is built into.
  private static let base = ["COLUMNS": "80", "PATH": "/usr/bin:/bin"].merging(
    ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
  ) { $1 }

  static func run(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:],
    executable: String = executable.path,
    in folder: URL = TestFiles.folder("Fixtures")
  ) throws -> Result {
    try run(
      arguments,
      input: input,
      environment: environment,
      executable: executable,
      in: folder
    )
  }

  static func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:],
    executable: String = executable.path,
    in workingFolder: URL = TestFiles.folder("Fixtures")
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["in", "out", "err"].map { folder.appending(path: $0) }
    for name in names { try Data().write(to: name) }
    try Data(input.utf8).write(to: names[0])
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = workingFolder
    process.environment = base.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: names[1], encoding: .utf8),
      errors: try String(contentsOf: names[2], encoding: .utf8),
      status: process.terminationStatus
    )
  }

  /// Runs a script of Bash, which finds the tool as `termtool`.
  static func shell(
    _ script: String,
    in folder: URL = TestFiles.folder("Fixtures")
  ) throws -> Result {
    let programs = executable.deletingLastPathComponent().path + ":/usr/bin:/bin"
    return try run(
      ["-c", script],
      environment: ["PATH": programs],
      executable: "/bin/bash",
      in: folder
    )
  }

  /// What the tool says on standard error where standard input is a terminal at which somebody ends it at once.
  static func runAtTerminal(_ arguments: [String]) throws -> String {
    var (master, terminal): (Int32, Int32) = (-1, -1)
    try #require(openpty(&master, &terminal, nil, nil, nil) == 0)
    defer { for end in [master, terminal] { close(end) } }
    let process = Process()
    let errors = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = TestFiles.folder("Fixtures")
    process.environment = base
    process.standardInput = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    // What Ctrl-D sends.
    try #require(write(master, [4], 1) == 1)
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
