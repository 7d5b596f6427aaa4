import Diagnostics
import TermDictionary

/// Decides, once for all texts, what each surface form means for a reader.
struct PhraseClassifier {
  private let lexicon: Lexicon
  private let forms: [SurfaceForm]
  private let usage: (any LanguageUsage)?
  private let inflector: Inflector

  /// For each surface form.
  private(set) var meanings: [PhraseMeaning] = []

  /// Words that are no terms.
  private(set) var words: [(text: String, meaning: PhraseMeaning)] = []

  /// Terms of which the reader knows several names.
  private var namedTerms: Set<TermID> = []

  /// The last words of the reader's phrases: *contractor* of *head contractor*.
  private var heads: Set<Substring> = []

  private let areas: AreaFilter

  /// The nouns of each lexicon of which its dictionaries say that they are common language.
  private let statedWords: [DictionaryKey: Set<TermID>]

  private var spellings: [String: SpellingVariant] = [:]

  /// Those of them in which the dictionaries of two markets differ.
  private var derivedSpellings: [String: SpellingVariant] = [:]

  init(
    _ lexicon: Lexicon,
    _ recogniser: TermRecogniser,
    _ usage: (any LanguageUsage)?,
    _ areas: AreaFilter,
    _ statedWords: [DictionaryKey: Set<TermID>]
  ) {
    self.lexicon = lexicon
    self.areas = areas
    self.statedWords = statedWords
    self.usage = usage
    forms = recogniser.surfaceForms
    inflector = lexicon.storage.words.inflector
    for variant in usage?.spellings(in: lexicon.locale) ?? [] { spellings[variant.other] = variant }
  }

  mutating func compile() {
    collectHeads()
    var known: Set<String> = []
    meanings = forms.map { form in
      known.insert(form.text.lowercased())
      let own = form.readings.filter { $0.isOf(lexicon.key) }.map(\.form)
      return own.isEmpty ? foreign(form) : self.own(form, own)
    }
    noteNames()
    addSpellings(known)
    addBrokenWords(known)
  }

  private mutating func collectHeads() {
    for form in forms where form.readings.contains(where: { $0.isOf(lexicon.key) }) {
      let words = form.text.split(separator: " ")
      if words.count > 1, let head = words.last { heads.insert(head) }
    }
  }
}

extension PhraseClassifier {
  private mutating func own(_ form: SurfaceForm, _ own: [TermForm]) -> PhraseMeaning {
    let accepted = own.filter { $0.status == .preferred || $0.status == .admitted }
    if let rival = rival(of: form, accepted) { return rival }
    var word = OwnWord(
      readings: accepted.isEmpty ? own : accepted,
      isPhrase: form.text.contains(" "),
      isAlwaysCapital: form.text.first?.isUppercase == true,
      abbreviates: accepted.lazy.compactMap(\.abbreviatedTerm).first,
      sound: statedSound(of: accepted),
      spelling: nil,
      otherName: otherName(form, accepted),
      otherNoun: otherNoun(form, accepted),
      name: nil
    )
    guard !accepted.isEmpty else {
      let isForbidden = own.contains { $0.status == .forbidden }
      return .advisedAgainst(word, isForbidden ? .forbidden : .deprecated)
    }
    word.discouraged = discouraged(form, accepted)
    for reading in accepted where reading.isSynonym && inflector.isNoun(reading.term) {
      namedTerms.insert(reading.term)
    }
    return .own(word)
  }

  /// What the word is where it is but a second name of something for the reader, and the word of
  /// others in the same market for something that the reader calls by another name.
  private mutating func rival(of form: SurfaceForm, _ own: [TermForm]) -> PhraseMeaning? {
    guard !own.isEmpty, own.allSatisfy(\.isSynonym) else { return nil }
    let nouns = form.readings.filter { reading in
      !reading.isOf(lexicon.key) && !reading.form.isSynonym && !reading.form.isLabel
        && !reading.form.isVerb && reading.lexicons.contains { $0.locale == lexicon.key.locale }
        && !lexicon.writes(reading.form, as: form.text.spelling)
    }
    guard !nouns.isEmpty else { return nil }
    return foreign(form, nouns)
  }

  /// What the word is for others as a noun, where it is but a verb for the reader.
  private func otherNoun(_ form: SurfaceForm, _ own: [TermForm]) -> ForeignWord? {
    guard own.allSatisfy(\.isVerb) else { return nil }
    let nouns = form.readings.filter { reading in
      !reading.isOf(lexicon.key) && !reading.form.isVerb && !reading.form.isLabel
        && !reading.form.isSynonym && !lexicon.isAlwaysCapital(reading.form.term)
        && areas.hold(reading.form.term)
    }
    guard !nouns.isEmpty else { return nil }
    return ForeignWord(readings: nouns, isCommon: isCommon(form, nouns), isWide: isWide(form))
  }

