import TermDictionary

extension TermRecogniser {
  /// The forms that start with a capital which their dictionaries state although the term is no
  /// name: *X-ray*, but neither the name of a tool nor an abbreviation.
  func statedCapitals(of lexicons: [Lexicon]) -> Set<Int> {
    let readers = Dictionary(lexicons.map { ($0.key, $0) }) { first, _ in first }
    return Set(
      surfaceForms.indices.filter { index in
        let form = surfaceForms[index]
        guard form.text.first?.isUppercase == true else { return false }
        return form.readings.allSatisfy { reading in
          guard !reading.form.isLabel, !reading.form.isAbbreviation else { return false }
          return reading.lexicons.allSatisfy { key in
            readers[key]?.isAlwaysCapital(reading.form.term) == false
          }
        }
      }
    )
  }
}
