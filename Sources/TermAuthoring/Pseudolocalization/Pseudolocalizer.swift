import LocaleData
import TermDictionary

/// Changes nouns so that sentences break that took their grammar for granted.
///
/// Each noun is hit in one way, told by its identifier, so that all readers see it hit alike.
struct Pseudolocalizer {
  /// What is done to a noun.
  enum Adversity: Int, CaseIterable {
    /// It starts with the other kind of sound: *an owner*, *a bowner*.
    case otherSound

    /// It cannot be counted any more, and has a phrase that counts it.
    case massNoun

    /// It is three times as long, in one word that does not break.
    case longWord

    /// It is written from right to left.
    case rightToLeft
  }

  private let grammar: any Grammar

  init(_ grammar: any Grammar) { self.grammar = grammar }

  /// `term` with its adversity; verbs, labels and names that are composed of other terms stay.
  func changed(_ term: Term) -> Term {
    guard case .noun(var noun) = term.content else { return term }
    let adversity = Self.adversity(of: term.id)
    switch noun.shape {
    case .countable(let forms):
      noun.shape = adversity == .massNoun ? massNoun(forms) : .countable(changed(forms, adversity))
    case .mass(let forms, let counted):
      noun.shape = .mass(
        changed(forms, adversity),
        counted: counted.map { changed($0, adversity) }
      )
    case .pluralOnly(let forms, let counted):
      noun.shape = .pluralOnly(
        changed(forms, adversity),
        counted: counted.map { changed($0, adversity) }
      )
    case .compound:
      return term
    }
    // What is stated of the old word does not fit the new one.
    noun.title = nil
    noun.possessive = [:]
    return term.with(.noun(noun))
  }

  /// By a sum over the letters: the same wherever and whenever it is asked for.
  static func adversity(of id: TermID) -> Adversity {
    let sum = id.description.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let all = Adversity.allCases
    return all[Int(sum >> 8) % all.count]
  }

  // MARK: Forms

  /// The singular as a mass; what counted it before counts it still, as *claim-1*.
  private func massNoun(_ forms: CountedForms) -> Noun.Shape {
    guard let one = forms.byCategory[.one] ?? forms.byCategory[.other] else {
      return .countable(forms)
    }
    var counted = forms
    for (category, cased) in forms.byCategory {
      counted.byCategory[category] = cased.mapForms { form in
        form.mapText { $0.isLast ? $0.text + "-1" : $0.text }
      }
    }
    return .mass(one, counted: counted)
  }

  private func changed(_ forms: CountedForms, _ adversity: Adversity) -> CountedForms {
    CountedForms(byCategory: forms.byCategory.mapValues { changed($0, adversity) })
  }

  private func changed(_ forms: CasedForms, _ adversity: Adversity) -> CasedForms {
    forms.mapForms { changed($0, adversity) }
  }

  private func changed(_ form: Form, _ adversity: Adversity) -> Form {
    switch adversity {
    case .otherSound: form.mapText { $0.isFirst ? otherSound($0.text) : $0.text }
    case .massNoun: form
    case .longWord: form.mapText { $0.isLast ? Self.long($0.text) : $0.text }
    case .rightToLeft: form.mapText { Self.rightToLeft($0.text) }
    }
  }

  private func otherSound(_ text: String) -> String {
    grammar.sound(of: text, reading: nil) == .vowel ? "b" + text : "o" + text
  }

  /// The text with its last word three times.
  private static func long(_ text: String) -> String {
    let last = text.split(separator: " ").last.map(String.init) ?? text
    return text + last + last
  }

  /// The text in Hebrew letters, one for each Latin one.
  private static func rightToLeft(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let small = scalar.value | 0x20
          guard scalar.isASCII, (0x61...0x7A).contains(small) else { return scalar }
          return Unicode.Scalar(0x5D0 + (small - 0x61)) ?? scalar
        }
      )
    )
  }
}

extension Form {
  /// The form with each of its texts replaced by what `change` makes of it.
  ///
  /// A stated sound goes: it was that of the old text.
  fileprivate func mapText(
    _ change: ((text: String, isFirst: Bool, isLast: Bool)) -> String
  ) -> Form {
    var result = self
    result.sound = nil
    for (index, element) in elements.enumerated() {
      guard case .text(let text) = element else { continue }
      let new = change((text, index == 0, index == elements.count - 1))
      result.elements[index] = .text(new)
    }
    return result
  }
}
