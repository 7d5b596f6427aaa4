import Diagnostics
import TermGrammar

/// Checks that every term of a lexicon can be printed: what its forms refer to exists, has the
/// forms asked for, and never leads back to the term itself.
struct TermValidator {
  private let words: LexiconWords

  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []

  /// Terms that are composed of themselves, or of terms that are.
  private(set) var endless: Set<TermID> = []

  /// Terms that were found to be composed of too much.
  private var tooLarge: Set<TermID> = []

  private init(_ words: LexiconWords) { self.words = words }

  /// What is wrong with the terms of `words`, and with the examples of their concepts.
  static func findings(of words: LexiconWords, in merged: MergedDictionaries) -> [Diagnostic] {
    of(words, in: merged).diagnostics
  }

  /// The proof of the terms of `words`, and of the examples of their concepts.
  static func of(_ words: LexiconWords, in merged: MergedDictionaries) -> TermValidator {
    var validation = TermValidator(words)
    validation.run(words.termOrder(in: merged), words.concepts(of: merged))
    return validation
  }

  private mutating func run(_ order: [TermID], _ concepts: some Sequence<ConceptEntry>) {
    let loops = TermLoops(words, order)
    diagnostics += loops.findings
    endless = loops.endless
    for id in order {
      if let term = words.inflector.terms[id]?.term { check(term) }
    }
    for concept in concepts {
      if let fault = concept.fault { diagnostics.append(fault) }
      for reference in concept.examples.flatMap(\.references) { check(reference) }
    }
  }

  // MARK: References

  private mutating func check(_ term: Term) {
    if let fault = term.fault { diagnostics.append(fault) }
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
    // What is composed of itself is told once.
    if endless.contains(reference.term) { return }
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
}
