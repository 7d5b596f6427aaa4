extension Set<String> {
  /// The words of `text`, between which are spaces or line ends.
  init(words text: String) { self.init(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }
}
