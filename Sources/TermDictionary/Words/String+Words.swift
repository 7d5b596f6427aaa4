extension String {
  /// Whether one of its words is `word`: *MRI* of *MRI scan*.
  func hasWord(_ word: String) -> Bool {
    split { $0.isWhitespace || $0 == "-" || $0 == "/" }.contains { $0 == word }
  }
}
