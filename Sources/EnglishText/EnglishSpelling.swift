/// Words of which English has two spellings.
///
/// The rules need not know whether both spellings exist: a family only matters where both are
/// written.
enum EnglishSpelling {
  /// The British spelling of `word`, in small letters, where the American one differs; `nil` for
  /// all other words.
  static func family(of word: String) -> String? {
    if let british = pairs[word] { return british }
    if british.contains(word) { return word }
    for (ending, replacement) in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      // Short stems belong to other words: *rise*, *size*.
      if stem.utf8.count >= 4 { return stem + replacement }
    }
    return nil
  }

  /// American endings and British ones, each with what the family is written with.
  private static let endings: [(ending: String, replacement: String)] = {
    let verbs = ["e", "es", "ed", "er", "ers", "ing", "ation", "ations"]
    let ize = verbs.flatMap { [("iz" + $0, "is" + $0), ("is" + $0, "is" + $0)] }
    let yze = ["e", "es", "ed", "ing"].flatMap { [("yz" + $0, "ys" + $0), ("ys" + $0, "ys" + $0)] }
    return (ize + yze).sorted { $0.0.count > $1.0.count }
  }()

  /// American words and British ones that no ending tells apart.
  private static let listed: [String: String] = {
    let words = """
      acknowledgment/acknowledgement acknowledgments/acknowledgements aging/ageing
      aluminum/aluminium analog/analogue artifact/artefact artifacts/artefacts catalog/catalogue
      catalogs/catalogues curb/kerb curbs/kerbs defense/defence defenses/defences dialog/dialogue
      dialogs/dialogues enrollment/enrolment enrollments/enrolments fulfill/fulfil
      fulfillment/fulfilment fulfills/fulfils gray/grey installment/instalment
      installments/instalments judgment/judgement judgments/judgements mold/mould molds/moulds
      offense/offence offenses/offences plow/plough pretense/pretence program/programme
      programs/programmes skillful/skilful
      """
    return words.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { pairs, pair in
      let words = pair.split(separator: "/").map(String.init)
      pairs[words[0]] = words[1]
    }
  }()

  /// The British spelling by the American one.
  private static let pairs: [String: String] = {
    var pairs = listed
    for stem in ["col", "fav", "flav", "hon", "lab", "neighb", "behavi", "harb", "rum", "vap"] {
      for ending in ["", "s", "ed", "ing", "able", "ite", "al", "er", "ers"] {
        pairs[stem + "or" + ending] = stem + "our" + ending
      }
    }
    for stem in ["cent", "met", "lit", "theat", "fib", "calib", "kilomet", "millimet"] {
      pairs[stem + "er"] = stem + "re"
      pairs[stem + "ers"] = stem + "res"
    }
    let doubling = [
      "cancel", "channel", "dial", "fuel", "label", "level", "model", "panel", "signal", "total",
      "travel", "tunnel",
    ]
    for stem in doubling {
      for ending in ["ed", "ing", "er", "ers"] { pairs[stem + ending] = stem + "l" + ending }
    }
    return pairs
  }()

  private static let british = Set(pairs.values)
}
