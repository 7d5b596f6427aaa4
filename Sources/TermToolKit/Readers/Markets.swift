import MessageFormat
import TermDictionary

extension DictionarySet {
  /// The locales whose words somebody reads: all but those that only hold what others inherit, as
  /// `en-001` does.
  var markets: [LocaleIdentifier] { locales.filter { $0.region != "001" } }

  /// The words of all readers in all ``markets``.
  var allLexicons: [Lexicon] {
    readers.flatMap { reader in
      markets.filter { !resolution(for: reader, locale: $0).isEmpty }.compactMap { locale in
        try? lexicon(for: reader.description, locale: locale.description)
      }
    }
  }
}

/// Readers as people list them: those of a market together, markets with the same readers together.
struct ReaderList {
  private let keys: [DictionaryKey]
  private let everybody: [PointOfViewID]

  /// The markets of `keys`; where one has all of `everybody`, these are called *all*.
  init(_ keys: [DictionaryKey], among everybody: [PointOfViewID]) {
    self.keys = keys
    self.everybody = everybody
  }

  /// As in `all in en-AU, en-GB; owner in en`.
  var text: String {
    var markets: [(readers: [PointOfViewID], locales: [LocaleIdentifier])] = []
    for locale in keys.map(\.locale).uniqued {
      let readers = keys.filter { $0.locale == locale }.map(\.pointOfView).uniqued
      if let same = markets.firstIndex(where: { $0.readers == readers }) {
        markets[same].locales.append(locale)
      } else {
        markets.append((readers, [locale]))
      }
    }
    return markets.map { readers, locales in
      "\(names(of: readers)) in \(locales.map(\.description).joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private func names(of readers: [PointOfViewID]) -> String {
    let isAll = readers.count > 1 && Set(readers) == Set(everybody)
    return isAll ? "all" : readers.map(\.description).joined(separator: ", ")
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in the order of their first places.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
