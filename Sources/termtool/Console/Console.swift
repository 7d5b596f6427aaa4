import Diagnostics
import TermDictionary
import TermToolKit

/// What the tool prints on, and what it is told about: the host of all requests of one call.
///
/// Data goes to standard output; progress and trouble go to standard error.
struct Console: RequestHost {
  /// What text for people is laid out for on standard output.
  let screen: Screen

  /// What it is laid out for on standard error.
  let errorScreen: Screen

  private let invocation: Invocation
  private let input: StandardInput

  /// Whether people read what is printed.
  var isTerminal: Bool { output.isTerminal }

  private var output: OutputStream { OutputStream(invocation.output) }
  private var errors: OutputStream { OutputStream(invocation.errors) }

  /// Makes the console of a call, laid out for `columns` or else for those of the terminal.
  init(color: ColorChoice, _ invocation: Invocation = .current, columns: Int? = nil) {
    let known = columns ?? SystemCalls.terminalColumns(invocation.output)
    func screen(_ stream: OutputStream) -> Screen {
      Screen(painter: Painter(isOn: color.isOn(for: stream, invocation)), width: known)
    }
    self.screen = screen(OutputStream(invocation.output))
    errorScreen = screen(OutputStream(invocation.errors))
    self.invocation = invocation
    input = StandardInput(invocation)
  }

  /// Prints a result.
  ///
  /// Whoever reads may stop reading: that is no failure.
  func print(_ output: Output) throws(ToolFailure) {
    switch output {
    case .text(let text): try write(Array(text.text.utf8))
    case .data(let bytes): try print(data: bytes)
    case .json(let json): try print(json)
    }
  }

  /// Prints text for people.
  func print(_ text: TerminalText) throws(ToolFailure) { try print(.text(text)) }

  /// Prints data: to a program as it is, to a terminal without what would steer it.
  func print(data: String) throws(ToolFailure) { try print(data: Array(data.utf8)) }

  /// Prints data: those of a document need not be UTF-8.
  func print(data bytes: [UInt8]) throws(ToolFailure) { try write(output.shown(bytes)) }

  /// Prints a JSON document, indented for people and in one line for programs.
  private func print(_ json: JSONValue) throws(ToolFailure) {
    try print(data: json.text(isPretty: output.isTerminal) + "\n")
  }

  private func write(_ bytes: [UInt8]) throws(ToolFailure) {
    if case .failed(let reason) = output.write(bytes) { throw .unwritable(reason) }
  }

  /// Prints `reply` in `format`, then says what there is to say.
  ///
  /// - Returns: How the command ends.
  func answer<Value: Presentable>(
    _ reply: Reply<Value>,
    in format: Value.Format
  ) throws(ToolFailure) -> ExitStatus {
    try print(try reply.value.output(format, for: screen))
    tell(reply.value.remarks(in: format) + reply.remarks)
    return reply.status
  }

  /// Shows a result on standard error, where standard output holds something else.
  func report(_ output: Output) {
    switch output {
    case .text(let text): if !text.isEmpty { report(text.withoutLastLineFeed) }
    case .data(let bytes): errors.write(errors.shown(bytes))
    case .json(let json): errors.write(errors.shown(Array((json.text() + "\n").utf8)))
    }
  }

  func tell(_ remarks: [Remark]) { for remark in remarks { tell(remark) } }

  /// Where lines come from that are answered one by one, and where the answers go.
  ///
  /// With `isSafe`, they are written to a terminal without what would steer it.
  func lines(isSafe: Bool) -> LineStream {
    let (input, output) = (input, output)
    return LineStream(
      read: { input.read(into: &$0, atMost: $1) },
      write: { output.write(isSafe ? output.shown($0) : $0) }
    )
  }

  private func say(_ text: TerminalText) { errors.write(Array((text.text + "\n").utf8)) }

  private func label(_ word: String, _ role: TextRole) -> TerminalText {
    TerminalText(painted: errorScreen.painter.paint(word, role) + " ")
  }
}

extension Console {
  func tell(_ remark: Remark) {
    switch remark {
    case .text(let text): say(text)
    case .note(let text): say(label("note:", .note) + text)
    case .error(let text): say(label("error:", .error) + text)
    case .findings(let findings, let width):
      let screen = width.map { Screen(painter: errorScreen.painter, width: $0) } ?? errorScreen
      report(FindingFormat.human.output(findings, for: screen))
    }
  }

  /// A line on a terminal; nothing where nobody would see it.
  func update(_ progress: WorkProgress) {
    guard errors.isTerminal else { return }
    let (work, done, total) = (progress.work, progress.done, progress.total)
    let text = done < total ? "\(work): \(done + 1) of \(total)" : ""
    errors.write(Array(("\r\u{1B}[K" + text).utf8))
  }

  func environment(_ name: String) -> String? { invocation.variable(name) }

  func standardInput() throws(UnreadableFile) -> [UInt8] { try input.content() }

  func settled(_ files: [SourceText]) -> [SourceText] {
    InterruptedChanges.settled(files, tellingOn: self)
  }

  func isNotUTF8(_ word: String) -> Bool { invocation.isNotUTF8(word) }

  var programIdentity: String? {
    guard let path = FileSystem.canonicalPath("/proc/self/exe"),
      let status = try? FileStatus(at: path)
    else { return nil }
    let state = status.state
    return "\(ToolVersion.current) \(state.size) \(state.modified) \(state.inode)"
  }

  func kept(_ name: String) -> [UInt8]? { CacheFolder(environment)?.content(name) }

  func keep(_ bytes: [UInt8], as name: String) { CacheFolder(environment)?.keep(bytes, as: name) }
}
