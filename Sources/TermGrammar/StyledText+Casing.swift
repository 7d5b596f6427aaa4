extension StyledText {
  /// All letters upper case, as Unicode maps them without regard to the language.
  package func withAllLettersUpper() -> StyledText { mappingFreeRuns { $0.uppercased() } }

  /// All letters lower case, as Unicode maps them without regard to the language.
  package func withAllLettersLower() -> StyledText { mappingFreeRuns { $0.lowercased() } }

  /// The first letter raised, where a letter is the first thing that is read.
  ///
  /// Quotation marks and brackets before it are passed over. Nothing changes where the text starts
  /// with a number or a symbol that stands for a word (*8-inch pipe*, *% complete*), with a fixed
  /// run, or with a word that has a capital inside (*iPhone*).
  package func withFirstLetterRaised() -> StyledText {
    var pieces = pieces
    guard let start = pieces.firstIndex(where: { $0.isRead }),
      pieces[start...].prefix(while: \.isInsideWord).isFreeOfInnerCapitals
    else { return self }
    pieces[start].raise()
    return StyledText(pieces, styledAs: self)
  }

  private func mappingFreeRuns(_ transform: (String) -> String) -> StyledText {
    StyledText(
      runs.map { run in
        guard !run.isFixed else { return run }
        var run = run
        run.text = transform(run.text)
        return run
      }
    )
  }
}

extension StyledText {
  /// A character, and the run that it belongs to.
  ///
  /// Words may span runs.
  package struct Piece {
    /// What is printed for it: one character before it is raised.
    private(set) var text: String

    /// The character as it was written.
    package let character: Character

    /// The index of its run.
    let run: Int

    /// Whether its run is fixed.
    let isFixed: Bool

    fileprivate init(_ character: Character, run: Int, isFixed: Bool) {
      text = String(character)
      self.character = character
      self.run = run
      self.isFixed = isFixed
    }

    /// Gives it its title form, as Unicode maps it: *ß* becomes *Ss*.
    ///
    /// Fixed pieces stay.
    package mutating func raise() {
      guard !isFixed, character.isLetter, let first = character.unicodeScalars.first else { return }
      text = first.properties.titlecaseMapping
      text.unicodeScalars += character.unicodeScalars.dropFirst()
    }
  }

  /// The characters of all runs, in order.
  package var pieces: [Piece] {
    runs.enumerated().flatMap { index, run in
      run.text.map { Piece($0, run: index, isFixed: run.isFixed) }
    }
  }

  /// The text of `pieces`, with all else as in `original`.
  package init(_ pieces: [Piece], styledAs original: StyledText) {
    self = original
    for index in runs.indices { runs[index].text = "" }
    for piece in pieces { runs[piece.run].text += piece.text }
  }
}

extension StyledText.Piece {
  /// Whether it is part of a word or a number.
  package var isInsideWord: Bool { character.isLetter || character.isNumber }

  /// Whether it is read aloud, and so is what a text starts with.
  fileprivate var isRead: Bool {
    isInsideWord || character.isCurrencySymbol || "%‰#№&@§°+±=−".contains(character)
  }
}

extension Collection<StyledText.Piece> {
  /// Whether no capital follows the first piece.
  package var isFreeOfInnerCapitals: Bool { !dropFirst().contains(where: \.character.isUppercase) }
}
