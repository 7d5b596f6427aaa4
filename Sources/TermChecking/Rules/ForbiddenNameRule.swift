import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A name that a message writes and that the concept of some dictionary forbids.
struct WrittenName: HeldFact {
  var holder: EntryID

  /// Who forbids it.
  var owners: [ForbiddenName]

  /// The name in small letters.
  var folded: String

  /// Where it is written.
  var span: SourceSpan

  /// What would be there instead.
  var replacement: Diagnostic.Replacement
}

/// A name that is forbidden for a term.
struct ForbiddenName: Sendable {
  /// The term, and the form that is printed instead.
  var word: WordOwner

  /// The dictionary that forbids it.
  var dictionary: DictionaryKey
}

/// The names that the dictionaries of a set forbid, by language.
struct ForbiddenNames {
  private var phrases: [String: PhraseIndex<ForbiddenName>] = [:]

  /// Collects those of the dictionaries `keys` of `merged`.
  ///
  /// Costs a search of each file for the word *forbidden*, and a look at the concepts of those that
  /// have it.
  init(_ merged: MergedDictionaries, _ keys: [DictionaryKey]) {
    var files: [ObjectIdentifier: Bool] = [:]
    for key in keys {
      let usage = Languages.usage(for: key.locale)
      for concept in merged.dictionaries[key]?.concepts ?? [] {
        let file = ObjectIdentifier(concept.span.source)
        let forbids = files[file] ?? concept.span.source.bytes.containForbidden
        files[file] = forbids
        guard forbids else { continue }
        for synonym in concept.synonyms where synonym.status == .forbidden {
          add(synonym, for: concept.term, in: key, merged, usage)
        }
      }
    }
  }

  private mutating func add(
    _ synonym: Synonym,
    for term: TermID,
    in key: DictionaryKey,
    _ merged: MergedDictionaries,
    _ usage: (any LanguageUsage)?
  ) {
    let letters = synonym.name.filter(\.isLetter)
    let isExact = letters.count > 1 && letters.allSatisfy(\.isUppercase)
    var names: [(String, Surface.Kind)] = []
    let part = merged.dictionaries.values.lazy.compactMap { $0.terms[term]?.partOfSpeech }.first
    switch part {
    case .noun:
      names = [(synonym.name, .citation)]
      let plural = synonym.plural ?? usage?.derivedPlural(of: synonym.name)
      if let plural, plural != synonym.name { names.append((plural, .plural)) }
    case .verb:
      names = [(synonym.name, .verb(.base))]
      if let verb = usage?.verbDerivation(of: synonym.name, in: key.locale) {
        names += [
          (verb.third, .verb(.third)), (verb.past, .verb(.past)), (verb.ing, .verb(.ing)),
        ]
      }
    case .label: names = [(synonym.name, .label)]
    case nil: return
    }
    for (name, kind) in names {
      let owner = ForbiddenName(word: WordOwner(term: term, kind: kind), dictionary: key)
      phrases[key.locale.language, default: PhraseIndex()].insert(name, owner, isExact: isExact)
    }
  }

  /// Those of `language` in `tokens`.
  func matches(in tokens: [WordToken], language: String) -> [PhraseIndex<ForbiddenName>.Match] {
    phrases[language]?.matches(in: tokens) ?? []
  }

  /// Whether nobody forbids anything in `language`.
  func isEmpty(in language: String) -> Bool { phrases[language] == nil }
}

/// A name that is forbidden for a reader in a message that the reader gets, as `lint` finds it in
/// prose.
struct ForbiddenNameRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    let language = survey.key.locale.language
    guard !facts.forbidden.isEmpty(in: language) else { return [] }
    for message in survey.messages {
      for pattern in message.message.patterns {
        for case .text(_, let range) in pattern where !range.bytes.isEmpty {
          let text = MessageTextRun(message, range.bytes)
          for match in facts.forbidden.matches(in: text.tokens, language: language) {
            facts.forbiddenNames[survey.key, default: []].append(
              name(match, in: text, survey.grammar)
            )
          }
        }
      }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    let names = survey.facts(survey.facts.forbiddenNames)
    guard !names.isEmpty else { return [] }
    let known = survey.names
    return names.compactMap { name in
      guard !known.contains(name.folded),
        let owner = name.owners.first(where: { survey.resolution.contains($0.dictionary) }),
        let words = survey.vocabulary[owner.word.term]
      else { return nil }
      return .forbiddenTerm(name, words.text(owner.word.kind) ?? words.citation ?? "")
    }
  }

  private func name(
    _ match: PhraseIndex<ForbiddenName>.Match,
    in text: MessageTextRun,
    _ grammar: any Grammar
  ) -> WrittenName {
    let written = WrittenWord(
      tokens: text.tokens,
      range: match.tokens,
      owner: match.owners[0].word
    )
    return WrittenName(
      holder: .message(text.message.id),
      owners: match.owners,
      folded: text.tokens[match.tokens].map(\.folded).joined(separator: " "),
      span: text.span(of: written.place),
      replacement: text.replacement(of: written, grammar)
    )
  }
}

extension LexiconSurvey {
  /// What the reader’s terms are called, and may be called, in small letters.
  fileprivate var names: Set<String> {
    var names: Set<String> = []
    for id in validation.termOrder {
      for surface in vocabulary[id]?.surfaces ?? [] { names.insert(surface.text.lowercased()) }
    }
    for key in resolution {
      for concept in merged.dictionaries[key]?.concepts ?? [] {
        for synonym in concept.synonyms where synonym.status == .admitted {
          names.insert(synonym.name.lowercased())
          if let plural = synonym.plural { names.insert(plural.lowercased()) }
        }
      }
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func forbiddenTerm(_ name: WrittenName, _ expected: String) -> Diagnostic {
    let advice = "write '\(name.replacement.text)'"
    return Diagnostic(
      .forbiddenTerm,
      "'\(name.span.text)' is forbidden \(ReaderNames.placeholder); expected '\(expected)': \(advice)",
      at: name.span,
      fixIts: [FixIt(advice, [name.replacement])]
    )
  }
}

extension Collection<UInt8> {
  /// Whether they have the value of a status that forbids.
  fileprivate var containForbidden: Bool {
    let word = Array("forbidden".utf8)
    var matched = 0
    for byte in self {
      if byte == word[matched] {
        matched += 1
        if matched == word.count { return true }
      } else {
        // No part of the word but its first letter starts it again.
        matched = byte == word[0] ? 1 : 0
      }
    }
    return false
  }
}
