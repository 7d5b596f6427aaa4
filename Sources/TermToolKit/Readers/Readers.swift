import MessageFormat
import TermDictionary

/// The words of everybody asked for: one lexicon for each point of view and locale.
struct Readers {
  /// The points of view, in the order in which they are shown.
  let pointsOfView: [PointOfViewID]

  /// The locales, in the order in which they are shown.
  let locales: [LocaleIdentifier]

  /// By point of view, then locale.
  let lexicons: [Lexicon]

  /// Whether the points of view are named on the command line.
  let isChosen: Bool

  /// Readers with `lexicons`, of which there is at least one; `isChosen` says whether the command
  /// line names them.
  init(_ lexicons: [Lexicon], isChosen: Bool) {
    self.lexicons = lexicons
    self.isChosen = isChosen
    pointsOfView = lexicons.map(\.pointOfView).uniqued
    locales = lexicons.map(\.locale).uniqued
  }

  /// Makes the lexicons of the readers that `choice` names, those of `defaults` where they say
  /// nothing.
  init(
    _ choice: ReaderChoice,
    in set: DictionarySet,
    _ defaults: ReaderDefaults,
    _ host: any RequestHost
  ) throws {
    let choice = try choice.completed(by: defaults, in: set)
    let chosen = try choice.pointsOfView(in: set)
    let pointsOfView = chosen ?? set.readers
    // Without readers there is nobody to have a locale, and other trouble to tell of.
    let isEmpty = pointsOfView.isEmpty
    let locales = isEmpty ? [] : try choice.locales(in: set) ?? []
    let pairs = pointsOfView.flatMap { reader in locales.map { (reader, $0) } }
    let lexicons: [Lexicon] = try pairs.compactMap { reader, locale in
      let isServed = !set.resolution(for: reader, locale: locale).isEmpty
      guard isServed || chosen != nil else { return nil }
      do throws(LexiconError) {
        return try set.lexicon(for: reader.description, locale: locale.description)
      } catch {
        throw UsageError("\(error.description)")
      }
    }
    self.lexicons = lexicons
    self.pointsOfView = pointsOfView.filter { id in lexicons.contains { $0.pointOfView == id } }
    self.locales = locales
    isChosen = chosen != nil
    FallbackNote.tell(of: locales, for: pointsOfView, in: set, on: host)
  }

  /// The lexicon of a reader, where there is one.
  subscript(_ pointOfView: PointOfViewID, _ locale: LocaleIdentifier) -> Lexicon? {
    lexicons.first { $0.pointOfView == pointOfView && $0.locale == locale }
  }
}
