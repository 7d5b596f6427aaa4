import TermDictionary
import TermGrammar
import TermLanguages

extension Lexicon {
  /// The rules of its language.
  var grammar: any Grammar { storage.words.inflector.grammar }

  /// How its language is written.
  var usage: (any LanguageUsage)? { Languages.usage(for: locale) }
}
