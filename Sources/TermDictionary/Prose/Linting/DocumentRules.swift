import Diagnostics

/// The rules that need a whole document: what is introduced before it is abbreviated, one name for one concept, one
/// spelling for one word.
///
/// They read the facts that the sections have noted, never the text, so an edit costs them no reading.
struct DocumentRules {
  private let sections: [LintedSection]
  private let vocabulary: LintVocabulary
  private var findings: [[ProseFinding]]

  /// The findings for each of `sections`, which follow one another.
  static func findings(
    in sections: [LintedSection],
    _ vocabulary: LintVocabulary
  ) -> [[ProseFinding]] {
    var rules = DocumentRules(sections, vocabulary)
    rules.run()
    return rules.findings
  }

  private init(_ sections: [LintedSection], _ vocabulary: LintVocabulary) {
    self.sections = sections
    self.vocabulary = vocabulary
    findings = Array(repeating: [], count: sections.count)
  }

  private mutating func run() {
    var introduced: Set<TermID> = []
    var names: [TermID: Names] = [:]
    var spellings: [String: Spellings] = [:]
    for (index, section) in sections.enumerated() {
      for fact in section.facts {
        switch fact.kind {
        case .abbreviation(let form, let isIntroduced):
          if introduced.insert(form.term).inserted, !isIntroduced {
            reportAbbreviation(form, fact.range, index)
          }
        case .name(let form):
          names[form.term, default: Names()].add(form, fact.range, index)
        case .spelling(let variant, let isOwn):
          spellings[variant.own, default: Spellings(variant)].add(isOwn, fact.range, index)
        }
      }
    }
    for (_, names) in names.sorted(by: { $0.key < $1.key }) { report(names) }
    for (_, spellings) in spellings.sorted(by: { $0.key < $1.key }) { report(spellings) }
  }

  /// A place in a section.
  private struct Place {
    var range: Range<Int>
    var section: Int
  }

  private struct Names {
    var preferred: Place?
    var synonyms: [(form: TermForm, place: Place)] = []

    mutating func add(_ form: TermForm, _ range: Range<Int>, _ section: Int) {
      let place = Place(range: range, section: section)
      if form.isSynonym {
        synonyms.append((form, place))
      } else if preferred == nil {
        preferred = place
      }
    }
  }

  private struct Spellings {
    let variant: SpellingVariant
    var own: Place?
    var other: Place?

    init(_ variant: SpellingVariant) { self.variant = variant }

    mutating func add(_ isOwn: Bool, _ range: Range<Int>, _ section: Int) {
      let place = Place(range: range, section: section)
      if isOwn { own = own ?? place } else { other = other ?? place }
    }
  }

  private func span(_ place: Place) -> SourceSpan {
    sections[place.section].document.span(of: place.range)
  }

  private func words(_ place: Place) -> String {
    String(decoding: sections[place.section].document.text[place.range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension DocumentRules {
  private mutating func reportAbbreviation(_ form: TermForm, _ range: Range<Int>, _ section: Int) {
    let document = sections[section].document
    guard document.syntax != .xml else { return }
    let place = Place(range: range, section: section)
    let written = words(place)
    var full = form
    full = TermForm(form.term, .noun(form.number ?? .singular), isPossessive: false)
    let name = vocabulary.print(full, .none)?.text.string
    let introduction = name.map { "\($0) (\(written))" }
    let changes = introduction.map { document.replacements(of: range, with: $0) } ?? []
    findings[section].append(
      ProseFinding(
        Diagnostic(
          .abbreviationNotIntroduced,
          "'\(written)' stands before it is introduced"
            + (introduction.map { "; expected '\($0)' the first time" } ?? ""),
          at: span(place),
          fixIts: changes.isEmpty
            ? [] : [Diagnostic.FixIt("write '\(introduction ?? "")'", changes)]
        ),
        match: written,
        term: form.term,
        pointOfView: vocabulary.reader.pointOfView
      )
    )
  }

  private mutating func report(_ names: Names) {
    guard let preferred = names.preferred else { return }
    for (form, place) in names.synonyms {
      let document = sections[place.section].document
      let written = words(place)
      let pass = LintPass(document, vocabulary)
      let match = PhraseMatch(range: place.range, phrase: vocabulary.judgements.count)
      let replacements = Replacements([form], of: match, in: pass)
      findings[place.section].append(
        ProseFinding(
          Diagnostic(
            .inconsistentTerm,
            "'\(written)' is a second name; this document also says '\(words(preferred))'",
            at: span(place),
            notes: [Diagnostic.Note("the other name stands here", at: span(preferred))],
            fixIts: replacements.fixIts(certain: false)
          ),
          match: written,
          term: form.term,
          pointOfView: vocabulary.reader.pointOfView
        )
      )
    }
  }

  private mutating func report(_ spellings: Spellings) {
    guard let own = spellings.own, let other = spellings.other else { return }
    let written = words(own)
    findings[own.section].append(
      ProseFinding(
        Diagnostic(
          .mixedSpelling,
          "'\(written)' is spelt in two ways in this document; the other is '\(words(other))'",
          at: span(own),
          notes: [Diagnostic.Note("the other spelling stands here", at: span(other))]
        ),
        match: written
      )
    )
  }
}
