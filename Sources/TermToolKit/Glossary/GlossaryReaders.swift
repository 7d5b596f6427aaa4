import TermDictionary

/// What a glossary calls its readers: no more of them than tells them apart.
struct GlossaryReaders {
  private let all: [DictionaryKey]
  private let pointsOfView: [PointOfViewID]

  init(_ glossary: Glossary) {
    (all, pointsOfView) = (glossary.readers, glossary.pointsOfView)
  }

  /// Everybody, as in `head-contractor, owner (en, en-AU)`.
  var everybody: String {
    let locales = all.map(\.locale).uniqued.map(\.description).joined(separator: ", ")
    return "\(pointsOfView.map(\.description).joined(separator: ", ")) (\(locales))"
  }

  /// Those of `keys`: as in `owner` for all markets, `en-AU` for everybody there, `owner in en-GB`.
  func names(of keys: [DictionaryKey]) -> String {
    if Set(keys) == Set(all) { return "all" }
    if pointsOfView.count == 1 { return keys.map(\.locale.description).joined(separator: ", ") }
    let hasLocales = Set(all.map(\.locale)).count > 1
    guard hasLocales else { return keys.map(\.pointOfView.description).joined(separator: ", ") }
    let (readers, locales) = (Set(keys.map(\.pointOfView)), Set(keys.map(\.locale)))
    if all.count(where: { readers.contains($0.pointOfView) }) == keys.count {
      return keys.map(\.pointOfView.description).uniqued.joined(separator: ", ")
    }
    if all.count(where: { locales.contains($0.locale) }) == keys.count {
      return keys.map(\.locale.description).uniqued.joined(separator: ", ")
    }
    return ReaderList(keys, among: pointsOfView).text
  }

  /// The same in parentheses behind a text that not everybody reads; else nothing.
  func suffix(of keys: [DictionaryKey]) -> String {
    Set(keys) == Set(all) ? "" : " (\(names(of: keys)))"
  }
}