  /// The spellings of `form` that the reader's dictionaries advise against.
  ///
  /// One that another word of the reader has is told by what announces it: *the check in*, *to
  /// check in*.
  private func discouraged(_ form: SurfaceForm, _ accepted: [TermForm]) -> [OwnWord.Discouraged] {
    form.discouraged.filter { $0.lexicons.contains(lexicon.key) }.compactMap { other in
      let spelling = other.text.spelling
      let rivals = accepted.filter { lexicon.writes($0, as: spelling) }
      let isNoun = inflector.isNoun(other.form.term)
      guard rivals.allSatisfy({ $0.isVerb == isNoun }) else { return nil }
      let announcement: Announcement? = rivals.isEmpty ? nil : isNoun ? .noun : .verb
      return OwnWord.Discouraged(spelling: spelling, form: other.form, announcement: announcement)
    }
  }

  /// What the word is where it is the name of a tool that the reader knows by another name: for the
  /// reader it is only a form of a verb.
  private func otherName(_ form: SurfaceForm, _ own: [TermForm]) -> ForeignWord? {
    guard own.allSatisfy(\.isVerb) else { return nil }
    let names = form.readings.filter { reading in
      !reading.isOf(lexicon.key) && lexicon.isAlwaysCapital(reading.form.term)
        && !reading.form.isLabel && !reading.form.isSynonym
    }
    return names.isEmpty ? nil : ForeignWord(readings: names, isCommon: false, spelling: nil)
  }

  /// Marks the words of which the reader knows several for one noun.
  private mutating func noteNames() {
    for (index, meaning) in meanings.enumerated() {
      guard case .own(var word) = meaning, word.abbreviates == nil else { continue }
      let names = word.readings.filter { inflector.isNoun($0.term) && !$0.isLabel && !$0.isVerb }
      guard let reading = names.first, names.allSatisfy({ $0.term == reading.term }),
        namedTerms.contains(reading.term)
      else { continue }
      word.name = reading
      meanings[index] = .own(word)
    }
  }

  /// The sound that an author states, and that of an abbreviation, which is read as the lexicon
  /// prints it.
  private func statedSound(of readings: [TermForm]) -> Sound? {
    for reading in readings {
      guard let options = reading.options,
        let printed = try? inflector.print(reading.term, options),
        let first = printed.text.runs.first
      else { continue }
      if reading.abbreviatedTerm != nil {
        return inflector.grammar.sound(of: printed.text.string, reading: first.reading)
      }
      if let sound = first.sound { return sound }
      guard let stated = first.reading else { continue }
      return inflector.grammar.sound(of: printed.text.string, reading: stated)
    }
    return nil
  }

  private mutating func foreign(_ form: SurfaceForm) -> PhraseMeaning {
    foreign(form, form.readings)
  }

  private mutating func foreign(
    _ form: SurfaceForm,
    _ readings: [SurfaceForm.Sense]
  ) -> PhraseMeaning {
    let isWide = isWide(form)
    let known = readings.filter {
      lexicon.entryIsKnown($0.form.term)
        && areas.hold($0.form.term, of: form, isWide: isWide)
    }
    let preferred = known.filter { !$0.form.isSynonym }
    let readings = preferred.isEmpty ? known : preferred
    guard !readings.isEmpty else { return .silent }
    let spelling = readings.compactMap { self.spelling(of: form.text, like: $0.form) }.first
    if let spelling { derivedSpellings[spelling.other] = spelling }
    return .foreign(
      ForeignWord(
        readings: readings,
        isCommon: isCommon(form, readings),
        isWide: isWide,
        isStated: readings.contains { $0.isCommon(in: statedWords) },
        spelling: spelling
      )
    )
  }

  private func isCommon(_ form: SurfaceForm, _ readings: [SurfaceForm.Sense]) -> Bool {
    let words = form.text.split(separator: " ")
    let isWord = words.count == 1 && !form.text.contains("/")
    let areVerbs = readings.allSatisfy { $0.form.isVerb }
    return isWord && (usage?.isCommonWord(form.text) == true || heads.contains(words[0]))
      || areVerbs && words.allSatisfy { usage?.isCommonWord(String($0)) == true }
  }

  private func isWide(_ form: SurfaceForm) -> Bool {
    !form.text.contains(" ") && (usage?.isWideWord(form.text.withoutPossessive) ?? false)
  }

  /// The word in which `text` differs from the reader's form, if it is one word and the difference
  /// is slight.
  private func spelling(of text: String, like form: TermForm) -> SpellingVariant? {
    guard let options = form.options, let own = try? inflector.print(form.term, options) else {
      return nil
    }
    let others = text.lowercased().split(separator: " ")
    let owns = own.text.string.lowercased().split(separator: " ")
    guard others.count == owns.count else { return nil }
    let different = zip(others, owns).filter { $0 != $1 }
    guard different.count == 1, let (other, word) = different.first else { return nil }
    let variant = SpellingVariant(other: String(other), own: String(word))
    return spellings[variant.other] == variant || variant.isSlight ? variant : nil
  }

