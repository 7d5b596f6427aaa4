import LocaleData
import TermDictionary

/// What is done to nouns so that sentences break that took their grammar for granted.
public enum PseudoAdversity: String, Sendable, CaseIterable {
  /// They cannot be counted any more, and have a phrase that counts them.
  case uncountable

  /// They have only a plural.
  case pluralOnly = "plural-only"

  /// They start with the sound of a vowel.
  case vowel

  /// They start with the sound of a consonant.
  case consonant

  /// They are three times as long, in one word that does not break.
  case long

  /// They are written from right to left.
  case rightToLeft = "right-to-left"
}

/// Changes nouns so that sentences break that took their grammar for granted.
struct Pseudolocalizer {
  private let grammar: any Grammar

  /// What is done to all nouns; `nil` where each has its own, told by its identifier, so that all
  /// readers see it hit alike.
  private let adversity: PseudoAdversity?

  init(_ grammar: any Grammar, _ adversity: PseudoAdversity? = nil) {
    (self.grammar, self.adversity) = (grammar, adversity)
  }

  /// `term` with its adversity; verbs, labels and names that are composed of other terms stay.
  func changed(_ term: Term) -> Term {
    guard case .noun(var noun) = term.content else { return term }
    let way = adversity.map { .all($0) } ?? Self.way(of: term.id)
    switch (noun.shape, way) {
    case (.compound, _): return term
    case (.countable(let forms), .all(.uncountable)): noun.shape = massNoun(forms)
    case (.pluralOnly(_, let forms?), .all(.uncountable)): noun.shape = massNoun(forms)
    case (.countable(let forms), .all(.pluralOnly)): noun.shape = pluralOnly(forms)
    case (.mass(_, let forms?), .all(.pluralOnly)): noun.shape = pluralOnly(forms)
    case (.countable(let forms), _): noun.shape = .countable(changed(forms, way))
    case (.mass(let forms, let counted), _):
      noun.shape = .mass(changed(forms, way), counted: counted.map { changed($0, way) })
    case (.pluralOnly(let forms, let counted), _):
      noun.shape = .pluralOnly(changed(forms, way), counted: counted.map { changed($0, way) })
    }
    // What is stated of the old word does not fit the new one.
    noun.title = nil
    noun.possessive = [:]
    return term.with(.noun(noun))
  }

  /// What is done to one noun.
  private enum Way {
    case all(PseudoAdversity)

    /// Each form starts with the other kind of sound: *an owner*, *a bowner*.
    case otherSound
  }

  /// By a sum over the letters: the same wherever and whenever it is asked for.
  private static func way(of id: TermID) -> Way {
    let sum = id.description.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let all: [Way] = [.otherSound, .all(.uncountable), .all(.long), .all(.rightToLeft)]
    return all[Int(sum >> 8) % all.count]
  }

  // MARK: Forms

  /// The singular as a mass; what counted it before counts it still, as *claim-1*.
  private func massNoun(_ forms: CountedForms) -> Noun.Shape {
    guard let one = forms.byCategory[.one] ?? forms.byCategory[.other] else {
      return .countable(forms)
    }
    return .mass(one, counted: marked(forms))
  }

  /// The plural alone; what counted it before counts it still, as *claim-1*.
  private func pluralOnly(_ forms: CountedForms) -> Noun.Shape {
    guard let other = forms.byCategory[.other] else { return .countable(forms) }
    return .pluralOnly(other, counted: marked(forms))
  }

  private func marked(_ forms: CountedForms) -> CountedForms {
    CountedForms(
      byCategory: forms.byCategory.mapValues { cased in
        cased.mapForms { form in form.mapText { $0.isLast ? $0.text + "-1" : $0.text } }
      }
    )
  }

  private func changed(_ forms: CountedForms, _ way: Way) -> CountedForms {
    CountedForms(byCategory: forms.byCategory.mapValues { changed($0, way) })
  }

  private func changed(_ forms: CasedForms, _ way: Way) -> CasedForms {
    forms.mapForms { changed($0, way) }
  }

  private func changed(_ form: Form, _ way: Way) -> Form {
    switch way {
    case .otherSound: form.mapText { $0.isFirst ? otherSound($0.text) : $0.text }
    case .all(.vowel): form.mapText { $0.isFirst ? vowel($0.text) : $0.text }
    case .all(.consonant): form.mapText { $0.isFirst ? consonant($0.text) : $0.text }
    case .all(.uncountable), .all(.pluralOnly): form
    case .all(.long): form.mapText { $0.isLast ? Self.long($0.text) : $0.text }
    case .all(.rightToLeft): form.mapText { Self.rightToLeft($0.text) }
    }
  }

  private func vowel(_ text: String) -> String {
    grammar.sound(of: text, reading: nil) == .vowel ? text : "o" + text
  }

  private func consonant(_ text: String) -> String {
    grammar.sound(of: text, reading: nil) == .vowel ? "b" + text : text
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
