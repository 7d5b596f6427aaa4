import TermDictionary

/// Every reader of the shipped dictionaries.
let lexicons: [Lexicon] = {
  let set = DictionarySet.shipped
  return set.readers.flatMap { reader in
    set.locales.compactMap { locale in
      try? set.lexicon(for: reader.description, locale: locale.description)
    }
  }
}()

/// The lexicon of one reader of the shipped dictionaries.
func lexicon(_ pointOfView: String, _ locale: String) throws -> Lexicon {
  try DictionarySet.shipped.lexicon(for: pointOfView, locale: locale)
}
