import Diagnostics
import TermAuthoring
import TermDictionary

extension IdentifierSelection<TermID> {
  /// Chooses among the terms of `set` by identifiers, patterns, and words that some reader prints.
  ///
  /// Names that are none by themselves may be the words of one phrase: `progress claim`.
  init(_ names: [String], in set: DictionarySet, _ host: any RequestHost) throws(UsageError) {
    let terms = set.terms
    let names = set.presentNames(of: names, host)
    guard let words = WordsForNames(names, where: Self(known: terms).has, in: set) else {
      try self.init(names, among: terms, called: "term")
      return
    }
    if let meanings = words.asOnePhrase {
      words.explain(meanings, on: host)
      let named = meanings.map(\.term)
      self.init(chosen: named, among: terms, named: Set(named))
      return
    }
    var identifiers: [String] = []
    for name in names {
      let meanings = words.meanings[name] ?? []
      words.printed.explain(name, meanings, on: host)
      identifiers += meanings.isEmpty ? [name] : meanings.map(\.term.description)
    }
    do throws(UsageError) {
      try self.init(identifiers, among: terms, called: "term")
    } catch {
      throw words.completing(error, identifiers: [])
    }
  }
}

extension IdentifierSelection<MessageID> {
  /// Chooses among the messages of `set` by identifiers, patterns, and terms or words that they
  /// use.
  ///
  /// A term, named by its identifier or by words that some reader prints, chooses the messages that
  /// print it for one of `readers`.
  init(
    _ names: [String],
    in set: DictionarySet,
    for readers: Readers,
    _ host: any RequestHost
  ) throws(UsageError) {
    let messages = set.messages
    let names = set.presentNames(of: names, host)
    let terms = IdentifierSelection<TermID>(known: set.terms)
    let own = Self(known: messages)
    let unknown = names.filter { !own.has($0) }
    guard !unknown.isEmpty else {
      try self.init(names, among: messages, called: "message")
      return
    }
    let usage = TermMessages(readers)
    let words = WordsForNames(names, where: { own.has($0) || terms.has($0) }, in: set)
    if let words, let meanings = words.asOnePhrase {
      words.explain(meanings, on: host)
      self.init(chosen: try usage.messages(using: meanings.map(\.term)), among: messages)
      return
    }
    var chosen: [MessageID] = []
    var identifiers = names
    for name in unknown {
      let meanings = words?.meanings[name] ?? []
      words?.printed.explain(name, meanings, on: host)
      let found = TermID(name).map { set.terms.contains($0) ? [$0] : [] } ?? []
      let named = found.isEmpty ? meanings.map(\.term) : found
      guard !named.isEmpty else { continue }
      chosen += try usage.messages(using: named)
      identifiers.removeAll { $0 == name }
    }
    do throws(UsageError) {
      let rest =
        identifiers.isEmpty ? nil : try Self(identifiers, among: messages, called: "message")
      self.init(
        chosen: chosen + (rest?.chosen ?? []),
        among: messages,
        named: rest?.named ?? []
      )
    } catch {
      throw words?.completing(error, identifiers: set.terms.map(\.description)) ?? error
    }
  }
}

extension DictionarySet {
  /// What `names` are called now; says where one is an old identifier.
  fileprivate func presentNames(of names: [String], _ host: any RequestHost) -> [String] {
    names.map { name in
      guard let new = newName(of: name) else { return name }
      host.note("'\(name)' is called '\(new)' now")
      return new
    }
  }
}

/// The messages that print terms, in the words of readers.
private struct TermMessages {
  private let usage: [TermUsage]

  init(_ readers: Readers) { usage = readers.lexicons.map(TermUsage.init) }

  /// - Throws: ``UsageError`` where no message prints one of `terms`.
  func messages(using terms: [TermID]) throws(UsageError) -> [MessageID] {
    let direct = terms.flatMap { term in usage.flatMap { $0.messages(naming: term) } }
    let composed = terms.flatMap { term in usage.flatMap { $0.messages(composedOf: term) } }
    let found = direct.isEmpty ? composed : direct
    guard !found.isEmpty else {
      let names = terms.map { "'\($0)'" }.joined(separator: ", ")
      throw UsageError("no message prints the term \(names)")
    }
    return found
  }
}

/// What names mean that are no identifiers.
private struct WordsForNames {
  let printed: PrintedWords

  /// What each name means that is no identifier.
  let meanings: [String: [PrintedWords.Sense]]

  private let phrase: String
  private let unknown: String

  /// `nil` where every name is an identifier or a pattern.
  init?(_ names: [String], where isKnown: (String) -> Bool, in set: DictionarySet) {
    let unknown = names.filter { !isKnown($0) }
    guard let first = unknown.first else { return nil }
    printed = PrintedWords(in: set)
    phrase = names.joined(separator: " ")
    self.unknown = first
    let found = unknown.uniqued.map { [printed] in ($0, printed.meanings(of: $0)) }
    meanings = Dictionary(uniqueKeysWithValues: found)
  }

  /// What all names mean together; `nil` where that is nothing, or there is one name.
  var asOnePhrase: [PrintedWords.Sense]? {
    guard phrase != unknown else { return nil }
    let meanings = printed.meanings(of: phrase)
    return meanings.isEmpty ? nil : meanings
  }

  func explain(_ meanings: [PrintedWords.Sense], on host: any RequestHost) {
    printed.explain(phrase, meanings, on: host)
  }

  /// The error; where it offers nothing near, with the nearest of `identifiers` and of printed
  /// words.
  func completing(_ error: UsageError, identifiers: [String]) -> UsageError {
    guard !error.description.hasSuffix("?"), !unknown.contains("*") else { return error }
    if let term = NearestValue.to(unknown, among: identifiers) {
      return UsageError(error.text + "; did you mean the term '\(term)'?")
    }
    guard let word = printed.nearest(to: unknown) else { return error }
    return UsageError(error.text + "; did you mean the word '\(word)'?")
  }
}
