import MessageFormat
import TermDictionary

extension ReaderOptions {
  /// The points of view asked for, in that order; `nil` where none is.
  func pointsOfView(in set: DictionarySet) throws(UsageError) -> [PointOfViewID]? {
    guard !pointsOfView.isEmpty else { return nil }
    var readers: [PointOfViewID] = []
    for name in pointsOfView {
      let reader = try Self.reader(name, in: set)
      if !readers.contains(reader) { readers.append(reader) }
    }
    return readers
  }

  /// The locales asked for, in that order; `nil` where none is.
  func locales(in set: DictionarySet) throws(UsageError) -> [LocaleIdentifier]? {
    guard !locales.isEmpty else { return nil }
    var chosen: [LocaleIdentifier] = []
    for tag in locales {
      guard let locale = LocaleIdentifier(tag) else {
        throw UsageError(LexiconError.malformedLocale(tag).description)
      }
      let isServed = set.readers.contains { !set.resolution(for: $0, locale: locale).isEmpty }
      guard isServed else {
        throw UsageError(LexiconError.unknownLocale(locale, known: set.locales).description)
      }
      if !chosen.contains(locale) { chosen.append(locale) }
    }
    return chosen
  }

  private static func reader(
    _ name: String,
    in set: DictionarySet
  ) throws(UsageError) -> PointOfViewID {
    let known = set.readers.map(\.description)
    guard let point = set.pointsOfView.first(where: { $0.id.description == name }) else {
      throw UsageError(LexiconError.unknownPointOfView(name, known: known).description)
    }
    guard !point.isAbstract else {
      throw UsageError(LexiconError.abstractPointOfView(point.id, known: known).description)
    }
    return point.id
  }
}
