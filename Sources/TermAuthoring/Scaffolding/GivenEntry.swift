import Diagnostics
import LocaleData
import TermDictionary
import TermGrammar
import TermLanguages

/// The entry that an author begins by giving a word.
struct GivenEntry {
  /// The entry as its file writes it; what rules derive is marked.
  var text: String

  /// What the author has to look at besides; `nil` where there is nothing.
  var remark: String?
}

/// Why no entry can be made of a word.
struct EntryRefusal: Error {
  var reason: String
}

/// Makes entries of words that take the place of those that a reader inherits.
///
/// What is inherited says whether there is one thing or a mass, and whether there is an
/// abbreviation; the rules of the language say what the new word can be.
struct GivenEntryWriter {
  private let word: ScaffoldRequest.Word

  /// The words that are inherited; `nil` where there are none.
  private let lexicon: Lexicon?

  private let locale: LocaleIdentifier

  init(_ word: ScaffoldRequest.Word, in locale: LocaleIdentifier, inheriting lexicon: Lexicon?) {
    (self.word, self.locale, self.lexicon) = (word, locale, lexicon)
  }

  /// The entry.
  func entry() throws(EntryRefusal) -> GivenEntry {
    switch inherited?.term.content {
    case .noun(let noun): try self.noun(like: noun)
    case .verb: try verb()
    case .label(let label):
      GivenEntry(text: "<label id=\"\(word.term)\"\(casing(label.casing))>\(form)</label>")
    case nil: try self.noun(like: nil)
    }
  }

  private var inherited: BoundTerm? { lexicon?.storage.words.inflector.terms[word.term] }

  private var usage: (any LanguageUsage)? { Languages.usage(for: locale) }

  private var form: String { Escaping.form(word.text) }

  private func casing(_ casing: TermCasing) -> String {
    casing == .none ? "" : " casing=\"\(casing.rawValue)\""
  }

  // MARK: Verbs

  private func verb() throws(EntryRefusal) -> GivenEntry {
    guard let verb = usage?.verbDerivation(of: word.text, in: locale) else {
      throw EntryRefusal(
        reason: "no rule derives the forms of the verb '\(word.text)'; write its entry"
      )
    }
    func line(_ element: String, _ text: String) -> String {
      "<\(element)>\(Escaping.form(text))</\(element)> <!-- derived -->"
    }
    var lines = [
      "<verb id=\"\(word.term)\">", "<base>\(form)</base>", line("third", verb.third),
      line("past", verb.past), line("participle", verb.past), line("ing", verb.ing),
    ]
    if let attributive = verb.attributive { lines.append(line("attributive", attributive)) }
    return GivenEntry(text: (lines + ["</verb>"]).joined(separator: "\n"))
  }

  // MARK: Nouns

  /// What the rules of the language make of the word.
  private enum Kind {
    case counted(plural: String)
    case pluralOnly
    case plural(of: String)
    case mass(why: String)
  }

  private func noun(like noun: Noun?) throws(EntryRefusal) -> GivenEntry {
    let before = lexicon?.entry(for: word.term)
    let kind = try self.kind(like: before?.countability)
    var remark: String?
    var parts: [String]
    switch kind {
    case .counted(let plural):
      parts = ["<one>\(form)</one>", "<other>\(Escaping.form(plural))</other> <!-- derived -->"]
    case .pluralOnly:
      parts = ["<plural-only>\(form)</plural-only> <!-- derived: it has no singular -->"]
      parts += try countedPhrase(before)
    case .plural(let singular):
      parts = ["<plural-only>\(form)</plural-only> <!-- derived: it is a plural -->"]
      parts += try countedPhrase(before)
      if before?.countability != .pluralOnly {
        remark =
          "'\(word.text)' is taken as a plural that has no singular; "
          + "for single things, give '\(singular)'"
      }
    case .mass(let why):
      parts = ["<mass>\(form)</mass> <!-- derived: \(Escaping.xmlComment(why)) -->"]
      parts += try countedPhrase(before)
      remark = countingRemark(before)
    }
    if let abbreviation = noun?.abbreviation {
      let (part, lost) = self.abbreviation(like: abbreviation, before?.abbreviation)
      parts.append(part)
      remark = remark ?? lost
    }
    let tag = "<noun id=\"\(word.term)\"\(casing(noun?.casing ?? .none))>"
    return GivenEntry(text: ([tag] + parts + ["</noun>"]).joined(separator: "\n"), remark: remark)
  }

