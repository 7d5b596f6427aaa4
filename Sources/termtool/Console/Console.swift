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
    let stated = SystemCalls.environment("COLUMNS").flatMap { Int($0) }.flatMap {
      $0 > 0 ? $0 : nil
    }
    let known = stated ?? SystemCalls.terminalColumns(OutputStream.standardOutput.rawValue)
    width = max(known ?? 80, 20)
    isWidthKnown = known != nil
  }

  /// Prints data.
  ///
  /// Whoever reads may stop reading: that is no failure.
  func print(_ data: String) throws(ToolFailure) { try print(Array(data.utf8)) }

  /// Prints bytes as they are: those of a document need not be UTF-8.
  func print(_ bytes: [UInt8]) throws(ToolFailure) {
    let written = SystemCalls.write(bytes, to: OutputStream.standardOutput.rawValue)
    if case .failed(let reason) = written { throw .unwritable(reason) }
  }

  /// Prints a JSON document, indented for people and in one line for programs.
  func print(_ json: JSONValue) throws(ToolFailure) {
    try print(json.text(isPretty: OutputStream.standardOutput.isTerminal) + "\n")
  }

  /// Says something that is no data.
  func report(_ text: String) {
    _ = SystemCalls.write(text + "\n", to: OutputStream.standardError.rawValue)
  }

  /// Says something worth knowing about the words used.
  func note(_ text: String) {
    report(errorPainter.paint("note:", .note) + " " + text.visibleLines)
  }

  /// Says what went wrong.
  func complain(_ text: String) {
    report(errorPainter.paint("error:", .error) + " " + text.visibleLines)
  }
}
