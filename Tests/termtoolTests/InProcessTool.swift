import CTestSupport
import Foundation
import Synchronization

@testable import termtool

/// The tool, run in the process of the tests: it reads the shipped dictionaries once for all of
/// them.
struct InProcessTool {
  private let arguments: [String]
  private let environment: [String: String]
  private let folder: URL

  /// What is about a process: help, whose width is that of the process, what ends with it, and what
  /// it is told by signals.
  private static let kept: Set = [
    "--generate-completion-script", "--help", "--version", "--watch", "-h", "---completion", "help",
  ]

  /// With TOOL_PROCESSES=1 in the environment every run is a process, to compare both.
  private static let isOff = ProcessInfo.processInfo.environment["TOOL_PROCESSES"] == "1"

  /// A run with `arguments` in `folder`; `nil` where it has to be a process.
  init?(_ arguments: [String], _ environment: [String: String], in folder: URL) {
    guard !Self.isOff, !arguments.isEmpty, Self.kept.isDisjoint(with: arguments) else { return nil }
    (self.arguments, self.environment, self.folder) = (arguments, environment, folder)
  }

  /// Runs it; `nil` where the system gives no thread a working folder of its own.
  func run(_ input: String) throws -> Tool.Result? {
    let streams = try (0..<3).map { _ in try UnnamedFile() }
    try streams[0].write(input)
    var invocation = Invocation(words: arguments.map { Invocation.Word(text: $0) })
    invocation.environment = environment
    invocation.input = streams[0].descriptor
    invocation.output = streams[1].descriptor
    invocation.errors = streams[2].descriptor
    guard let status = Self.status(of: invocation, in: folder.path) else { return nil }
    return Tool.Result(
      output: try streams[1].text(),
      errors: try streams[2].text(),
      status: status
    )
  }

  /// How `invocation` ends on a thread that works in `folder`, with the stack of a first thread.
  private static func status(of invocation: Invocation, in folder: String) -> Int32? {
    let status = Mutex<Int32?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
      if ctestsupport_enter(folder) == 0 {
        let ending = TermTool.run(invocation)
        status.withLock { $0 = ending }
      }
      isDone.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    isDone.wait()
    return status.withLock { $0 }
  }
}

/// A file that is gone when nobody has it open any more.
final class UnnamedFile {
  let handle: FileHandle

  var descriptor: Int32 { handle.fileDescriptor }

  init() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: file)
    handle = try FileHandle(forUpdating: file)
    try FileManager.default.removeItem(at: file)
  }

  func write(_ text: String) throws {
    try handle.write(contentsOf: Data(text.utf8))
    try handle.seek(toOffset: 0)
  }

  func text() throws -> String {
    try handle.seek(toOffset: 0)
    return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
  }
}
