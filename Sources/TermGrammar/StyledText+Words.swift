extension StyledText {
  /// The first `count` words, and what is behind the white space after them.
  ///
  /// Runs stay what they are.
  package func cut(behindWords count: Int) -> (start: StyledText, end: StyledText) {
    var start = StyledText()
    var end = StyledText()
    var words = 0
    var isInWord = false
    for run in runs {
      var first = run
      var second = run
      first.text = ""
      second.text = ""
      for character in run.text {
        if character.isWhitespace {
          isInWord = false
        } else if !isInWord {
          isInWord = true
          words += 1
        }
        if words > count { second.text.append(character) } else { first.text.append(character) }
      }
      if !first.text.isEmpty { start.runs.append(first) }
      if !second.text.isEmpty { end.runs.append(second) }
    }
    while let last = start.runs.last, last.text.last?.isWhitespace == true {
      start.runs[start.runs.count - 1].text.removeLast()
      if start.runs[start.runs.count - 1].text.isEmpty { start.runs.removeLast() }
    }
    return (start, end)
  }
}