  /// The words that are spelt in another way, and the reader's spelling of those that dictionaries
  /// differ in.
  private mutating func addSpellings(_ known: Set<String>) {
    let all = spellings.merging(derivedSpellings) { _, derived in derived }
    for (other, variant) in all.sorted(by: { $0.key < $1.key }) where !known.contains(other) {
      words.append((other, .spelling(variant)))
    }
    for (_, variant) in derivedSpellings.sorted(by: { $0.key < $1.key }) {
      if !known.contains(variant.own) { words.append((variant.own, .ownSpelling(variant))) }
      noteOwnSpelling(variant)
    }
  }

  /// Marks the reader's forms that have the spelling.
  private mutating func noteOwnSpelling(_ variant: SpellingVariant) {
    for (index, form) in forms.enumerated() {
      guard case .own(var word) = meanings[index],
        form.text.lowercased().split(separator: " ").contains(variant.own[...])
      else { continue }
      word.spelling = variant
      meanings[index] = .own(word)
    }
  }
}

extension PhraseClassifier {
  /// What replacing a term's letters inside longer words leaves: *invoiced* becomes *progress
  /// claimd*.
  private mutating func addBrokenWords(_ known: Set<String>) {
    let verbs = forms.flatMap { form in
      form.readings.filter(\.form.isVerb).map { (text: form.text, form: $0.form) }
    }
    var nouns: [TermID: Set<String>] = [:]
    for form in forms {
      for reading in form.readings where reading.form.isSingularNoun {
        nouns[reading.form.term, default: []].insert(form.text)
      }
    }
    var broken: [String: TermForm] = [:]
    for (_, texts) in nouns.sorted(by: { $0.key < $1.key }) where texts.count > 1 {
      for old in texts where !old.contains(" ") {
        for verb in verbs where verb.text.hasPrefix(old) && verb.text.count > old.count {
          let rest = verb.text.dropFirst(old.count)
          guard rest.allSatisfy(\.isLetter) else { continue }
          for new in texts where new != old { broken[new + rest] = broken[new + rest] ?? verb.form }
        }
      }
    }
    for (index, form) in forms.enumerated() {
      guard let verb = broken.removeValue(forKey: form.text.lowercased()) else { continue }
      if case .advisedAgainst = meanings[index] { meanings[index] = .broken(verb) }
    }
    for (text, form) in broken.sorted(by: { $0.key < $1.key }) where !known.contains(text) {
      words.append((text, .broken(form)))
    }
  }
}

extension SurfaceForm.Sense {
  /// Whether a lexicon that has the form says that it is common language.
  fileprivate func isCommon(in words: [DictionaryKey: Set<TermID>]) -> Bool {
    guard form.abbreviatedTerm == nil else { return false }
    return lexicons.contains { words[$0]?.contains(form.term) ?? false }
  }
}

extension TermForm {
  /// The term whose short form it is.
  var abbreviatedTerm: TermID? {
    switch kind {
    case .abbreviation: term
    case .noun, .counted, .modifier, .title, .verb, .label, .synonym: nil
    }
  }

  fileprivate var isSingularNoun: Bool {
    switch kind {
    case .noun(.singular, _): !isPossessive
    case .noun, .counted, .modifier, .title, .verb, .label, .abbreviation, .synonym: false
    }
  }
}

extension SpellingVariant {
  /// Whether both are plainly one word: long, alike at the start, and different in a letter or two.
  fileprivate var isSlight: Bool {
    guard other.count > 5, own.count > 5, other.prefix(4) == own.prefix(4) else { return false }
    return abs(other.count - own.count) <= 1 && NearestValue.to(other, among: [own]) != nil
      && other.suffix(1) == own.suffix(1) && commonLetters >= max(other.count, own.count) - 2
  }

  private var commonLetters: Int {
    let start = zip(other, own).prefix { $0 == $1 }.count
    let rest = zip(other.dropFirst(start).reversed(), own.dropFirst(start).reversed())
    return start + rest.prefix { $0 == $1 }.count
  }
}

extension Lexicon {
  /// Whether the term has capitals wherever it is: the name of a tool, a screen's label.
  func isAlwaysCapital(_ id: TermID) -> Bool {
    guard let term = storage.words.inflector.terms[id]?.term else { return false }
    switch term.content {
    case .noun(let noun): return noun.casing != .none
    case .label(let label): return label.casing != .none
    case .verb: return false
    }
  }

  /// Whether the reader has a word for the term.
  fileprivate func entryIsKnown(_ id: TermID) -> Bool { storage.words.inflector.terms[id] != nil }
}
