import Diagnostics
import TermDictionary

/// The rules that need a whole document: what is introduced before it is abbreviated, one name for
/// one concept, one spelling for one word.
///
/// They read the facts that the sections have noted, never the text of other sections, so an edit
/// costs them no reading. What they say of a fact depends on the first fact of a few kinds, and on
/// nothing else.
struct DocumentRules {
  let document: LintedDocument

  let place: SectionTree.Place

  /// A finding, and the place that its note names.
  struct Finding {
    var finding: ProseFinding
    var note: PlacedNote?
  }

  /// A note whose place is looked up when somebody reads it.
  struct PlacedNote: Equatable {
    var message: String
    var fact: FactKey
  }

  /// The findings of the section: abbreviations, then names, then spellings.
  func findings() -> [Finding] {
    var (abbreviations, names, spellings): ([Finding], [Finding], [Finding]) = ([], [], [])
    for (index, fact) in section.facts.enumerated() {
      switch fact.kind {
      case .abbreviation(let form, let isIntroduced):
        guard !isIntroduced, isFirst(fact, index) else { continue }
        abbreviation(form, fact.range).map { abbreviations.append($0) }
      case .name(let form):
        guard form.isSynonym, let other = document.first(.preferredName(form.term)) else {
          continue
        }
        names.append(name(form, fact.range, other))
      case .spelling(let variant, let isOwn):
        guard isOwn, isFirst(fact, index), let other = document.first(.otherSpelling(variant.own))
        else { continue }
        spellings.append(spelling(variant, fact.range, other))
      }
    }
    return abbreviations + names + spellings
  }

  private var section: LintedSection { place.section.linted }

  /// Whether the fact is the first of its kind in the document.
  private func isFirst(_ fact: DocumentFact, _ index: Int) -> Bool {
    section.firstFacts[fact.key] == index
      && document.first(fact.key)?.place.rank == place.rank
  }
}

extension DocumentRules {
  private func abbreviation(_ form: TermForm, _ range: Range<Int>) -> Finding? {
    let prose = section.document
    guard prose.syntax != .xml else { return nil }
    let vocabulary = document.vocabulary
    let written = prose.words(range)
    let full = TermForm(form.term, .noun(form.number ?? .singular), isPossessive: false)
    let name = vocabulary.print(full, .none)?.text.string
    let introduction = name.map { "\($0) (\(written))" }
    let changes = introduction.map { prose.replacements(of: range, with: $0) } ?? []
    let diagnostic = Diagnostic(
      .abbreviationNotIntroduced,
      "'\(written)' stands before it is introduced"
        + (introduction.map { "; expected '\($0)' the first time" } ?? ""),
      at: prose.span(of: range),
      fixIts: changes.isEmpty
        ? [] : [Diagnostic.FixIt("write '\(introduction ?? "")'", changes)]
    )
    return Finding(finding: finding(diagnostic, written, form.term))
  }

  private func name(
    _ form: TermForm,
    _ range: Range<Int>,
    _ other: LintedDocument.NotedPlace
  ) -> Finding {
    let prose = section.document
    let vocabulary = document.vocabulary
    let written = prose.words(range)
    let match = PhraseMatch(range: range, phrase: vocabulary.meanings.count)
    let replacements = Replacements([form], of: match, in: LintPass(prose, vocabulary))
    let diagnostic = Diagnostic(
      .inconsistentTerm,
      "'\(written)' is a second name; this document also says '\(other.words)'",
      at: prose.span(of: range),
      fixIts: replacements.fixIts(certain: false)
    )
    return Finding(
      finding: finding(diagnostic, written, form.term),
      note: PlacedNote(message: "the other name stands here", fact: .preferredName(form.term))
    )
  }

  private func finding(_ diagnostic: Diagnostic, _ written: String, _ term: TermID) -> ProseFinding
  {
    ProseFinding(
      diagnostic,
      match: written,
      term: term,
      pointOfView: document.vocabulary.reader.pointOfView
    )
  }

  private func spelling(
    _ variant: SpellingVariant,
    _ range: Range<Int>,
    _ other: LintedDocument.NotedPlace
  ) -> Finding {
    let prose = section.document
    let written = prose.words(range)
    let diagnostic = Diagnostic(
      .mixedSpelling,
      "'\(written)' is spelt in two ways in this document; the other is '\(other.words)'",
      at: prose.span(of: range)
    )
    return Finding(
      finding: ProseFinding(diagnostic, match: written),
      note: PlacedNote(
        message: "the other spelling stands here",
        fact: .otherSpelling(variant.own)
      )
    )
  }
}
