extension Set<String> {
  /// Makes a set of `words` that white space parts.
  package init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
