import LocaleData
import TermGrammar

extension Term {
  /// Whether it says what `other` says: the same kind of word, the same forms and features.
  package func repeats(_ other: Term) -> Bool {
    guard status == other.status else { return false }
    return switch (content, other.content) {
    case (.noun(let noun), .noun(let other)): noun.repeats(other)
    case (.verb(let verb), .verb(let other)): verb.repeats(other)
    case (.label(let label), .label(let other)):
      label.casing == other.casing && label.form.repeats(other.form)
    default: false
    }
  }
}

extension Noun {
  fileprivate func repeats(_ other: Noun) -> Bool {
    casing == other.casing && isCommonWord == other.isCommonWord && gender == other.gender
      && shape.repeats(other.shape) && areAlike(title, other.title) { $0.repeats($1) }
      && GrammaticalNumber.allCases.allSatisfy { number in
        areAlike(possessive[number], other.possessive[number]) { $0.repeats($1) }
      }
      && areAlike(abbreviation, other.abbreviation) { $0.repeats($1) }
  }
}

extension Noun.Shape {
  fileprivate func repeats(_ other: Noun.Shape) -> Bool {
    switch (self, other) {
    case (.countable(let forms), .countable(let other)):
      forms.repeats(other)
    case (.mass(let forms, let counted), .mass(let other, let otherCounted)),
      (.pluralOnly(let forms, let counted), .pluralOnly(let other, let otherCounted)):
      forms.repeats(other) && areAlike(counted, otherCounted) { $0.repeats($1) }
    case (.compound(let form, let number), .compound(let other, let otherNumber)):
      number == otherNumber && form.repeats(other)
    default:
      false
    }
  }
}

extension Abbreviation {
  fileprivate func repeats(_ other: Abbreviation) -> Bool {
    reading == other.reading && areAlike(stated, other.stated) { $0.repeats($1) }
  }
}

extension CountedForms {
  fileprivate func repeats(_ other: CountedForms) -> Bool {
    PluralCategory.allCases.allSatisfy { category in
      areAlike(byCategory[category], other.byCategory[category]) { $0.repeats($1) }
    }
  }
}

extension CasedForms {
  fileprivate func repeats(_ other: CasedForms) -> Bool {
    cases == other.cases && zip(all, other.all).allSatisfy { $0.repeats($1) }
  }
}

extension Verb {
  fileprivate func repeats(_ other: Verb) -> Bool {
    VerbForm.allCases.allSatisfy { form in
      areAlike(forms[form], other.forms[form]) { $0.repeats($1) }
    }
  }
}

extension Form {
  fileprivate func repeats(_ other: Form) -> Bool {
    sound == other.sound && elements.count == other.elements.count
      && zip(elements, other.elements).allSatisfy { $0.repeats($1) }
  }
}

extension Form.Element {
  fileprivate func repeats(_ other: Form.Element) -> Bool {
    switch (self, other) {
    case (.text(let text), .text(let other)): text == other
    case (.reference(let reference), .reference(let other)):
      reference.term == other.term && reference.options == other.options
    default: false
    }
  }
}

/// Whether both are missing, or `areEqual` says that they are equal.
private func areAlike<Value>(
  _ one: Value?,
  _ other: Value?,
  _ areEqual: (Value, Value) -> Bool
) -> Bool {
  guard let one, let other else { return one == nil && other == nil }
  return areEqual(one, other)
}
