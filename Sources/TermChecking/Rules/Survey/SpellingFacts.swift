import Diagnostics
import LocaleData
import TermDictionary
import TermLanguages

/// What the dictionaries of a set say of spelling.
struct SpellingFacts {
  /// By locale, the words that it spells in another way: *specialty* by en-001.
  private(set) var variants: [LocaleIdentifier: [String: Spelling]] = [:]

  /// Words that differ from the spelling of the same locale.
  private(set) var deviations: [Diagnostic] = []

  /// The words that some locale spells in another way.
  private(set) var words: Set<String> = []

  /// Where words are that may be spelt wrong for somebody.
  var occurrences: [DictionaryKey: [SpeltWord]] = [:]

  /// How a locale spells a word.
  struct Spelling: Sendable {
    /// The word in small letters.
    var folded: String

    /// Where the locale's dictionary writes it.
    var span: SourceSpan
  }

  /// Learns from terms that several dictionaries spell almost alike.
  ///
  /// Costs one look at each term for each dictionary that it inherits from.
  init(_ merged: MergedDictionaries, _ keys: [DictionaryKey]) {
    let language = Dictionary(grouping: keys, by: \.locale.language)
    for near in keys {
      for far in language[near.locale.language] ?? [] where far != near {
        let points = merged.pointsOfView.chain(of: near.pointOfView)
        let locales = merged.pointsOfView.chain(of: near.locale)
        guard points.contains(far.pointOfView), locales.contains(far.locale) else { continue }
        learn(near, from: far, merged)
      }
    }
  }

  private mutating func learn(
    _ near: DictionaryKey,
    from far: DictionaryKey,
    _ merged: MergedDictionaries
  ) {
    guard let own = merged.dictionaries[near], let inherited = merged.dictionaries[far] else {
      return
    }
    let usage = Languages.usage(for: near.locale)
    for id in own.termOrder {
      guard let form = own.terms[id]?.citationForm, let other = inherited.terms[id]?.citationForm,
        let pair = SpellingPair(form, other, usage)
      else { continue }
      if near.pointOfView == far.pointOfView {
        words.insert(pair.far)
        let spelling = Spelling(folded: pair.near, span: pair.nearSpan)
        variants[near.locale, default: [:]][pair.far] = spelling
      } else if near.locale == far.locale {
        let places = own.terms[id]?.forms.flatMap { $0.places(of: pair.near) } ?? []
        deviations.append(.deviatingSpelling(pair, of: far, places))
      }
    }
  }
}

/// A word of a form or a message that may be spelt wrong for somebody.
struct SpeltWord: HeldFact {
  var holder: EntryID
  var dictionary: DictionaryKey
  var folded: String

  /// What all spellings of the word have in common, where the language knows several.
  var family: String?

  var span: SourceSpan
}

/// Two spellings of one word in two entries of one term.
struct SpellingPair {
  var near: String
  var nearSpan: SourceSpan
  var far: String
  var farSpan: SourceSpan

  /// The only word in which the forms differ, where it is the same word spelt differently.
  init?(_ one: Form, _ other: Form, _ usage: (any LanguageUsage)?) {
    let nearTokens = one.tokens
    let farTokens = other.tokens
    guard nearTokens.count == farTokens.count else { return nil }
    let differing = zip(nearTokens, farTokens).filter { $0.folded != $1.folded }
    guard differing.count == 1, let (near, far) = differing.first,
      Self.isSpelling(near.folded, of: far.folded, usage)
    else { return nil }
    self.near = near.folded
    self.far = far.folded
    nearSpan = SourceSpan(one.span.source, near.range)
    farSpan = SourceSpan(other.span.source, far.range)
  }

  /// Whether two words are most likely one: long, and apart by one letter inside.
  private static func isSpelling(
    _ one: String,
    of other: String,
    _ usage: (any LanguageUsage)?
  ) -> Bool {
    if let family = usage?.spellingFamily(of: one), family == usage?.spellingFamily(of: other) {
      return true
    }
    let shorter = min(one.count, other.count)
    guard shorter >= 6, !one.hasPrefix(other), !other.hasPrefix(one) else { return false }
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    // A change of the first or last letters makes another word or another form of it.
    guard start >= 2, end >= 1 else { return false }
    let longer = max(one.count, other.count)
    return longer - shorter <= 1 && start + end >= longer - 1
  }
}

extension Diagnostic {
  fileprivate static func deviatingSpelling(
    _ pair: SpellingPair,
    of key: DictionaryKey,
    _ places: [SourceSpan]
  ) -> Diagnostic {
    .deviatingSpelling(
      "'\(pair.nearSpan.text)' is spelt '\(pair.farSpan.text)' by \(key)",
      at: pair.nearSpan,
      right: pair.far,
      rightSpan: pair.farSpan,
      replacing: places
    )
  }
}

extension Form {
  /// Where the form writes `word`, which is in small letters.
  fileprivate func places(of word: String) -> [SourceSpan] {
    tokens.filter { $0.folded == word }.map { SourceSpan(span.source, $0.range) }
  }
}
