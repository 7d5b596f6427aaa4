import TermDictionary
import TermGrammar

/// The verbs of lexicons that their objects split: *send … home*, and *take in*, which only a
/// pronoun splits.
///
/// A text may have them in one piece, as any other phrase, or around an object.
struct SplitVerbs: Sendable {
  /// The forms, by the first word of their starts in small letters.
  private let forms: [String: [Form]]

  /// Whether no lexicon has such a verb.
  var isEmpty: Bool { forms.isEmpty }

  /// A form that its object splits.
  struct Form: Sendable {
    /// The words before the object, in small letters.
    let start: [String]

    /// Those behind it.
    let end: [String]

    /// Whether only a pronoun is ever in between: *took them in*.
    let splitsAtPronouns: Bool

    /// What it may be: `sent … home`.
    fileprivate(set) var surface: SurfaceForm
  }

  /// Prints the verbs of `lexicons` that split.
  init(_ lexicons: [Lexicon]) {
    var found: [String: Form] = [:]
    for lexicon in lexicons {
      let inflector = lexicon.storage.words.inflector
      for id in lexicon.terms {
        guard case .verb = inflector.terms[id]?.term.content else { continue }
        for form in VerbForm.allCases where form != .attributive {
          let stated = inflector.splits(id, form) ? inflector.parts(of: id, form) : nil
          guard let parts = stated ?? lexicon.particleParts(of: id, form) else { continue }
          let text = "\(parts.start.string) … \(parts.end.string)"
          let term = TermForm(id, .verb(form), status: lexicon.status(of: id) ?? .preferred)
          let new = Form(parts, text, splitsAtPronouns: stated == nil)
          found[text, default: new].add(term, of: lexicon.key)
        }
      }
    }
    forms = Dictionary(grouping: found.sorted { $0.key < $1.key }.map(\.value)) { $0.start[0] }
  }

  /// The forms whose starts begin with `word`.
  func forms(startingWith word: String) -> [Form] { forms[word.lowercased()] ?? [] }
}

extension SplitVerbs.Form {
  fileprivate init(
    _ parts: (start: StyledText, end: StyledText),
    _ text: String,
    splitsAtPronouns: Bool
  ) {
    func words(_ text: StyledText) -> [String] {
      text.string.lowercased().split(separator: " ").map(String.init)
    }
    (start, end) = (words(parts.start), words(parts.end))
    self.splitsAtPronouns = splitsAtPronouns
    surface = SurfaceForm(text: text, spellings: [text], readings: [], title: "")
  }

  fileprivate mutating func add(_ form: TermForm, of key: DictionaryKey) {
    surface = surface.adding(form, of: key)
  }
}

extension SurfaceForm {
  fileprivate func adding(_ form: TermForm, of key: DictionaryKey) -> SurfaceForm {
    var senses = readings
    if let index = senses.firstIndex(where: { $0.form == form }) {
      senses[index].lexicons.append(key)
    } else {
      senses.append(Sense(form: form, lexicons: [key]))
    }
    return SurfaceForm(text: text, spellings: spellings, readings: senses, title: title)
  }
}

extension Inflector {
  /// What is before and behind the object of a form that it splits; `nil` where there is none.
  func parts(of id: TermID, _ form: VerbForm) -> (start: StyledText, end: StyledText)? {
    var options = TermOptions()
    options.verbForm = form
    options.verbPart = .start
    guard let start = try? print(id, options).text, !start.string.isEmpty else { return nil }
    options.verbPart = .end
    guard let end = try? print(id, options).text, !end.string.isEmpty else { return nil }
    return (start, end)
  }
}

extension Lexicon {
  /// The verb and the particle of a form of two words; `nil` for all other forms.
  fileprivate func particleParts(
    of id: TermID,
    _ form: VerbForm
  ) -> (start: StyledText, end: StyledText)? {
    var options = TermOptions()
    options.verbForm = form
    guard let text = try? storage.words.inflector.print(id, options).text else { return nil }
    let words = text.string.split(separator: " ").map(String.init)
    guard words.count == 2, usage?.isParticle(words[1]) == true else { return nil }
    return (StyledText(words[0]), StyledText(words[1]))
  }
}
