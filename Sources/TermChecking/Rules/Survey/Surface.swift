import TermDictionary

/// A form of a term as one lexicon prints it.
struct Surface: Sendable, Equatable {
  var text: String
  var kind: Kind

  /// Which of the forms it is.
  enum Kind: Sendable, Equatable {
    /// The form that dictionaries are sorted by: the singular, the mass noun, or the plural of what
    /// has no singular.
    case citation

    /// The plural of what can be counted.
    case plural

    /// The phrase that counts what cannot be counted.
    case counted(GrammaticalNumber)

    case abbreviation(GrammaticalNumber)

    case verb(VerbForm)

    case label
  }
}

extension Surface.Kind {
  /// Whether it is a form of a verb that looks like a noun and its plural: *claim*, *claims*.
  var isFinite: Bool { self == .verb(.base) || self == .verb(.third) }

  /// The options with which a reference prints the form, a space before each.
  var options: String {
    switch self {
    case .citation, .label: ""
    case .plural: " number=plural"
    case .counted(.singular): " countable=yes"
    case .counted(.plural): " number=plural countable=yes"
    case .abbreviation(.singular): " style=abbreviation"
    case .abbreviation(.plural): " style=abbreviation number=plural"
    case .verb(.base): ""
    case .verb(let form): " form=\(form.rawValue)"
    }
  }
}

/// All forms of a term as one lexicon prints them.
struct TermWords: Sendable {
  var partOfSpeech: PartOfSpeech

  /// What can be said of a noun; `nil` for other words.
  var countability: Countability?

  /// The forms, the citation form first; those that no dictionary states are left out.
  var surfaces: [Surface]

  /// The form that dictionaries are sorted by.
  var citation: String? { surfaces.first?.text }

  /// The form of `kind`, where there is one; a participle is its own attributive.
  func text(_ kind: Surface.Kind) -> String? {
    let text = surfaces.first { $0.kind == kind }?.text
    return text ?? (kind == .verb(.attributive) ? self.text(.verb(.participle)) : nil)
  }
}

extension Inflector {
  /// All forms of the term `id`; `nil` where there is no such term.
  func words(of id: TermID) -> TermWords? {
    guard let term = terms[id]?.term else { return nil }
    switch term.content {
    case .noun(let noun):
      return nounWords(of: id, noun)
    case .verb(let verb):
      let forms = VerbForm.allCases.filter { verb.forms[$0] != nil }
      let surfaces = forms.compactMap { form in surface(of: id, .verb(form)) { $0.verbForm = form }
      }
      return TermWords(partOfSpeech: .verb, countability: nil, surfaces: surfaces)
    case .label:
      let surfaces = [surface(of: id, .label) { _ in }].compactMap(\.self)
      return TermWords(partOfSpeech: .label, countability: nil, surfaces: surfaces)
    }
  }

  private func nounWords(of id: TermID, _ noun: Noun) -> TermWords {
    guard let own = try? print(id, TermOptions()) else {
      return TermWords(partOfSpeech: .noun, countability: nil, surfaces: [])
    }
    var surfaces = [Surface(text: own.text.string, kind: .citation)]
    if own.countability == .countable {
      surfaces += [surface(of: id, .plural) { $0.number = .plural }].compactMap(\.self)
    } else {
      surfaces += GrammaticalNumber.allCases.compactMap { number in
        surface(of: id, .counted(number)) {
          $0.isCountable = true
          $0.number = number
        }
      }
    }
    if noun.abbreviation != nil {
      surfaces += GrammaticalNumber.allCases.compactMap { number in
        surface(of: id, .abbreviation(number)) {
          $0.style = .abbreviation
          $0.number = number
        }
      }
    }
    return TermWords(partOfSpeech: .noun, countability: own.countability, surfaces: surfaces)
  }

  private func surface(
    of id: TermID,
    _ kind: Surface.Kind,
    _ change: (inout TermOptions) -> Void
  ) -> Surface? {
    var options = TermOptions()
    change(&options)
    guard let printed = try? print(id, options) else { return nil }
    return Surface(text: printed.text.string, kind: kind)
  }
}
