import LocaleData
import TermGrammar

/// Prints terms in the forms that one lexicon has.
///
/// Composed names are bound here, each time anew: a reference means what it means in the lexicon
/// that asks. Nothing is guessed: a form that no dictionary states is a failure.
package struct Inflector: Sendable {
  package let terms: BoundTerms
  package let grammar: any Grammar

  /// The forms that were printed, where they are kept.
  let printed: PrintedForms?

  /// How many terms a name may be composed of, one inside the other: more is a fault or an attack.
  static let greatestDepth = 64

  /// How long a composed name may be, in bytes of UTF-8.
  static let greatestLength = 1024

  /// How many printings of terms a composed name may take: names that double at each step grow
  /// beyond all measure, even where they are empty.
  static let mostSteps = 512

  /// The term in the form that `options` ask for.
  ///
  /// - Parameters:
  ///   - id: The term.
  ///   - options: The form.
  ///   - category: The plural category of the count, where one decides the number.
  /// - Returns: The form, with its article.
  /// - Throws: ``FormFailure`` where no dictionary states the form.
  package func print(
    _ id: TermID,
    _ options: TermOptions,
    category: PluralCategory? = nil
  ) throws(FormFailure) -> PrintedTerm {
    guard let printed else { return try print(id, options, category, within: nil) }
    let form = PrintedForms.Key(id, options, category)
    if let known = printed[form] { return known }
    let found = try print(id, options, category, within: nil)
    printed[form] = found
    return found
  }

  /// The form of a verb that agrees with `number`: *bill*, *bills*.
  func presentForm(for number: GrammaticalNumber) -> VerbForm {
    number == .singular ? .third : .base
  }

  private func print(
    _ id: TermID,
    _ options: TermOptions,
    _ category: PluralCategory?,
    within outer: Composition?
  ) throws(FormFailure) -> PrintedTerm {
    guard let bound = terms[id] else {
      throw FormFailure(kind: .unknownTerm, term: id, message: "unknown term '\(id)'")
    }
    let composition = Composition(id, within: outer)
    if let outer {
      guard !outer.contains(id) else {
        throw FormFailure(kind: .reported, term: id, message: "'\(id)' is composed of itself")
      }
      guard outer.depth < Self.greatestDepth else {
        throw tooLarge(outer, "through more than \(Self.greatestDepth) others")
      }
      guard outer.takeStep() <= Self.mostSteps else {
        throw tooLarge(outer, "of more than \(Self.mostSteps) parts")
      }
    }
    let printing = TermPrinting(
      inflector: self,
      bound: bound,
      options: options,
      category: category,
      composition: composition
    )
    return try printing.run()
  }

  /// The text of `form`, its references bound.
  func compose(_ form: Form, within composition: Composition) throws(FormFailure) -> StyledText {
    var text = StyledText()
    var pending: (index: Int, end: StyledText)?
    for (index, element) in form.elements.enumerated() {
      switch element {
      case .text(let plain):
        text += StyledText(plain)
      case .reference(let reference):
        var options = reference.options
        if let object = object(of: reference, at: index, in: form) {
          options.verbPart = .end
          let end = try print(reference.term, options, nil, within: composition)
          pending = (object, end.text)
          options.verbPart = .start
        }
        text += try print(reference.term, options, nil, within: composition).phrase
      }
      if let verb = pending, verb.index == index {
        text += StyledText(" ")
        text += verb.end
        pending = nil
      }
      try check(text, of: composition)
    }
    if let sound = form.sound, !text.runs.isEmpty { text.runs[0].sound = sound }
    return text
  }

  /// The index of the noun that splits the verb `reference`, which is at `index` of `form`.
  private func object(of reference: Form.Reference, at index: Int, in form: Form) -> Int? {
    guard splits(reference.term, reference.options.verbForm), form.elements.count > index + 2,
      case .text(let opening) = form.elements[index + 1],
      case .reference(let noun) = form.elements[index + 2],
      grammar.objectOpening(atStartOf: opening) == .noun,
      isNoun(noun.term), !noun.options.isModifier, !noun.options.isPossessive
    else { return nil }
    guard form.elements.count > index + 3 else { return index + 2 }
    guard case .text(let rest) = form.elements[index + 3], !grammar.continuesObject(rest) else {
      return nil
    }
    return index + 2
  }

  /// Refuses a name that grows beyond all measure.
  func check(_ text: StyledText, of composition: Composition) throws(FormFailure) {
    let length = text.runs.reduce(0) { $0 + $1.text.utf8.count }
    guard length > Self.greatestLength else { return }
    throw tooLarge(composition, "to more than \(Self.greatestLength) bytes")
  }

  private func tooLarge(_ composition: Composition, _ measure: String) -> FormFailure {
    let term = composition.outermost
    return FormFailure(kind: .tooLarge, term: term, message: "'\(term)' is composed \(measure)")
  }

  /// A reference inside a compound, with other options than it is written with.
  func print(
    _ reference: Form.Reference,
    _ options: TermOptions,
    _ category: PluralCategory?,
    within composition: Composition
  ) throws(FormFailure) -> PrintedTerm {
    try print(reference.term, options, category, within: composition)
  }
}

/// A term and the dictionary that gave it.
package struct BoundTerm: Sendable {
  package var term: Term
  package var origin: DictionaryKey
}

/// The terms of one lexicon, by identifier; an old identifier finds the term that it was renamed
/// to.
package struct BoundTerms: Sendable {
  /// By the identifiers that are valid now.
  package let byID: [TermID: BoundTerm]

  private let renames: RenameTable

  init(_ byID: [TermID: BoundTerm], renames: RenameTable) {
    self.byID = byID
    self.renames = renames
  }

  package subscript(id: TermID) -> BoundTerm? {
    byID[id] ?? renames.newName(of: id).flatMap { byID[$0] }
  }

  /// What `id` is called now; `nil` where it is no old identifier.
  func newName(of id: TermID) -> TermID? { byID[id] == nil ? renames.newName(of: id) : nil }

  /// The identifiers that are valid now.
  var keys: some Collection<TermID> { byID.keys }

  package var values: some Collection<BoundTerm> { byID.values }
}

extension Inflector {
  /// Whether `id` is a noun of this lexicon.
  package func isNoun(_ id: TermID) -> Bool { terms[id]?.term.partOfSpeech == .noun }
}

extension StyledText {
  /// The text with its letter case locked.
  var fixed: StyledText {
    StyledText(
      runs.map { run in
        var run = run
        run.isFixed = true
        return run
      }
    )
  }
}

extension Grammar {
  /// The indefinite article before a styled text, whose first word may have a stated sound or
  /// reading.
  package func indefiniteArticle(before text: StyledText) -> String? {
    let first = text.runs.first { run in run.text.contains { $0.isLetter || $0.isNumber } }
    return indefiniteArticle(before: text.string, sound: first?.sound, reading: first?.reading)
  }
}
