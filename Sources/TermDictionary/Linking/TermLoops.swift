import Diagnostics

/// The terms of a lexicon that are composed of themselves.
///
/// Terms are walked depth first, each once, without recursion: names may lead through any number of
/// others before they come back.
struct TermLoops {
  /// A finding for each loop.
  private(set) var findings: [Diagnostic] = []

  /// The terms in loops, and all that lead into one.
  private(set) var endless: Set<TermID> = []

  private let terms: BoundTerms

  /// The place of each term in the order of declarations.
  private let rank: [TermID: Int]

  /// The terms on the way from the start to the one that is looked at.
  private var trail: [Step] = []

  /// Where on the trail each of its terms is.
  private var places: [TermID: Int] = [:]

  /// The terms of long loops that were told.
  private var inLongLoops: Set<TermID> = []

  /// Loops of more terms are told once, whatever short cuts lead through them: each of those would
  /// be as long to tell.
  private static let longest = 64

  /// A term on the trail.
  private struct Step {
    let term: TermID

    /// The reference that leads to it; `nil` for the start.
    let reference: Form.Reference?

    /// The references that are still to be followed, the last first.
    var rest: [Form.Reference]
  }

  /// Looks at the terms of `words`, in this order.
  init(_ words: LexiconWords, _ order: [TermID]) {
    terms = words.inflector.terms
    rank = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    var done: Set<TermID> = []
    for id in order where !done.contains(id) { walk(from: id, &done) }
  }

  private mutating func walk(from start: TermID, _ done: inout Set<TermID>) {
    enter(start, by: nil)
    // Only the term: a copy of the step would share its references, and each that is taken would
    // copy them all.
    while let last = trail.last?.term {
      guard let reference = trail[trail.count - 1].rest.popLast() else {
        leave(last)
        done.insert(last)
        continue
      }
      let next = terms.newName(of: reference.term) ?? reference.term
      if let place = places[next] {
        // Those before it on the trail follow when they are left.
        endless.insert(last)
        report(from: place, closedBy: reference)
      } else if done.contains(next) {
        if endless.contains(next) { endless.insert(last) }
      } else {
        enter(next, by: reference)
      }
    }
  }

  private mutating func enter(_ id: TermID, by reference: Form.Reference?) {
    let references = terms[id]?.term.forms.flatMap(\.references) ?? []
    places[id] = trail.count
    trail.append(Step(term: id, reference: reference, rest: references.reversed()))
  }

  private mutating func leave(_ id: TermID) {
    trail.removeLast()
    places[id] = nil
    if endless.contains(id), let outer = trail.last { endless.insert(outer.term) }
  }

  /// Reports the loop of the trail from `start`, which `closing` closes.
  private mutating func report(from start: Int, closedBy closing: Form.Reference) {
    let length = trail.count - start
    if length > Self.longest {
      guard !inLongLoops.contains(closing.term) else { return }
      inLongLoops.formUnion(trail[start...].lazy.map(\.term))
    }
    let loop = trail[start...].map(\.term)
    let steps = trail[(start + 1)...].compactMap(\.reference) + [closing]
    report(loop, steps)
  }

  /// Reports a loop once, whatever term it was entered by: it starts at the term declared first.
  private mutating func report(_ loop: [TermID], _ references: [Form.Reference]) {
    let first = loop.indices.min { rank[loop[$0], default: 0] < rank[loop[$1], default: 0] } ?? 0
    let turned = Array(loop[first...] + loop[..<first])
    let steps = Array(references[first...] + references[..<first])
    let others = steps.dropFirst()
    let notes = others.prefix(Self.mostNotes).map {
      Diagnostic.Note("which leads on to '\($0.term)'", at: $0.termSpan)
    }
    let rest = others.count - notes.count
    findings.append(
      Diagnostic(
        .compositionCycle,
        "'\(turned[0])' is composed of itself: \(Self.path(turned + [turned[0]]))",
        at: steps[0].termSpan,
        notes: notes + (rest > 0 ? [Diagnostic.Note("and so on through \(rest) more")] : [])
      )
    )
  }

  /// How many steps of a loop are told one by one.
  private static let mostNotes = 16

  /// The terms of a loop, of a long one those at both ends.
  private static func path(_ terms: [TermID]) -> String {
    let names = terms.map(\.description)
    guard names.count > mostNotes + 2 else { return names.joined(separator: " → ") }
    let left = names.count - mostNotes - 1
    return (names.prefix(mostNotes) + ["(\(left) more)"] + names.suffix(1))
      .joined(separator: " → ")
  }
}
