import TermGrammar

/// Plurals by lists and by endings: suggestions for authors.
enum EnglishPlural {
  /// The plural of `noun`, which may be a compound; `nil` where it has no letter or digit at its
  /// end.
  static func plural(of noun: String) -> DerivedForm? {
    if isUnchanged(noun) { return DerivedForm(noun, by: .unchanged) }
    let phrase = NounPhrase(noun)
    guard let last = phrase.head.last, last.isLetter || last.isNumber || last == "." else {
      return nil
    }
    guard let head = plural(ofHead: phrase.head, isPhrase: !phrase.before.isEmpty) else {
      return nil
    }
    return DerivedForm(phrase.before + head.text + pluralTail(phrase.after), by: head.rule)
  }

  /// Whether `noun` ends with a phrase of which nothing changes: *next of kin*.
  static func isUnchanged(_ noun: String) -> Bool {
    let small = noun.lowercased()
    return unchangedPhrases.contains { small == $0 || small.hasSuffix(" " + $0) }
  }

  private static let unchangedPhrases = ["next of kin"]

  /// *(SOV)* after a phrase becomes *(SOVs)*.
  private static func pluralTail(_ tail: Substring) -> String {
    guard let open = tail.lastIndex(of: "("), tail.last == ")" else { return String(tail) }
    let inside = tail[tail.index(after: open)...].dropLast()
    guard inside.count > 1, inside.allSatisfy(\.isUppercase) else { return String(tail) }
    return tail[...open] + inside + "s)"
  }

  private static func plural(ofHead head: Substring, isPhrase: Bool) -> DerivedForm? {
    if let last = head.last, last.isNumber || isAbbreviation(head) {
      return DerivedForm(head + "s", by: .abbreviation)
    }
    if head.count == 1 {
      let isSmall = head.first?.isLowercase == true
      return DerivedForm(head + (isSmall ? "\u{2019}s" : "s"), by: .abbreviation)
    }
    if head.last == "." { return nil }
    if let name = Names.plural(of: String(head)) { return DerivedForm(name, by: .name) }
    let small = head.lowercased()
    let form = plural(ofWord: small)
    return DerivedForm(form.text.inCase(of: head, small), by: form.rule)
  }

  /// The plural of a word in small letters.
  static func plural(ofWord word: String) -> DerivedForm {
    if FixedNouns.mass.contains(word) || FixedNouns.pluralOnly.contains(word) {
      return DerivedForm(word, by: .none)
    }
    if FixedNouns.unchanged.contains(word) || word.hasEnding("nese") || word.hasEnding("guese") {
      return DerivedForm(word, by: .unchanged)
    }
    if let plural = NounList.english.plural(of: word) { return DerivedForm(plural, by: .irregular) }
    if EnglishSingular.isRegularPlural(word) { return DerivedForm(word, by: .unchanged) }
    return DerivedForm(NounEndings.plural(of: word), by: .ending)
  }

  /// Whether `word` is an abbreviation: it ends with a capital, *RFI*, *PhD*, or has points inside,
  /// *Ph.D.*
  ///
  /// A long word in capitals is only written large: *OWNER*.
  private static func isAbbreviation(_ word: Substring) -> Bool {
    guard let last = word.last, word.count > 1 else { return false }
    if last == "." { return word.dropLast().contains(".") }
    guard last.isUppercase else { return false }
    return word.count < 5 || !word.allSatisfy(\.isUppercase)
  }
}

extension String {
  /// The form, in small letters, with the capitals of `original`, of which `small` is the lower
  /// case.
  func inCase(of original: Substring, _ small: String) -> String {
    guard original != small else { return self }
    if original.count > 1, original.allSatisfy(\.isUppercase) { return uppercased() }
    let common = zip(self, small).prefix { $0 == $1 }.count
    let kept = original.prefix(common)
    guard common > 0 else {
      return original.first?.isUppercase == true ? prefix(1).uppercased() + dropFirst() : self
    }
    return String(kept + dropFirst(common))
  }
}
