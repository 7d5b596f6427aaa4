import TermDictionary

/// Which concepts are meant in a text: those of no area, and those of the areas that are in use.
struct AreaFilter: Sendable {
  /// The concepts that hold in other areas alone.
  private let others: Set<TermID>

  /// The filter of a lexicon for the areas `used`.
  init(_ lexicon: Lexicon, using used: Set<String> = []) {
    others = Set(
      lexicon.terms.filter { id in
        lexicon.storage.area(of: id).map { !used.contains($0) } ?? false
      }
    )
  }

  /// Whether the concept `id` may be meant.
  func hold(_ id: TermID) -> Bool { !others.contains(id) }

  /// Whether `form` may mean the concept `id`: a word that means nothing else is of no other area.
  func hold(_ id: TermID, of form: SurfaceForm, isWide: Bool) -> Bool {
    hold(id) || !isWide && form.readings.allSatisfy { !hold($0.form.term) }
  }
}
