/// What the tool prints on, and how wide and colourful it is.
///
/// Data goes to standard output; progress and trouble go to standard error.
struct Console: Sendable {
  /// How text for people is painted on standard output.
  let painter: Painter

  /// How text for people is painted on standard error.
  let errorPainter: Painter

  /// The columns of the screen; 80 when nobody says.
  let width: Int

  /// Whether anybody said how wide the screen is.
  let isWidthKnown: Bool

  init(color: ColorChoice) {
    painter = Painter(isOn: color.isOn(for: .standardOutput))
    errorPainter = Painter(isOn: color.isOn(for: .standardError))
    // Whether it can be is asked before any command runs.
    let stated = try? ScreenWidth.stated()
    let known = stated ?? SystemCalls.terminalColumns(OutputStream.standardOutput.rawValue)
    width = max(known ?? 80, 20)
    isWidthKnown = known != nil
  }

  /// Prints text for people.
  ///
  /// Whoever reads may stop reading: that is no failure.
  func print(_ text: TerminalText) throws(ToolFailure) { try write(Array(text.text.utf8)) }

  /// Prints data: to a program as it is, to a terminal without what would steer it.
  func print(data: String) throws(ToolFailure) { try print(data: Array(data.utf8)) }

  /// Prints data: those of a document need not be UTF-8.
  func print(data bytes: [UInt8]) throws(ToolFailure) {
    try write(OutputStream.standardOutput.shown(bytes))
  }

  private func write(_ bytes: [UInt8]) throws(ToolFailure) {
    let written = SystemCalls.write(bytes, to: OutputStream.standardOutput.rawValue)
    if case .failed(let reason) = written { throw .unwritable(reason) }
  }

  /// Prints a JSON document, indented for people and in one line for programs.
  func print(_ json: JSONValue) throws(ToolFailure) {
    try print(data: json.text(isPretty: OutputStream.standardOutput.isTerminal) + "\n")
  }

  /// Says something that is no data.
  func report(_ text: TerminalText) {
    _ = SystemCalls.write(text.text + "\n", to: OutputStream.standardError.rawValue)
  }

  /// Says something worth knowing about the words used.
  func note(_ text: TerminalText) { report(label("note:", .note) + text) }

  /// Says what went wrong.
  func complain(_ text: TerminalText) { report(label("error:", .error) + text) }

  private func label(_ word: String, _ role: TextRole) -> TerminalText {
    TerminalText(painted: errorPainter.paint(word, role) + " ")
  }
}
