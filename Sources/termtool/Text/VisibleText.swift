import MessageFormat

extension Unicode.Scalar {
  /// How the code point is shown to people: control characters cannot steer a terminal.
  ///
  /// Tabs and line breaks are for the caller to lay out.
  var visible: String {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value).map(String.init) ?? "?"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069:
      "<U+" + String(value, radix: 16, uppercase: true) + ">"
    default: String(self)
    }
  }
}

extension String {
  /// The text as it is shown to people: in one line, and without control characters.
  var visible: String {
    if unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control && !$0.isBidiControl })
    {
      return self
    }
    return unicodeScalars.reduce(into: "") { $0 += $1.visible }
  }

  /// The text as it is shown to people, with its line breaks; tabs are four spaces.
  var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let line = line.hasSuffix("\r") ? line.dropLast() : line
        return line.split(separator: "\t", omittingEmptySubsequences: false)
          .map { String($0).visible }.joined(separator: "    ")
      }
      .joined(separator: "\n")
  }

  /// The columns that the text takes in a terminal, in one line.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.terminalColumns } }
}

extension Unicode.Scalar {
  fileprivate var isBidiControl: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