  private func kind(like countability: Countability?) throws(EntryRefusal) -> Kind {
    let text = word.text
    guard let usage else {
      throw EntryRefusal(
        reason: "no rule derives the forms of '\(text)' in '\(locale)'; write its entry"
      )
    }
    try refuseSurroundings(of: text, usage)
    let singular = usage.singularDerivation(of: text)
    if let singular, isPlural(text, of: singular, usage) { return .plural(of: singular.text) }
    if countability == .pluralOnly, singular != nil { return .pluralOnly }
    guard let plural = usage.pluralDerivation(of: text) else {
      return .mass(why: "no rule makes a plural of it")
    }
    guard plural.rule == .none else {
      return countability == .mass
        ? .mass(why: "it takes the place of a mass noun") : .counted(plural: plural.text)
    }
    return singular?.rule == DerivationRule.none
      ? .pluralOnly : .mass(why: "it has no plural")
  }

  /// What to write if the word can be counted after all, which its rules would allow.
  private func countingRemark(_ before: TermEntry?) -> String? {
    guard let before, before.countability == .mass, let old = before.singular ?? before.plural,
      let plural = usage?.derivedPlural(of: word.text), plural != word.text
    else { return nil }
    return "'\(word.text)' is taken as a mass noun, as '\(old)' is; if it can be counted, write "
      + "'<one>\(word.text)</one><other>\(plural)</other>'"
  }

  /// Whether `text` is the plural of `singular` and of nothing else: *notes*, *children*.
  private func isPlural(
    _ text: String,
    of singular: DerivedForm,
    _ usage: any LanguageUsage
  ) -> Bool {
    [.ending, .irregular].contains(singular.rule) && singular.text != text
      && usage.derivedPlural(of: singular.text) == text
      && usage.pluralDerivation(of: text)?.rule != DerivationRule.none
  }

  /// Articles come with each use, and no word ends with the mark of a sentence.
  private func refuseSurroundings(
    of text: String,
    _ usage: any LanguageUsage
  ) throws(EntryRefusal) {
    let words = text.split(separator: " ")
    if words.count > 1, let first = words.first, first.first?.isLowercase == true,
      usage.determiner(atEndOf: first + " ") != nil
    {
      throw EntryRefusal(
        reason: "'\(text)' starts with '\(first)', which comes with each use; give "
          + "'\(words.dropFirst().joined(separator: " "))'"
      )
    }
    if let mark = text.last, ";,:…<>".contains(mark) {
      throw EntryRefusal(reason: "'\(text)' ends with '\(mark)', which is no part of a word")
    }
  }

  /// The phrase that counts the word, made of that which counts the inherited one.
  private func countedPhrase(_ before: TermEntry?) throws(EntryRefusal) -> [String] {
    guard let before, before.countability != .countable, let counted = before.counted else {
      return []
    }
    let old = before.singular ?? before.plural ?? ""
    let place = counted.firstRange(of: old)
    guard !old.isEmpty, let place,
      let plural = usage?.derivedPlural(of: counted.replacingCharacters(at: place, by: word.text))
    else {
      throw EntryRefusal(
        reason: "'\(old)' is counted as '\(counted)', and how '\(word.text)' is counted cannot be "
          + "derived; write its entry"
      )
    }
    let one = counted.replacingCharacters(at: place, by: word.text)
    return [
      "<counted>", "<one>\(Escaping.form(one))</one> <!-- derived -->",
      "<other>\(Escaping.form(plural))</other> <!-- derived -->", "</counted>",
    ]
  }

  /// The part for the abbreviation, and what is lost without one.
  private func abbreviation(
    like inherited: Abbreviation,
    _ old: String?
  ) -> (part: String, lost: String?) {
    let initials =
      lexicon?.storage.words.inflector.grammar.initials(of: word.text) ?? ""
    let hasWords = word.text.contains { $0 == " " || $0 == "-" }
    if inherited.stated == nil, hasWords, initials.count > 1 {
      return ("<initials/> <!-- derived: \(Escaping.xmlComment(initials)) -->", nil)
    }
    let old = old ?? ""
    let lost =
      "'\(word.text)' gets no abbreviation in the place of '\(old)'; <abbreviation> states one"
    return ("<!-- no abbreviation in the place of \(Escaping.xmlComment(old)) -->", lost)
  }
}

extension String {
  fileprivate func replacingCharacters(at range: Range<Index>, by text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
