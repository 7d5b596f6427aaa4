import TermDictionary
import TermToolKit
import TextBytes

/// Standard input of one call, which can be read only once.
final class StandardInput: Sendable {
  private let invocation: Invocation
  private let state = Monitor(State())

  private struct State {
    var content: Result<[UInt8], UnreadableFile>?
    var isAwaited = false
  }

  init(_ invocation: Invocation) { self.invocation = invocation }

  /// All that is there.
  func content() throws(UnreadableFile) -> [UInt8] {
    announce()
    return try state.withLock { state in
      let content =
        state.content
        ?? Result { () throws(UnreadableFile) in
          try FileBytes.read(
            invocation.input,
            named: InputFiles.standardInput,
            atMost: InputText.Use.document.limit
          )
        }
      state.content = content
      return content
    }.get()
  }

  /// Appends what comes next, at most `count` bytes; waits where there is nothing yet.
  func read(into bytes: inout [UInt8], atMost count: Int) -> Transfer {
    announce()
    return SystemCalls.read(into: &bytes, atMost: count, from: invocation.input)
  }

  /// Says once that somebody waits for it and how it ends, where a terminal is at its other end.
  private func announce() {
    let isFirst = state.withLock { state in
      defer { state.isAwaited = true }
      return !state.isAwaited
    }
    guard isFirst, SystemCalls.isTerminal(invocation.input) else { return }
    Console(color: .auto, invocation).report("reading standard input; Ctrl-D ends it")
  }
}
