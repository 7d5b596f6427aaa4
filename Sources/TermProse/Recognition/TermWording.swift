import TermDictionary

/// What decides the words of a term: its entry, those of all that it is composed of, and those that
/// name its synonyms.
///
/// Where two lexicons have the same wording of a term, they print it alike in every form.
struct TermWording: Hashable {
  fileprivate var entries: [ObjectIdentifier?] = []
  let inventory: FormCollector.Inventory
}

/// The wordings of terms in the lexicons of a set.
final class TermWordings {
  /// The most terms that a wording is made of.
  private static let mostTerms = 64

  /// The terms that each entry refers to, as it is written.
  private var references: [ObjectIdentifier: [TermID]] = [:]

  /// The wording of the term `id` in `lexicon`, whose terms have the forms of `inventory`; `nil`
  /// where it is composed of so many others that to print it costs less than to compare them.
  func wording(
    of id: TermID,
    in lexicon: Lexicon,
    _ inventory: FormCollector.Inventory
  ) -> TermWording? {
    let terms = lexicon.storage.words.inflector.terms
    var wording = TermWording(inventory: inventory)
    var waiting = [id]
    var known: Set<TermID> = []
    while wording.entries.count < waiting.count {
      let term = terms[waiting[wording.entries.count]]?.term
      wording.entries.append(term.map(ObjectIdentifier.init))
      guard let parts = term.map(references(in:)), !parts.isEmpty else { continue }
      if known.isEmpty { known.insert(id) }
      waiting += parts.filter { known.insert($0).inserted }
      guard waiting.count <= Self.mostTerms else { return nil }
    }
    for concept in lexicon.storage.concepts(of: id) {
      wording.entries.append(ObjectIdentifier(concept))
    }
    return wording
  }

  private func references(in term: Term) -> [TermID] {
    if let known = references[ObjectIdentifier(term)] { return known }
    let found = term.forms.flatMap { form in
      form.elements.compactMap { element in
        if case .reference(let reference) = element { reference.term } else { nil }
      }
    }
    references[ObjectIdentifier(term)] = found
    return found
  }
}
