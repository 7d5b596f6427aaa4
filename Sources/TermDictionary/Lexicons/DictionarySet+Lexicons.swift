import LocaleData

extension DictionarySet {
  /// The words of `pointOfView` in `locale`.
  ///
  /// The first call for a combination binds all words; messages are linked when they are first
  /// rendered. The set keeps the lexicon, so further calls cost a look-up under a lock. It keeps
  /// at most 128, those that are asked for: who passes on locales from outside cannot fill memory.
  /// Callers that render often keep the lexicon.
  ///
  /// - Parameters:
  ///   - pointOfView: A point of view that is not abstract: `owner`.
  ///   - locale: The locale of the words, a BCP 47 tag: `en-AU`. Its CLDR parents serve where it
  ///     has none.
  ///   - formattingLocale: The locale that formats numbers and dates; the first unless given.
  /// - Returns: The lexicon; the same storage for the same arguments.
  /// - Throws: ``LexiconError`` for a point of view or a locale that the set cannot serve.
  public func lexicon(
    for pointOfView: String,
    locale: String,
    formattingLocale: String? = nil
  ) throws(LexiconError) -> Lexicon {
    let asked = LexiconName(
      pointOfView: pointOfView,
      locale: locale,
      formattingLocale: formattingLocale
    )
    if let known = storage.named.known(asked) { return known }
    let found = try lexicon(named: pointOfView, locale, formattingLocale)
    return storage.named.value(for: asked) { found }
  }

  private func lexicon(
    named pointOfView: String,
    _ locale: String,
    _ formattingLocale: String?
  ) throws(LexiconError) -> Lexicon {
    let pointOfView = try reader(pointOfView)
    let words = try servedLocale(locale, for: pointOfView)
    let formatting = try formattingLocale.map { (tag) throws(LexiconError) in
      guard let locale = LocaleIdentifier(tag) else { throw .malformedLocale(tag) }
      return locale
    }
    return lexicon(for: pointOfView, locale: words, formattingLocale: formatting ?? words)
  }

  private func reader(_ name: String) throws(LexiconError) -> PointOfViewID {
    let known = readers.map(\.description)
    guard let point = pointsOfView.first(where: { $0.id.description == name }) else {
      throw .unknownPointOfView(name, known: known)
    }
    if point.isAbstract { throw .abstractPointOfView(point.id, known: known) }
    return point.id
  }

  private func servedLocale(
    _ tag: String,
    for pointOfView: PointOfViewID
  ) throws(LexiconError) -> LocaleIdentifier {
    guard let locale = LocaleIdentifier(tag) else { throw .malformedLocale(tag) }
    guard !resolution(for: pointOfView, locale: locale).isEmpty else {
      throw .unknownLocale(locale, known: locales)
    }
    return locale
  }

  /// The lexicon of a combination that the set can serve.
  package func lexicon(
    for pointOfView: PointOfViewID,
    locale: LocaleIdentifier,
    formattingLocale: LocaleIdentifier
  ) -> Lexicon {
    let dictionary = DictionaryKey(pointOfView, locale)
    let key = LexiconKey(dictionary: dictionary, formattingLocale: formattingLocale)
    return storage.lexicons.value(for: key) {
      Lexicon(
        storage: Lexicon.Storage(storage.merged, dictionary, formattingLocale: formattingLocale)
      )
    }
  }
}
