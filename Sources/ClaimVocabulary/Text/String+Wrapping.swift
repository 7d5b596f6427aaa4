import MessageFormat

extension String {
  /// The lines of one line of text, none wider than `width` columns of a terminal; nothing is lost
  /// but the blanks at which it breaks.
  ///
  /// It breaks at blanks, else, as where letters are wide, between any two characters. All lines
  /// but the first start with `indent` blanks, where there is room for more than these.
  func wrapped(to width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var rest = self[...]
    let margin = String(repeating: " ", count: indent < width ? indent : 0)
    while true {
      let end = rest.endOfLine(width - (lines.isEmpty ? 0 : margin.count))
      guard end < rest.endIndex else { break }
      let line = rest[..<end]
      let blank = rest[end] == " " ? end : line.lastIndex(of: " ")
      let isBroken = blank.map { rest[..<$0].allSatisfy { $0 == " " } } ?? true
      let cut = isBroken ? end : blank ?? end
      lines.append((lines.isEmpty ? "" : margin) + rest[..<cut].withoutBlanksAtEnd)
      rest = rest[cut...].drop { $0 == " " }
      if rest.isEmpty { return lines }
    }
    return lines + [(lines.isEmpty ? "" : margin) + rest]
  }

  /// The lines of paragraphs and lists, none wider than `width`; what follows the first line of an
  /// item is under its text.
  func paragraphs(width: Int) -> String {
    lines.flatMap { line -> [String] in
      let mark = String(line[..<line.itemMark])
      let blank = String(repeating: " ", count: mark.terminalColumns)
      let text = String(line[line.itemMark...]).wrapped(to: max(1, width - mark.terminalColumns))
      return text.enumerated().map { ($0.offset == 0 ? mark : blank) + $0.element }
    }.joined(separator: "\n")
  }
}

extension Substring {
  /// Where a line of `width` columns ends; at least one character is on it.
  fileprivate func endOfLine(_ width: Int) -> Index {
    var used = 0
    for index in indices {
      used += String(self[index]).terminalColumns
      if used > width { return Swift.max(index, self.index(after: startIndex)) }
    }
    return endIndex
  }
}
