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

  /// What every run finds in its environment; a sanitizer's options go on to the tool that it is
  /// built into.
  private static let base = ["COLUMNS": "80", "PATH": "/usr/bin:/bin"].merging(
    ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
  ) { $1 }

  static func run(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:],
    executable: String? = nil,
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

  /// Runs the tool in this process where that tells the same as one of its own; or another program.
  static func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:],
    executable program: String? = nil,
    in folder: URL = TestFiles.folder("Fixtures")
  ) throws -> Result {
    let isOrdinary = program == nil && environment["PATH"] == nil
    let environment = base.merging(environment) { $1 }
    if isOrdinary {
      let tool = InProcessTool(arguments, environment, in: folder)
      if let result = try tool?.run(input) { return result }
    }
    return try start(program ?? executable.path, arguments, input, environment, in: folder)
  }

  private static func start(
    _ program: String,
    _ arguments: [String],
    _ input: String,
    _ environment: [String: String],
    in workingFolder: URL
  ) throws -> Result {
    let streams = try (0..<3).map { _ in try UnnamedFile() }
    try streams[0].write(input)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = workingFolder
    process.environment = environment
    process.standardInput = streams[0].handle
    process.standardOutput = streams[1].handle
    process.standardError = streams[2].handle
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try streams[1].text(),
      errors: try streams[2].text(),
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

  /// What the tool says on standard error where standard input is a terminal at which somebody ends
  /// it at once.
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
