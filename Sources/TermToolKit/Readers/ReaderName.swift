import TermDictionary

/// A reader on the command line: `owner` or `owner@en-AU`.
public struct ReaderName: Equatable, Sendable {
  /// The point of view.
  public let pointOfView: String

  /// `nil` where none is written.
  public let locale: String?

  /// Reads `POV[@LOCALE]`.
  public init(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count == 1 || !parts[1].isEmpty else {
      throw UsageError("expected a point of view, or one with a locale as in owner@en-AU")
    }
    self.init(pointOfView: String(name), locale: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// The reader `pointOfView` in `locale`.
  public init(pointOfView: String, locale: String?) {
    (self.pointOfView, self.locale) = (pointOfView, locale)
  }

  /// The words of the reader in `set`; those of `locale` where the name says none.
  ///
  /// The command line names `other` beside it.
  func lexicon(
    in set: DictionarySet,
    elseIn locale: String,
    beside other: ReaderName? = nil
  ) throws(UsageError) -> Lexicon {
    guard set.pointsOfView.contains(where: { $0.id.description == pointOfView }) else {
      let text = UnknownReader(pointOfView, in: set).text(besides: other?.pointOfView)
      throw UsageError("\(text)")
    }
    if let own = self.locale { _ = try LocaleName.locale(own, in: set) }
    do throws(LexiconError) {
      return try set.lexicon(for: pointOfView, locale: self.locale ?? locale)
    } catch {
      throw UsageError("\(error.description)")
    }
  }
}
