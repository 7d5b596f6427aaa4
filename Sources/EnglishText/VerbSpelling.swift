import TermGrammar

/// Forms of verbs that are misspelt for certain.
enum VerbSpelling {
  /// How `stated`, the form `form` of `base`, is written; `nil` where it is right, or may be.
  ///
  /// Only the first word changes: *signed in*.
  static func correction(of stated: String, as form: VerbForm, of base: String) -> String? {
    let words = base.split(separator: " ")
    let written = stated.split(separator: " ")
    guard let verb = words.first.map(String.init), let word = written.first.map(String.init),
      written.dropFirst().elementsEqual(words.dropFirst()), verb.isPlain, word.isPlain,
      verb.count > 1, verb != "be",
      let right = correction(of: word, form, verb), right != word
    else { return nil }
    return ([Substring(right)] + words.dropFirst()).joined(separator: " ")
  }

  private static func correction(of word: String, _ form: VerbForm, _ verb: String) -> String? {
    switch form {
    case .base, .attributive: nil
    case .third: verb == "have" ? nil : third(word, verb)
    case .past: irregular(word, verb, IrregularVerbs.all[verb[...]]?.past) ?? past(word, verb)
    case .participle:
      irregular(word, verb, IrregularVerbs.all[verb[...]]?.participle) ?? past(word, verb)
    case .ing: withEnding("ing", word, verb)
    }
  }

  /// The first of `forms`, where `word` is none of them and is made of the verb or of one.
  private static func irregular(
    _ word: String,
    _ verb: String,
    _ forms: [Substring]?
  ) -> String? {
    guard let forms, let right = forms.first, !forms.contains(word[...]) else { return nil }
    let isMade = ([verb[...]] + forms).contains { word.commonPrefix(with: $0) > 1 }
    return isMade ? String(right) : nil
  }

  /// *trys*, *passs*, *sendes*.
  private static func third(_ word: String, _ verb: String) -> String? {
    let right = EnglishVerb.third(of: verb)
    // *Echos* is good, too.
    if verb.hasSuffix("o") { return nil }
    return word != right && (word == verb + "s" || word == verb + "es") ? right : nil
  }

  /// *tryed*, *stoped*, *neuterd*.
  private static func past(_ word: String, _ verb: String) -> String? {
    guard IrregularVerbs.all[verb[...]] == nil else { return nil }
    if word == verb + "d", !verb.hasSuffix("e") {
      return withEnding("ed", verb + "ed", verb) ?? verb + "ed"
    }
    return withEnding("ed", word, verb)
  }

  /// What `word` should be, the verb with `ending` written as if nothing changed, or with too many
  /// letters.
  private static func withEnding(_ ending: String, _ word: String, _ verb: String) -> String? {
    let isPast = ending == "ed"
    if verb.hasSuffix("e") {
      guard word == verb + ending else { return nil }
      if isPast { return verb + "d" }
      // *Seeing*, *dyeing*, *queueing* and *ageing* are right, or may be.
      if ["ee", "oe", "ye", "ue", "ge", "ie", "ute"].contains(where: verb.hasSuffix) { return nil }
      return verb.dropLast() + ending
    }
    if verb.hasSuffix("y"), !verb.dropLast().endsWithVowel {
      guard isPast else { return word == verb.dropLast() + "iing" ? verb + ending : nil }
      return word == verb + ending ? verb.dropLast() + "ied" : nil
    }
    guard let last = verb.last else { return nil }
    let once = verb + ending
    let twice = "\(verb)\(last)" + ending
    if word == once { return isDoubled(verb, twice) ? twice : nil }
    guard word == twice else { return nil }
    return isSingle(verb, once, twice) ? once : nil
  }

  /// Whether the last letter is doubled for certain: *stopped*, *submitted*.
  private static func isDoubled(_ verb: String, _ twice: String) -> Bool {
    guard verb.mayDoubleEnd, let last = verb.last, last != "s" else { return false }
    if verb.hasDoubledEnd { return true }
    return !"lpmg".contains(last) && CommonWords.all.contains(twice)
  }

  /// Whether the last letter stays alone for certain: *treated*, *opened*.
  private static func isSingle(_ verb: String, _ once: String, _ twice: String) -> Bool {
    guard let last = verb.last, !"ls".contains(last), !CommonWords.all.contains(twice) else {
      return false
    }
    guard verb.mayDoubleEnd else { return !"aeiou".contains(last) }
    if verb.hasDoubledEnd || "pmg".contains(last) { return false }
    return CommonWords.all.contains(once) && !twiceWritten.contains(verb)
  }

  /// Verbs that many write with two letters.
  private static let twiceWritten = Set(
    words: "ballot benefit budget combat format leaflet regret target"
  )
}

extension String {
  /// Whether it is of small letters of ASCII alone.
  fileprivate var isPlain: Bool { utf8.allSatisfy { (0x61...0x7A).contains($0) } }

  fileprivate func commonPrefix(with other: Substring) -> Int {
    zip(self, other).prefix { $0.0 == $0.1 }.count
  }
}
