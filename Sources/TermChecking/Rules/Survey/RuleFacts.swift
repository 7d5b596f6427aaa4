import Diagnostics
import TermDictionary

/// What the surveys of the dictionaries leave for the lexicons to check.
///
/// Only what may turn out to be a finding is kept: on a correct set, little.
struct RuleFacts {
  /// Words that forms write out although a term owns them.
  var frozenWords: [DictionaryKey: [LiteralWord]] = [:]

  /// Words that messages write out although a term owns them.
  var literalTerms: [DictionaryKey: [LiteralWord]] = [:]

  /// Placeholders that need single things.
  var singleThings: [DictionaryKey: [SingleThingSlot]] = [:]

  /// Verbs that are written out beside a term.
  var literalVerbs: [DictionaryKey: [LiteralVerb]] = [:]

  /// Verbs and pronouns that belong to a term farther away.
  var distantWords: [DictionaryKey: [DistantWord]] = [:]

  /// Determiners that want a number.
  var numberedSlots: [DictionaryKey: [NumberedSlot]] = [:]

  /// Words that agree with something else than what is beside them.
  var strangePartners: [DictionaryKey: [StrangePartner]] = [:]

  /// Verbs whose place asks for another form.
  var verbsInPlaces: [DictionaryKey: [VerbInPlace]] = [:]

  /// Verbs in the form for one number, behind their subject.
  var numberedVerbs: [DictionaryKey: [NumberedVerb]] = [:]

  /// Names that messages write and somebody forbids.
  var forbiddenNames: [DictionaryKey: [WrittenName]] = [:]

  /// Terms that start a sentence without a capital.
  var sentenceStarts: [DictionaryKey: [SentenceStart]] = [:]

  /// Abbreviations that are stated for composed names.
  var statedAbbreviations: [DictionaryKey: [StatedAbbreviation]] = [:]

  /// Messages with examples of what they print.
  var examples: [DictionaryKey: [ExampledMessage]] = [:]

  /// Terms whose abbreviation some form prints.
  var abbreviated: Set<TermID> = []

  /// The verbs that forms have before nouns.
  var verbsBeforeNouns: Set<TermID> = []

  /// The identifiers of all terms.
  let terms: Set<TermID>

  /// Messages that several dictionaries have.
  let repeatedMessages: [MessageID]

  /// The names that dictionaries forbid.
  let forbidden: ForbiddenNames

  /// The words of all dictionaries.
  var elsewhere = WordsElsewhere()

  /// What is known of spelling.
  var spelling: SpellingFacts

  /// Collects what is known without a look at single entries of the dictionaries `keys`.
  init(_ merged: MergedDictionaries, _ keys: [DictionaryKey]) {
    var seen: Set<MessageID> = []
    var repeated: Set<MessageID> = []
    for key in keys {
      for id in merged.dictionaries[key]?.messageOrder ?? [] where !seen.insert(id).inserted {
        repeated.insert(id)
      }
    }
    repeatedMessages = repeated.sorted()
    terms = Set(merged.termOrder)
    forbidden = ForbiddenNames(merged, keys)
    spelling = SpellingFacts(merged, keys)
  }
}

/// A word that is written out although a term owns it.
struct LiteralWord: HeldFact {
  /// The form or the message that writes it.
  var holder: EntryID

  /// The terms that own it in the dictionary that writes it, each with the form.
  var owners: [WordOwner]

  /// The word in small letters.
  var folded: String

  /// Where it is written.
  var span: SourceSpan

  /// What would be there instead, where that is known.
  var replacement: Diagnostic.Replacement?
}

extension LexiconSurvey {
  /// The owner of `word`, where no owner is called that here: readers of this lexicon would expect
  /// another word.
  func strangeOwner(of word: LiteralWord) -> WordOwner? {
    let isKnown = word.owners.contains { owner in
      vocabulary[owner.term]?.text(owner.kind)?.lowercased() == word.folded
    }
    guard !isKnown else { return nil }
    return word.owners.first { vocabulary[$0.term]?.citation != nil }
  }

  /// What the lexicon says where `owner` is written.
  func text(of owner: WordOwner) -> String? {
    let words = vocabulary[owner.term]
    return words?.text(owner.kind) ?? words?.citation
  }
}
