import MessageFormat
import TermDictionary

extension ReaderOptions {
  /// These options, with the defaults where they say nothing.
  func completed(by defaults: ReaderDefaults, in set: DictionarySet) -> ReaderOptions {
    var options = self
    if pointsOfView.isEmpty { options.pointsOfView = defaults.pointsOfView }
    if locales.isEmpty { options.locales = defaults.locales(in: set) }
    return options
  }

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
        throw UsageError("\(LexiconError.malformedLocale(tag).description)")
      }
      let isServed = set.readers.contains { !set.resolution(for: $0, locale: locale).isEmpty }
      guard isServed else {
        throw UsageError("\(LexiconError.unknownLocale(locale, known: set.locales).description)")
      }
      if !chosen.contains(locale) { chosen.append(locale) }
    }
    return chosen
  }

  /// The dictionaries that serve the readers asked for; all where nobody is asked for.
  func dictionaries(in set: DictionarySet) throws(UsageError) -> [DictionarySummary] {
    let readers = try pointsOfView(in: set)
    let locales = try locales(in: set)
    guard readers != nil || locales != nil else { return set.dictionaries }
    let serving = (readers ?? set.readers).flatMap { reader in
      (locales ?? set.locales).flatMap { set.resolution(for: reader, locale: $0) }
    }
    return set.dictionaries.filter { dictionary in
      dictionary.locale.map {
        serving.contains(DictionaryKey(dictionary.pointOfView.id, $0))
      } ?? false
    }
  }

  private static func reader(
    _ name: String,
    in set: DictionarySet
  ) throws(UsageError) -> PointOfViewID {
    let known = set.readers.map(\.description)
    guard let point = set.pointsOfView.first(where: { $0.id.description == name }) else {
      let text = LexiconError.unknownPointOfView(name, known: known).description
      let isSlip = NearestValue.to(name, among: known) != nil
      throw UsageError("\(text)\(isSlip ? "" : "; others are read with --dictionaries")")
    }
    guard !point.isAbstract else {
      throw UsageError("\(LexiconError.abstractPointOfView(point.id, known: known).description)")
    }
    return point.id
  }
}
