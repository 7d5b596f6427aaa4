/// The terms of a generated set: nouns of all kinds, compounds, verbs and labels.
struct TermEntries {
  let seed: UInt64

  /// The kinds of terms, in the order in which they take turns.
  enum Kind {
    case countable
    case mass
    case compound
    case verb
    case label
  }

  /// The kind of the term `index`.
  func kind(of index: Int) -> Kind {
    switch index % 20 {
    case 0..<10: .countable
    case 10: .mass
    case 11..<16: .compound
    case 16, 17: .verb
    default: .label
    }
  }

  /// The identifier of the term `index`.
  func identifier(of index: Int) -> String {
    let area = index / 50
    return index % 3 == 0 ? "area-\(area).t\(index)" : MadeUpWords.ofTerm(index)
  }

  /// The index of the noun at or below `index` that can be counted and is no compound.
  func noun(at index: Int) -> Int { index - max(index % 20 - 9, 0) }

  /// Writes the term `index`, with its concept where it is no `variant`; a variant has other words.
  func write(_ index: Int, variant: Int? = nil, into xml: inout XMLText) {
    let id = identifier(of: index)
    let word = variant.map { MadeUpWords.ofTerm(index, variant: $0) } ?? MadeUpWords.ofTerm(index)
    var random = SplitMix(seed: seed, index: index)
    switch kind(of: index) {
    // What one reader counts is a mass for another.
    case .countable where variant != nil && index % 20 == 5: writeMass(id, word, into: &xml)
    case .countable: writeNoun(id, word, index, into: &xml)
    case .mass: writeMass(id, word, into: &xml)
    case .compound: writeCompound(id, word, index, variant, &random, into: &xml)
    case .verb: writeVerb(id, word, into: &xml)
    case .label:
      let text = "\(word) \(MadeUpWords.text(2, &random))"
      xml.element("label", ["id": id], text: text)
    }
    if variant == nil { writeConcept(id, index, &random, into: &xml) }
  }

  private func writeNoun(_ id: String, _ word: String, _ index: Int, into xml: inout XMLText) {
    xml.element("noun", ["id": id]) { xml in
      xml.element("one", text: word)
      xml.element("other", text: word + "s")
      // Letters and a number that no other term has.
      if index % 20 == 3 {
        xml.element("abbreviation", ["read": "letters"]) { xml in
          xml.element("one", text: "T\(index)")
          xml.element("other", text: "T\(index)s")
        }
      }
    }
  }

  private func writeMass(_ id: String, _ word: String, into xml: inout XMLText) {
    xml.element("noun", ["id": id]) { xml in
      xml.element("mass", text: word)
      xml.element("counted") { xml in
        xml.element("one", text: "\(word) agreement")
        xml.element("other", text: "\(word) agreements")
      }
    }
  }

  private func writeCompound(
    _ id: String,
    _ word: String,
    _ index: Int,
    _ variant: Int?,
    _ random: inout SplitMix,
    into xml: inout XMLText
  ) {
    let head = identifier(of: noun(at: Int.random(in: 0...index, using: &random)))
    xml.element("noun", ["id": id]) { xml in
      let own = index % 2 == 0 || variant != nil
      let modifier = own ? word : "{\(identifier(of: noun(at: index)))}"
      xml.element("compound", text: "\(modifier) {\(head)}")
    }
  }

  private func writeVerb(_ id: String, _ word: String, into xml: inout XMLText) {
    xml.element("verb", ["id": id]) { xml in
      xml.element("base", text: word)
      xml.element("third", text: word + "s")
      xml.element("past", text: word + "ed")
      xml.element("participle", text: word + "ed")
      xml.element("ing", text: word + "ing")
    }
  }

  private func writeConcept(
    _ id: String,
    _ index: Int,
    _ random: inout SplitMix,
    into xml: inout XMLText
  ) {
    xml.element("concept", ["ref": id]) { xml in
      xml.element("definition", text: MadeUpWords.text(9, &random))
      if index % 4 == 0 { xml.element("note", text: MadeUpWords.text(12, &random) + ".") }
      if index % 5 == 0 {
        let synonym = MadeUpWords.ofTerm(index, variant: 31)
        xml.element("synonym", ["status": "admitted"], text: synonym)
      }
      if index % 20 == 0 {
        let reference = "{\(id) article=indefinite casing=sentence}"
        xml.element("example", text: "\(reference) \(MadeUpWords.text(6, &random)).")
      }
    }
  }
}
