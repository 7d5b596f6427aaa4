import Diagnostics

extension String {
  /// The text as it is shown to people: in one line, and without what steers a terminal.
  var visible: String { Escaping.terminalLine(self) }

  /// The text as it is shown to people, with its line breaks; tabs are four spaces.
  var visibleLines: String { Escaping.terminalLines(self) }
}
