import MessageFormat
import TermDictionary

/// The readers that a request names.
public struct ReaderChoice: Sendable {
  /// The points of view; all that are not abstract unless the project names some.
  public var pointsOfView: [String]

  /// Language tags.
  public var locales: [String]

  /// Makes the request.
  public init(pointsOfView: [String] = [], locales: [String] = []) {
    (self.pointsOfView, self.locales) = (pointsOfView, locales)
  }
}

extension ReaderChoice {
  /// This choice, with the defaults where they say nothing.
  func completed(
    by defaults: ReaderDefaults,
    in set: DictionarySet
  ) throws(ConfigurationFault) -> ReaderChoice {
    var choice = self
    if pointsOfView.isEmpty { choice.pointsOfView = try defaults.pointsOfView(in: set) }
    if locales.isEmpty { choice.locales = try defaults.locales(in: set) }
    return choice
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
      let locale = try LocaleName.locale(tag, in: set)
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

  /// The point of view `name`, from which somebody reads.
  static func reader(
    _ name: String,
    in set: DictionarySet
  ) throws(UsageError) -> PointOfViewID {
    guard let point = set.pointsOfView.first(where: { $0.id.description == name }) else {
      throw UsageError("\(UnknownReader(name, in: set).text)")
    }
    guard !point.isAbstract else {
      let known = set.readers.map(\.description)
      throw UsageError("\(LexiconError.abstractPointOfView(point.id, known: known).description)")
    }
    return point.id
  }
}
