import ClaimVocabulary
import MessageFormat
import TermDictionary

/// The words that everybody in a story reads: the own ones, those of the own company, or those of
/// the project.
struct OwnWords {
  private let workflow: Workflow
  private let set: DictionarySet

  /// A locale that takes the place of the companies' own.
  private let locale: String?

  /// The locale of those who have none.
  private let fallback: String

  init(_ workflow: Workflow, in set: DictionarySet, locale: String? = nil, else fallback: String) {
    self.workflow = workflow
    self.set = set
    self.locale = locale
    self.fallback = fallback
  }

  /// The words of `person`, or, without one, of the company that pays; `nil` where there are none.
  func lexicon(of person: RecordID<Person>?) -> Lexicon? {
    let payer = workflow.people.first { $0.company == workflow.project.payer }?.id
    return lexicon(choice(of: person ?? payer ?? ""))
  }

  /// The market in which the company that pays reads, and the names of all companies that read
  /// there; `nil` where somebody reads in one of `locales`, or nobody says where.
  func market(
    besides locales: [LocaleIdentifier]
  ) -> (locale: LocaleIdentifier, companies: [String])? {
    let stated = workflow.people.map(\.reader) + workflow.companies.map(\.reader)
    guard workflow.project.reader != nil || stated.contains(where: { $0 != nil }) else {
      return nil
    }
    let people = workflow.people.map { ($0.company, LocaleIdentifier(choice(of: $0.id).locale)) }
    let payer = people.first { $0.0 == workflow.project.payer } ?? people.first
    guard let market = payer?.1, !people.contains(where: { $0.1.map(locales.contains) ?? true })
    else { return nil }
    let readers = people.filter { $0.1 == market }.map(\.0)
    return (market, workflow.companies.filter { readers.contains($0.id) }.map(\.name))
  }

  /// The words of `pointOfView` where the company that pays reads.
  func lexicon(for pointOfView: PointOfViewID) -> Lexicon? {
    let payer = workflow.people.first { $0.company == workflow.project.payer }?.id
    var choice = choice(of: payer ?? "")
    choice.pointOfView = pointOfView.description
    return lexicon(choice)
  }

  /// All words that somebody in the story reads, by `pointsOfView`; of one that nobody reads, those
  /// of the market of the company that pays.
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

  private func choice(of person: RecordID<Person>) -> ReaderPreference {
    let fallback = ReaderPreference(pointOfView: "head-contractor", locale: locale ?? fallback)
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
