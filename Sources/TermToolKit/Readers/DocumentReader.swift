import TermDictionary

/// The one reader of documents, as a request or the project names them.
public struct DocumentReader: Sendable {
  /// The point of view; that of the project unless given.
  public var pointOfView: String?

  /// A language tag; that of the project or the environment unless given.
  public var locale: String?

  /// Makes the request.
  public init(pointOfView: String? = nil, locale: String? = nil) {
    (self.pointOfView, self.locale) = (pointOfView, locale)
  }

  /// The reader among those of `set`.
  ///
  /// - Throws: ``UsageError`` where nobody is named, by the request nor by the project, or several
  ///   are; ``ConfigurationFault`` where the project names somebody who is not there.
  func chosen(
    _ defaults: ReaderDefaults,
    in set: DictionarySet
  ) throws -> (pointOfView: String, locale: String) {
    let named = try pointOfView.map { [$0] } ?? defaults.pointsOfView(in: set)
    guard let reader = named.first, named.count == 1 else {
      let known = set.readers.map(\.description).joined(separator: ", ")
      let what = named.isEmpty ? "'--as' is missing" : "termtool.yml names several points of view"
      let other = named.isEmpty ? "; 'as: …' in termtool.yml says it once for a project" : ""
      throw UsageError("\(what); expected one of: \(known)\(other)")
    }
    _ = try ReaderChoice.reader(reader, in: set)
    if let locale { return (reader, try LocaleName.locale(locale, in: set).description) }
    return (reader, try defaults.locale(in: set))
  }
}
