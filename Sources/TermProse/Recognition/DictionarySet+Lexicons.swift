import TermDictionary

extension DictionarySet {
  /// The lexicons of all readers in all locales but `known`.
  func otherLexicons(than known: [Lexicon]) -> [Lexicon] {
    let keys = Set(known.map(\.key))
    return readers.flatMap { reader in
      locales.map { DictionaryKey(reader, $0) }
    }.filter { key in
      !keys.contains(key) && !resolution(for: key.pointOfView, locale: key.locale).isEmpty
    }.map { key in
      lexicon(for: key.pointOfView, locale: key.locale, formattingLocale: key.locale)
    }
  }
}
