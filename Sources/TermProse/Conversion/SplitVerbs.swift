import Diagnostics
import TermDictionary

/// Finds the verbs of a reader that a pronoun splits: *took them in*.
struct SplitVerbs: Sendable {
  private let matcher: PhraseMatcher

  /// For each phrase of the matcher, the verbs that start with it.
  private let verbs: [[Verb]]

  /// A form of a verb of two words.
  private struct Verb: Sendable {
    var form: TermForm
    var end: String
  }

  /// A verb in a text, with the pronoun inside.
  struct Match {
    let start: Range<Int>
    let pronoun: Range<Int>
    let end: Range<Int>

    /// What it may be.
    let forms: [TermForm]

    /// Whether its end cannot be a preposition: *took them in.*, but not *took them in May*.
    let isCertain: Bool

    var range: Range<Int> { start.lowerBound..<end.upperBound }
  }

  init(of source: Lexicon) {
    let inflector = source.storage.words.inflector
    var verbs: [String: [Verb]] = [:]
    let terms = inflector.terms.values.map(\.term)
    for term in terms.sorted(by: { $0.id < $1.id }) {
      guard case .verb = term.content else { continue }
      for verb in VerbForm.allCases where verb != .attributive {
        let form = TermForm(term.id, .verb(verb))
        guard let parts = source.parts(ofVerb: form) else { continue }
        verbs[parts.start, default: []].append(Verb(form: form, end: parts.end))
      }
    }
    let starts = verbs.keys.sorted()
    matcher = PhraseMatcher(starts)
    self.verbs = starts.map { verbs[$0] ?? [] }
  }

  /// The verbs in `document`, in order.
  func matches(in document: ProseDocument, _ source: Lexicon) -> [Match] {
    guard !verbs.isEmpty else { return [] }
    var matches: [Match] = []
    matcher.forEachMatch(in: document.text.span) { found in
      guard let block = document.blockIndex(at: found.range.lowerBound) else { return }
      let range = document.blocks[block].range
      let words = Neighbourhood(document, block: range)
      guard let pronoun = words.word(after: found.range.upperBound),
        case .pronoun = source.grammar.objectOpening(atStartOf: " \(pronoun.string) "),
        let end = words.word(after: pronoun.range.upperBound)
      else { return }
      let forms = verbs[found.phrase].filter { $0.end == end.string }.map(\.form)
      guard !forms.isEmpty else { return }
      matches.append(
        Match(
          start: found.range,
          pronoun: pronoun.range,
          end: end.range,
          forms: allowed(forms, words.pastForms(at: found.range, source.usage)),
          isCertain: ends(words.word(after: end.range.upperBound), source.usage)
        )
      )
    }
    return matches
  }

  private func allowed(_ forms: [TermForm], _ pastForms: Set<VerbForm>) -> [TermForm] {
    let allowed = forms.filter { form in
      guard case .verb(let verb) = form.kind, form.isPast else { return true }
      return pastForms.contains(verb)
    }
    return allowed.isEmpty ? forms : allowed
  }

  /// Whether no noun starts with `next`.
  private func ends(_ next: ProseWord?, _ usage: (any LanguageUsage)?) -> Bool {
    guard let next else { return true }
    switch usage?.role(of: next.string) {
    case .preposition, .infinitiveMarker, .coordinator, .subordinator, .interrogative: return true
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, .modal,
      .subjectPronoun, nil:
      return false
    }
  }
}

extension Lexicon {
  /// The two parts of the verb `form` between which a pronoun can be: those that the dictionary
  /// states, or a word and its particle; `nil` where it has none.
  func parts(ofVerb form: TermForm) -> (start: String, end: String)? {
    let inflector = storage.words.inflector
    guard case .verb(let verb) = form.kind, var options = form.options else { return nil }
    func text() -> String? { (try? inflector.print(form.term, options))?.text.string }
    if inflector.splits(form.term, verb) {
      options.verbPart = .start
      guard let start = text() else { return nil }
      options.verbPart = .end
      return text().map { (start, $0) }
    }
    guard let words = text()?.split(separator: " "), words.count == 2,
      usage?.isParticle(String(words[1])) == true
    else { return nil }
    return (String(words[0]), String(words[1]))
  }
}

extension ConversionEditor {
  /// Puts the words of `target` around or before the pronoun of a split verb, or reports it.
  mutating func replace(_ match: SplitVerbs.Match, from source: Lexicon, to target: Lexicon) {
    let pronoun = text(match.pronoun)
    let texts = match.forms.compactMap { form -> String? in
      if let parts = target.parts(ofVerb: form) { return "\(parts.start) \(pronoun) \(parts.end)" }
      guard let options = form.options,
        let word = try? target.storage.words.inflector.print(form.term, options)
      else { return nil }
      return "\(word.text.string) \(pronoun)"
    }
    let written = text(match.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let new = texts.first, Set(texts + [written.lowercased()]).count > 1 else { return }
    guard match.isCertain, Set(texts).count == 1 else {
      leave(match, written, Set(texts).sorted())
      return
    }
    let casing: Casing = written.first?.isUppercase == true ? .sentence : .none
    put(new, casing, at: match.range)
  }
}
