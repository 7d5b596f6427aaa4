import Diagnostics

/// Proves that every term of a lexicon can be printed: what its forms refer to exists, has the forms
/// asked for, and never leads back to the term itself.
struct TermProof {
  private let words: LexiconWords
  private var diagnostics: [Diagnostic] = []

  /// Terms that were found to be composed of too much.
  private var tooLarge: Set<TermID> = []

  private init(_ words: LexiconWords) { self.words = words }

  /// What is wrong with the terms of `words`, and with the examples of their concepts.
  static func findings(of words: LexiconWords, in merged: MergedDictionaries) -> [Diagnostic] {
    var proof = TermProof(words)
    proof.run(words.termOrder(in: merged), words.concepts(of: merged))
    return proof.diagnostics
  }

  private mutating func run(_ order: [TermID], _ concepts: some Sequence<ConceptEntry>) {
    findCycles(order)
    for id in order {
      if let term = words.inflector.terms[id]?.term { check(term) }
    }
    for concept in concepts {
      for reference in concept.examples.flatMap(\.references) { check(reference) }
    }
  }

  // MARK: References

  private mutating func check(_ term: Term) {
    for form in term.forms {
      for reference in form.references { check(reference) }
    }
    guard case .noun(let noun) = term.content, case .compound(let form, _) = noun.shape else {
      return
    }
    let head = words.inflector.grammar.headIndex(amongReferences: form.references.count)
    guard form.references.indices.contains(head) else { return }
    let reference = form.references[head]
    if let part = words.inflector.terms[reference.term]?.term.partOfSpeech, part != .noun {
      diagnostics.append(
        Diagnostic(
          .wrongPartOfSpeech,
          "the head of a compound must be a noun, and '\(reference.term)' is a \(part.rawValue)",
          at: reference.termSpan
        )
      )
    }
  }

  private mutating func check(_ reference: Form.Reference) {
    // A term that is too large makes all that refer to it too large, at ever greater cost.
    if tooLarge.contains(reference.term) || refersToTooLarge(reference.term) {
      tooLarge.insert(reference.term)
      return
    }
    if let warning = words.warning(ofOld: reference.term, at: reference.termSpan) {
      diagnostics.append(warning)
    }
    do throws(FormFailure) {
      _ = try words.inflector.print(reference.term, reference.options)
    } catch {
      // What is wrong inside the term that is referred to is told there.
      if error.kind == .tooLarge { tooLarge.insert(reference.term) }
      guard error.term == reference.term else { return }
      if let finding = words.finding(for: error, at: reference.termSpan) {
        diagnostics.append(finding)
      }
    }
  }

  private func refersToTooLarge(_ id: TermID) -> Bool {
    guard !tooLarge.isEmpty, let forms = words.inflector.terms[id]?.term.forms else { return false }
    return forms.contains { $0.references.contains { tooLarge.contains($0.term) } }
  }

  // MARK: Cycles

  private mutating func findCycles(_ order: [TermID]) {
    let rank = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    var done: Set<TermID> = []
    for id in order where !done.contains(id) {
      var path: [Form.Reference] = []
      walk(id, &path, [id], rank, &done)
    }
  }

  /// Follows references depth first; `trail` holds the terms from the start to `id`.
  ///
  /// Recursion ends where printing does: deeper names are refused anyway. Each term is walked once.
  private mutating func walk(
    _ id: TermID,
    _ path: inout [Form.Reference],
    _ trail: [TermID],
    _ rank: [TermID: Int],
    _ done: inout Set<TermID>
  ) {
    defer { done.insert(id) }
    for reference in words.inflector.terms[id]?.term.forms.flatMap(\.references) ?? [] {
      if let start = trail.firstIndex(of: reference.term) {
        report(Array(trail[start...]), Array(path[start...]) + [reference], rank)
      } else if !done.contains(reference.term), trail.count < Inflector.greatestDepth {
        path.append(reference)
        walk(reference.term, &path, trail + [reference.term], rank, &done)
        path.removeLast()
      }
    }
  }

  /// Reports a loop once, whatever term it was entered by: it starts at the term declared first.
  private mutating func report(
    _ loop: [TermID],
    _ references: [Form.Reference],
    _ rank: [TermID: Int]
  ) {
    let first = loop.indices.min { rank[loop[$0], default: 0] < rank[loop[$1], default: 0] } ?? 0
    let turned = Array(loop[first...] + loop[..<first])
    let steps = Array(references[first...] + references[..<first])
    let names = (turned + [turned[0]]).map(\.description).joined(separator: " → ")
    let finding = Diagnostic(
      .compositionCycle,
      "'\(turned[0])' is composed of itself: \(names)",
      at: steps[0].termSpan,
      notes: steps.dropFirst().map {
        Diagnostic.Note("which leads on to '\($0.term)'", at: $0.termSpan)
      }
    )
    if !diagnostics.contains(finding) { diagnostics.append(finding) }
  }
}
