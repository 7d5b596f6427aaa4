/// Finds the words in which texts differ.
enum WordDifference {
  /// Texts longer than this are not compared: the time would grow with the square.
  private static let mostWords = 2000

  /// `texts` with the words marked that are not common to all of them, in order.
  static func mark(_ texts: [String]) -> [RichText] {
    let words = texts.map(split)
    guard let first = words.first, words.count > 1,
      words.allSatisfy({ $0.count <= mostWords })
    else { return texts.map { RichText($0) } }
    let common = words.dropFirst().reduce(first) { common, words in
      longestCommon(common, words).map { words[$0.second] }
    }
    return words.map { mark($0, common: common) }
  }

  private static func mark(_ words: [Substring], common: [Substring]) -> RichText {
    var isCommon = [Bool](repeating: false, count: words.count)
    for pair in longestCommon(common, words) { isCommon[pair.second] = true }
    // A space between two words that differ belongs to them; one beside them does not.
    for index in words.indices where words[index] == " " {
      let isInside =
        index > 0 && index + 1 < words.count && !isCommon[index - 1] && !isCommon[index + 1]
      isCommon[index] = !isInside
    }
    var text = RichText()
    for (word, isCommon) in zip(words, isCommon) {
      let role: TextRole? = isCommon || word == "\n" ? nil : .different
      if text.runs.last?.role == role, !text.runs.isEmpty {
        text.runs[text.runs.count - 1].text += word
      } else {
        text.runs.append(RichText.Run(text: String(word), role: role))
      }
    }
    return text
  }

  /// Words, and each other character by itself.
  private static func split(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = first.isLetter || first.isNumber
      let word = self.word(rest)
      words.append(isWord ? word : rest.prefix(1))
      rest = rest.dropFirst(isWord ? word.count : 1)
    }
    return words
  }

  /// The word at the start of `text`; a hyphen or an apostrophe belongs to it in its middle.
  private static func word(_ text: Substring) -> Substring {
    var word = text.prefix { $0.isLetter || $0.isNumber || "’'-".contains($0) }
    while let last = word.last, !(last.isLetter || last.isNumber) { word.removeLast() }
    return word
  }

  /// The places of a longest common subsequence.
  private static func longestCommon(
    _ one: [Substring],
    _ other: [Substring]
  ) -> [(first: Int, second: Int)] {
    let columns = other.count + 1
    var lengths = [Int32](repeating: 0, count: (one.count + 1) * columns)
    for row in stride(from: one.count - 1, through: 0, by: -1) {
      for column in stride(from: other.count - 1, through: 0, by: -1) {
        let here = row * columns + column
        lengths[here] =
          one[row] == other[column]
          ? lengths[here + columns + 1] + 1 : max(lengths[here + columns], lengths[here + 1])
      }
    }
    var pairs: [(first: Int, second: Int)] = []
    var (row, column) = (0, 0)
    while row < one.count, column < other.count {
      let here = row * columns + column
      if one[row] == other[column] {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[here + columns] >= lengths[here + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
