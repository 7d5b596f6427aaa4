import TermDictionary

/// The entries of a glossary by letters, with a line for each other word under which somebody may
/// look a thing up.
struct GlossaryIndex {
  /// In the order of the alphabet.
  let letters: [Letter]

  struct Letter {
    var name: String
    var items: [Item]
  }

  enum Item {
    case entry(GlossaryEntry)

    /// A word that is no heading, and the entries that it leads to.
    case see(String, [GlossaryEntry])
  }

  init(_ glossary: Glossary) {
    var places: [(key: AlphabeticKey, item: Item)] = glossary.entries.map {
      (AlphabeticKey($0.heading), .entry($0))
    }
    places += Self.references(glossary.entries).map {
      (AlphabeticKey($0.word), .see($0.word, $0.entries))
    }
    // What is sorted is in order already where keys are the same: entries come first.
    let sorted = places.enumerated().sorted { one, other in
      one.element.key == other.element.key
        ? one.offset < other.offset : one.element.key < other.element.key
    }
    var letters: [Letter] = []
    for (_, place) in sorted {
      let name = place.key.letter
      if letters.last?.name != name { letters.append(Letter(name: name, items: [])) }
      letters[letters.count - 1].items.append(place.item)
    }
    self.letters = letters
  }

  private static func references(
    _ entries: [GlossaryEntry]
  ) -> [(word: String, entries: [GlossaryEntry])] {
    var order: [String] = []
    var leading: [String: [GlossaryEntry]] = [:]
    for entry in entries {
      let heading = AlphabeticKey(entry.heading)
      for word in entry.words.uniqued where AlphabeticKey(word).sounds(unlike: heading) {
        if leading[word] == nil { order.append(word) }
        leading[word, default: []].append(entry)
      }
    }
    return order.map { ($0, leading[$0] ?? []) }
  }
}

extension GlossaryEntry {
  /// All words for the thing: what readers call it, their abbreviations, and other names.
  fileprivate var words: [String] {
    names.flatMap { [$0.forms.word, $0.forms.abbreviation].compactMap(\.self) }
      + synonyms.map(\.text)
  }
}
