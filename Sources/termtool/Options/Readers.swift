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

  /// Links the words of the readers that `options` ask for, in English unless they say otherwise.
  init(_ options: ReaderOptions, in set: DictionarySet, _ console: Console) throws {
    let chosen = try options.pointsOfView(in: set)
    let pointsOfView = chosen ?? set.readers
    // Without readers there is nobody to have a locale, and other trouble to tell of.
    let isEmpty = pointsOfView.isEmpty
    let locales = isEmpty ? [] : try options.locales(in: set) ?? Self.defaultLocale(in: set)
    let pairs = pointsOfView.flatMap { reader in locales.map { (reader, $0) } }
    let lexicons: [Lexicon] = try pairs.compactMap { reader, locale in
      let isServed = !set.resolution(for: reader, locale: locale).isEmpty
      guard isServed || chosen != nil else { return nil }
      do throws(LexiconError) {
        return try set.lexicon(for: reader.description, locale: locale.description)
      } catch {
        throw UsageError(error.description)
      }
    }
    self.lexicons = lexicons
    self.pointsOfView = pointsOfView.filter { id in lexicons.contains { $0.pointOfView == id } }
    self.locales = locales
    isChosen = chosen != nil
    for locale in locales {
      if let note = Self.note(on: locale, for: pointsOfView, in: set) { console.note(note) }
    }
  }

  /// The lexicon of a reader, where there is one.
  subscript(_ pointOfView: PointOfViewID, _ locale: LocaleIdentifier) -> Lexicon? {
    lexicons.first { $0.pointOfView == pointOfView && $0.locale == locale }
  }

  private static func defaultLocale(in set: DictionarySet) throws -> [LocaleIdentifier] {
    var english = ReaderOptions()
    english.pointsOfView = []
    english.locales = ["en"]
    return try english.locales(in: set) ?? []
  }

  /// What a person should know of where the words of `locale` come from; `nil` where it is what they meant.
  private static func note(
    on locale: LocaleIdentifier,
    for pointsOfView: [PointOfViewID],
    in set: DictionarySet
  ) -> String? {
    guard !set.locales.contains(locale) else { return nil }
    let found = pointsOfView.flatMap { set.resolution(for: $0, locale: locale).map(\.locale) }
    let nearest = found.max { $0.lineage.count < $1.lineage.count }
    guard let nearest, !locale.isDefaultContent(of: nearest) else { return nil }
    return "no dictionary for '\(locale)'; its words are those of '\(nearest)'"
  }
}
