import Diagnostics
import TermDictionary

/// Forms in use that no author states: initials of composed names, possessives, attributive verbs,
/// and articles where either is right.
///
/// Letter case is no form, and an article that is certain is not worth a word.
struct DerivedFormRule: DictionaryRule, LexiconRule {
  /// Notes which abbreviations forms refer to, and which verbs they have before nouns.
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    for term in survey.terms {
      for form in term.forms {
        for reference in form.references where reference.options.isAbbreviated {
          facts.abbreviated.insert(reference.term)
        }
        facts.verbsBeforeNouns.formUnion(form.verbsBeforeNouns)
      }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    let initials = survey.facts.abbreviated.sorted().compactMap { self.initials(of: $0, survey) }
    let attributives = survey.facts.verbsBeforeNouns.sorted().compactMap { id in
      attributive(of: id, survey)
    }
    return initials + attributives + used(in: survey)
  }

  /// What is wrong with the verb `id` before a noun, which a form has.
  private func attributive(of id: TermID, _ survey: LexiconSurvey) -> Diagnostic? {
    var options = TermOptions()
    options.verbForm = .attributive
    guard case .verb(let verb) = survey.term(id)?.content, verb.forms[.attributive] == nil,
      let participle = verb.forms[.participle],
      let printed = try? survey.inflector.print(id, options)
    else { return nil }
    return attributive(printed, participle)
  }

  private func initials(of id: TermID, _ survey: LexiconSurvey) -> Diagnostic? {
    guard let term = survey.term(id), !term.isFaulty,
      let abbreviation = term.abbreviation,
      abbreviation.stated == nil, let words = survey.vocabulary[id],
      let text = words.text(.abbreviation(.singular)),
      let full = words.citation
    else { return nil }
    if let word = full.wordWithoutInitial {
      return Diagnostic(
        .mistakenForm,
        "'\(text)' takes one letter of '\(word)' in '\(full)'; state the <abbreviation>",
        at: abbreviation.span
      )
    }
    // Of a name that is written out, initials are as good as stated; those of a composed one nobody
    // has seen.
    guard term.isComposed else { return nil }
    return Diagnostic(
      .derivedForm,
      "'\(text)' is derived: the initials of '\(full)'",
      at: abbreviation.span
    )
  }

  /// What messages ask for.
  private func used(in survey: LexiconSurvey) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var done: Set<Use> = []
    for id in survey.validation.messageOrder {
      for requirement in survey.validation.messages[id]?.requirements ?? [] {
        for use in Use.all(of: requirement) where done.insert(use).inserted {
          if let finding = finding(of: use, requirement, survey) { findings.append(finding) }
        }
      }
    }
    return findings
  }

  private func finding(
    of use: Use,
    _ requirement: FormRequirement,
    _ survey: LexiconSurvey
  ) -> Diagnostic? {
    guard let term = survey.term(use.term),
      let printed = try? survey.inflector.print(
        use.term,
        requirement.options,
        category: requirement.category
      )
    else { return nil }
    switch (use.kind, term.content) {
    case (.initials, .noun):
      return initials(of: use.term, survey)
    case (.possessive, .noun(let noun)):
      guard noun.possessive[printed.number] == nil,
        survey.usage?.isRegularPossessive(printed.text.string, number: printed.number) != true
      else { return nil }
      return derived(printed, "the possessive, by rule; <possessive> states another", at: term.span)
    case (.article, .noun):
      guard let place = eitherArticle(term, printed, survey) else { return nil }
      return derived(printed, "either article is right; 'sound' states which", at: place)
    case (.attributive, .verb(let verb)):
      guard verb.forms[.attributive] == nil, let participle = verb.forms[.participle] else {
        return nil
      }
      return attributive(printed, participle)
    case (_, .noun), (_, .verb), (_, .label): return nil
    }
  }

  /// A participle before a noun: one of several words is joined by hyphens there, *the signed-off
  /// claim*; one of a single word is right.
  private func attributive(_ printed: PrintedTerm, _ participle: Form) -> Diagnostic? {
    let text = printed.text.string
    guard text.contains(where: \.isWhitespace) else { return nil }
    let hyphenated = text.split(whereSeparator: \.isWhitespace).joined(separator: "-")
    let element = "<attributive>\(hyphenated)</attributive>"
    return Diagnostic(
      .mistakenForm,
      "'\(text)' is before a noun without a hyphen; state \(element)",
      at: participle.span,
      fixIts: participle.placeBehind.map { place in
        [Diagnostic.FixIt("state '\(hyphenated)'", replacing: place, with: element)]
      } ?? []
    )
  }

  /// The place of the form, where its article could as well be the other.
  private func eitherArticle(
    _ term: Term,
    _ printed: PrintedTerm,
    _ survey: LexiconSurvey
  ) -> SourceSpan? {
    guard printed.article != nil, let run = printed.text.runs.first, run.sound == nil,
      let form = term.citationForm, form.statesWords,
      survey.grammar.indefiniteArticle(before: printed.text) != nil,
      survey.grammar.sound(of: printed.text.string, reading: run.reading) == nil
    else { return nil }
    return form.span
  }

  private func derived(_ printed: PrintedTerm, _ how: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.derivedForm, "'\(printed.phrase.string)' is derived: \(how)", at: span)
  }

  /// A form of a term that may have to be derived.
  private struct Use: Hashable {
    enum Kind: Hashable {
      case initials
      case possessive
      case attributive
      case article
    }

    var term: TermID
    var kind: Kind

    static func all(of requirement: FormRequirement) -> [Use] {
      var kinds: [Kind] = []
      if requirement.options.isAbbreviated { kinds.append(.initials) }
      if requirement.options.isPossessive { kinds.append(.possessive) }
      if requirement.options.verbForm == .attributive { kinds.append(.attributive) }
      if requirement.options.article == .indefinite { kinds.append(.article) }
      return kinds.map { Use(term: requirement.term, kind: $0) }
    }
  }
}

extension Form {
  /// The verbs that the form has before a noun: as attributives, or as participles directly before
  /// a reference.
  fileprivate var verbsBeforeNouns: [TermID] {
    elements.enumerated().compactMap { index, element in
      guard case .reference(let reference) = element else { return nil }
      switch reference.options.verbForm {
      case .attributive: return reference.term
      case .participle:
        guard index + 2 < elements.count, case .text(let space) = elements[index + 1],
          space.allSatisfy(\.isWhitespace), case .reference = elements[index + 2]
        else { return nil }
        return reference.term
      case .base, .third, .past, .ing: return nil
      }
    }
  }

  /// The place behind the element that states the form, where nothing but its end tag is between.
  fileprivate var placeBehind: SourceSpan? {
    let rest = span.source.bytes[span.range.upperBound...]
    guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let tag = rest[...end].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard tag.starts(with: "</".utf8) else { return nil }
    return SourceSpan(span.source, end + 1..<end + 1)
  }
}

extension String {
  /// The first word that has no initial of its own: an abbreviation, a number, or several that a
  /// slash parts.
  fileprivate var wordWithoutInitial: Substring? {
    split(whereSeparator: \.isWhitespace).first { word in
      word.contains { $0.isNumber || $0 == "/" }
        || word.split(separator: "-").contains { $0.count > 1 && $0.allSatisfy(\.isUppercase) }
    }
  }
}

extension TermOptions {
  /// Whether the abbreviation is printed, where there is one.
  fileprivate var isAbbreviated: Bool {
    switch style {
    case .full: false
    case .short, .abbreviation, .introduce: true
    }
  }
}
