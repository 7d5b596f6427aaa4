extension String {
  /// The text with at most one empty line at a time: an argument may be empty.
  var withoutEmptyRuns: String {
    var lines: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false)
    where !(line.isEmpty && lines.last?.isEmpty ?? true) {
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
