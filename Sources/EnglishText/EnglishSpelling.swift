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

  /// The British spelling by the American one.
  private static let pairs: [String: String] = {
    var pairs: [String: String] = [
      "program": "programme", "programs": "programmes", "gray": "grey", "mold": "mould",
      "molds": "moulds", "plow": "plough", "curb": "kerb", "curbs": "kerbs", "aging": "ageing",
      "artifact": "artefact", "artifacts": "artefacts", "aluminum": "aluminium",
      "judgment": "judgement", "judgments": "judgements", "acknowledgment": "acknowledgement",
      "acknowledgments": "acknowledgements", "installment": "instalment",
      "installments": "instalments", "enrollment": "enrolment", "enrollments": "enrolments",
      "fulfillment": "fulfilment", "fulfill": "fulfil", "fulfills": "fulfils",
      "skillful": "skilful",
      "defense": "defence", "defenses": "defences", "offense": "offence", "offenses": "offences",
      "pretense": "pretence", "catalog": "catalogue", "catalogs": "catalogues",
      "dialog": "dialogue", "dialogs": "dialogues", "analog": "analogue",
    ]
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
