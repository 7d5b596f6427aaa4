import Diagnostics
import MessageFormat
import TermDictionary

/// A word that is spelt in another way than the dictionaries of the reader's locale spell it.
///
/// What a locale's spelling is, its dictionaries say: where en-001 writes *speciality* for a term
/// that en calls *specialty*, readers of en-001 are to read *speciality* everywhere. Beyond that, a
/// language knows families of spellings (*-ise*, *-ize*), of which one reader is to read one.
struct SpellingRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    for term in survey.terms {
      for form in term.forms where form.statesWords {
        note(form.tokens, of: .term(term.id), survey, &facts) { token in
          SourceSpan(form.span.source, token.range)
        }
      }
    }
    for message in survey.messages {
      for pattern in message.message.patterns {
        for case .text(_, let range) in pattern where !range.bytes.isEmpty {
          let text = MessageTextRun(message, range.bytes)
          note(text.tokens, of: .message(message.id), survey, &facts) { text.span(of: $0.range) }
        }
      }
    }
    return []
  }

  private func note(
    _ tokens: [WordToken],
    of holder: EntryID,
    _ survey: DictionarySurvey,
    _ facts: inout RuleFacts,
    _ place: (WordToken) -> SourceSpan
  ) {
    for token in tokens {
      let family = survey.usage?.spellingFamily(of: token.folded)
      guard family != nil || facts.spelling.words.contains(token.folded) else { continue }
      facts.spelling.occurrences[survey.key, default: []].append(
        SpeltWord(
          holder: holder,
          dictionary: survey.key,
          folded: token.folded,
          family: family,
          span: place(token)
        )
      )
    }
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    let words = survey.facts(survey.facts.spelling.occurrences)
    guard !words.isEmpty else { return [] }
    let locales = survey.merged.pointsOfView.chain(of: survey.key.locale)
    let learnt = words.compactMap { word in
      variant(of: word, locales, survey).map { finding(word, $0, survey) }
    }
    let rest = words.filter { variant(of: $0, locales, survey) == nil }
    return learnt + mixed(rest, locales, survey)
  }

  /// How the nearest locale spells `word`, where it is another way.
  private func variant(
    of word: SpeltWord,
    _ locales: [LocaleIdentifier],
    _ survey: LexiconSurvey
  ) -> SpellingFacts.Spelling? {
    for locale in locales {
      guard let variants = survey.facts.spelling.variants[locale] else { continue }
      if let right = variants[word.folded] { return right }
      // What the locale itself writes is right, whatever those spell from which it inherits.
      if variants.values.contains(where: { $0.folded == word.folded }) { return nil }
    }
    return nil
  }

  /// Words of which the lexicon has several spellings; that of the closest locale is right, else
  /// the most frequent one.
  private func mixed(
    _ words: [SpeltWord],
    _ locales: [LocaleIdentifier],
    _ survey: LexiconSurvey
  ) -> [Diagnostic] {
    let families = Dictionary(grouping: words.filter { $0.family != nil }) { $0.family ?? "" }
    return families.keys.sorted().flatMap { family -> [Diagnostic] in
      let members = families[family] ?? []
      let spellings = Dictionary(grouping: members, by: \.folded)
      guard spellings.count > 1 else { return [] }
      func weight(_ spelling: String) -> (Int, Int, String) {
        let group = spellings[spelling] ?? []
        let distances = group.map { locales.firstIndex(of: $0.dictionary.locale) ?? locales.count }
        return (-(distances.min() ?? 0), group.count, spelling)
      }
      guard let right = spellings.keys.max(by: { weight($0) < weight($1) }),
        let first = spellings[right]?.first
      else { return [] }
      let spelling = SpellingFacts.Spelling(folded: right, span: first.span)
      return members.filter { $0.folded != right }.map { finding($0, spelling, survey) }
    }
  }

  private func finding(
    _ word: SpeltWord,
    _ right: SpellingFacts.Spelling,
    _ survey: LexiconSurvey
  ) -> Diagnostic {
    // Where the spelling is right for the dictionary's own readers, others need an entry of their
    // own.
    let own = survey.merged.pointsOfView.chain(of: word.dictionary.locale)
    let isWrongForAll = own.contains { locale in
      let variants = survey.facts.spelling.variants[locale] ?? [:]
      return variants[word.folded]?.folded == right.folded
    }
    let isMixed = word.family != nil && word.dictionary.locale == survey.key.locale
    return .deviatingSpelling(
      "'\(word.span.text)' is spelt '\(right.folded)' elsewhere \(ReaderNames.placeholder)",
      at: word.span,
      right: right.folded,
      rightSpan: right.span,
      replacing: isWrongForAll || isMixed ? [word.span] : []
    )
  }
}

extension Diagnostic {
  /// The finding for a word at `span` that is spelt `right` elsewhere; it can be replaced at
  /// `places`.
  static func deviatingSpelling(
    _ fact: String,
    at span: SourceSpan,
    right: String,
    rightSpan: SourceSpan,
    replacing places: [SourceSpan]
  ) -> Diagnostic {
    let replacements = places.map { place in
      Replacement(span: place, text: right.cased(like: place.text))
    }
    return Diagnostic(
      .deviatingSpelling,
      fact,
      at: span,
      notes: [Note("it is spelt so here", at: rightSpan)],
      fixIts: replacements.isEmpty
        ? [] : [FixIt("write '\(right.cased(like: span.text))'", replacements)]
    )
  }
}

extension String {
  /// The word, which is in small letters, with capitals where `other` has them.
  fileprivate func cased(like other: String) -> String {
    if other.count > 1, other.allSatisfy({ !$0.isLowercase }) { return uppercased() }
    guard other.first?.isUppercase == true else { return self }
    return prefix(1).uppercased() + dropFirst()
  }
}
