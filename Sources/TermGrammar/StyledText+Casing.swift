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
