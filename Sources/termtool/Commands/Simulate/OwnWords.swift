import ClaimVocabulary
import TermDictionary

/// The words that everybody in a story reads: the own ones, those of the own company, or those of the project.
struct OwnWords {
  private let workflow: Workflow
  private let set: DictionarySet

  /// A locale that takes the place of the companies' own.
  private let locale: String?

  init(_ workflow: Workflow, in set: DictionarySet, locale: String? = nil) {
    self.workflow = workflow
    self.set = set
    self.locale = locale
  }

  /// The words of `person`, or, without one, of the company that pays; `nil` where there are none.
  func lexicon(of person: Identifier<Person>?) -> Lexicon? {
    let payer = workflow.people.first { $0.company == workflow.project.payer }?.id
    return lexicon(choice(of: person ?? payer ?? ""))
  }

  /// The words of `pointOfView` where the company that pays reads.
  func lexicon(for pointOfView: PointOfViewID) -> Lexicon? {
    let payer = workflow.people.first { $0.company == workflow.project.payer }?.id
    var choice = choice(of: payer ?? "")
    choice.pointOfView = pointOfView.description
    return lexicon(choice)
  }

  /// All words that somebody in the story reads, by `pointsOfView`; of one that nobody reads, those of the market of the
  /// company that pays.
  func lexicons(for pointsOfView: [PointOfViewID]) -> [Lexicon] {
    let choices = workflow.people.map { choice(of: $0.id) }.uniqued
    return pointsOfView.flatMap { pointOfView in
      let own = choices.filter { $0.pointOfView == pointOfView.description }
      return own.isEmpty ? [lexicon(for: pointOfView)] : own.map { lexicon($0) }
    }.compactMap(\.self)
  }

  /// The names of the companies of which somebody reads the words of `lexicon`.
  func companies(reading lexicon: Lexicon) -> [String] {
    let readers = workflow.people.filter { person in
      let choice = choice(of: person.id)
      return choice.pointOfView == lexicon.pointOfView.description
        && (locale ?? choice.locale) == lexicon.locale.description
    }
    return workflow.companies.filter { company in
      readers.contains { $0.company == company.id }
    }.map(\.name)
  }

  private func choice(of person: Identifier<Person>) -> ReaderPreference {
    let fallback = ReaderPreference(pointOfView: "head-contractor", locale: locale ?? "en")
    return workflow.reader(person, by: ReaderOrder(default: fallback))
  }

  private func lexicon(_ choice: ReaderPreference) -> Lexicon? {
    try? set.lexicon(
      for: choice.pointOfView,
      locale: locale ?? choice.locale,
      formattingLocale: choice.formattingLocale
    )
  }
}
