/// A term that is being printed, with the terms that it is printed for.
final class Composition {
  private let term: TermID
  private let outer: Composition?

  /// How many terms are being printed, this one included.
  let depth: Int

  /// The printing that all others are for; `nil` for that one itself.
  private let root: Composition?

  /// How many terms were printed for the outermost one.
  private var steps = 0

  /// Begins to print `term`, for `outer` where it is a part of another.
  init(_ term: TermID, within outer: Composition?) {
    self.term = term
    self.outer = outer
    depth = (outer?.depth ?? 0) + 1
    root = outer.map { $0.root ?? $0 }
  }

  /// The term that was asked for.
  var outermost: TermID { (root ?? self).term }

  /// Counts a printing for the outermost term, and says how many there are by now.
  func takeStep() -> Int {
    let root = root ?? self
    root.steps += 1
    return root.steps
  }

  /// Whether `id` is one of the terms that are being printed.
  ///
  /// Costs O(*n*) of their depth.
  func contains(_ id: TermID) -> Bool {
    var next: Composition? = self
    while let composition = next {
      if composition.term == id { return true }
      next = composition.outer
    }
    return false
  }
}
