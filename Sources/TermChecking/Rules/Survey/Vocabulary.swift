import LocaleData
import TermDictionary
import TextBytes

/// The forms of the terms of one lexicon, each printed once when it is first asked for.
///
/// A rule asks for few terms or for all; either way no term is printed twice.
final class Vocabulary {
  let words: LexiconWords

  private let stated: StatedWords
  private var composed: [TermID: TermWords] = [:]

  /// Makes the vocabulary of `words`; what depends on no other term is shared through `stated`.
  init(_ words: LexiconWords, sharing stated: StatedWords) {
    self.words = words
    self.stated = stated
  }

  /// The forms of the term `id`; `nil` where there is no such term.
  subscript(id: TermID) -> TermWords? {
    guard let bound = words.inflector.terms[id] else { return nil }
    guard bound.term.isComposed else {
      return stated.words(of: bound) { words.inflector.words(of: id) }
    }
    if let known = composed[id] { return known }
    let found = words.inflector.words(of: id)
    composed[id] = found
    return found
  }
}

/// The forms of terms that refer to no other: they read alike in all lexicons, whichever thread
/// asks first.
final class StatedWords: Sendable {
  /// By the entry that states the term.
  private let known = Locked<[ObjectIdentifier: TermWords]>([:])

  /// The forms of `bound`, by `make` where they are not known yet.
  func words(of bound: BoundTerm, _ make: () -> TermWords?) -> TermWords? {
    let key = ObjectIdentifier(bound.term)
    if let words = known.withLock({ $0[key] }) { return words }
    let words = make()
    known.withLock { $0[key] = words }
    return words
  }
}

extension Term {
  /// Whether a form refers to another term, so that it reads differently in other lexicons.
  var isComposed: Bool {
    forms.contains { form in
      form.elements.contains { if case .reference = $0 { true } else { false } }
    }
  }

  /// The form that states what the term is called: what a finding about the name marks.
  var citationForm: Form? {
    switch content {
    case .noun(let noun):
      switch noun.shape {
      case .countable(let forms): forms.byCategory[.one]?.all.first ?? forms.all.first
      case .mass(let forms, _), .pluralOnly(let forms, _): forms.form(in: nil) ?? forms.all.first
      case .compound(let form, _): form
      }
    case .verb(let verb): verb.forms[.base]
    case .label(let label): label.form
    }
  }

  /// Whether the term is only another name of one it refers to: all of it is one reference.
  var isAlias: Bool {
    guard let form = citationForm, form.elements.count == 1 else { return false }
    guard case .reference = form.elements[0] else { return false }
    return true
  }
}

extension Form {
  /// Whether the form states a word itself, beside what it refers to.
  var statesWords: Bool {
    elements.contains { element in
      if case .text(let text) = element { text.contains { $0.isLetter } } else { false }
    }
  }
}
