extension StringProtocol {
  /// The lines of the text, empty ones among them.
  var lines: [SubSequence] { split(separator: "\n", omittingEmptySubsequences: false) }

  /// The text without the blanks at its end.
  var withoutBlanksAtEnd: SubSequence {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }

  /// The text with at most one empty line at a time: an argument may be empty.
  var withoutEmptyRuns: String {
    var kept: [SubSequence] = []
    for line in lines where !(line.isEmpty && kept.last?.isEmpty ?? true) { kept.append(line) }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n")
  }
}
