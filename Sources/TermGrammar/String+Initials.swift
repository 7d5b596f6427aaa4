extension String {
  /// The first letter or digit of each word, in capitals.
  ///
  /// White space, hyphens, dashes and slashes end a word. What has neither letter nor digit, as
  /// *&*, counts for nothing.
  package var initials: String {
    split { $0.isWhitespace || $0 == "/" || $0.isDash }
      .compactMap { word in word.first { $0.isLetter || $0.isNumber } }
      .map { $0.uppercased() }
      .joined()
  }
}

extension Character {
  fileprivate var isDash: Bool {
    unicodeScalars.first?.properties.generalCategory == .dashPunctuation
  }
}
