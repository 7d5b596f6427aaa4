import TermDictionary
import TermGrammar

/// Tells the words that nobody uses for anything but the subject of the dictionaries: *retainage*,
/// *change order*, but not *contract*.
struct SubjectWords: Sendable {
  private let areas: AreaFilter
  private let usage: (any LanguageUsage)?

  /// How many lexicons are known.
  private let lexiconCount: Int

  init(_ areas: AreaFilter, _ usage: (any LanguageUsage)?, lexiconCount: Int) {
    self.areas = areas
    self.usage = usage
    self.lexiconCount = lexiconCount
  }

  /// Whether `form` is such a word: a noun that is not wide, and either unknown to everyday
  /// language or not the same for all readers.
  func hold(_ form: SurfaceForm) -> Bool {
    let nouns = form.readings.filter {
      !$0.form.isLabel && !$0.form.isVerb && areas.hold($0.form.term)
    }
    guard !nouns.isEmpty, !isWide(form.text) else { return false }
    let isShared = nouns.contains { $0.lexicons.count >= lexiconCount }
    return !isShared || !hasWideWordsOnly(form.text)
  }

  /// Whether `text` is one word that means what it means in many texts.
  func isWide(_ text: String) -> Bool {
    !text.contains(" ") && (usage?.isWideWord(text.withoutPossessive) ?? false)
  }

  private func hasWideWordsOnly(_ text: String) -> Bool {
    text.split { $0 == " " || $0 == "/" || $0 == "-" }.allSatisfy {
      usage?.isWideWord(String($0)) ?? false
    }
  }
}

/// Whether a document is about the subject of the dictionaries, by how often it has words of that
/// alone.
struct SubjectTally: Sendable, Equatable {
  /// The words of the subject.
  var subjects = 0

  /// The words in all.
  var words = 0

  /// Whether it is; `nil` where it is too short to tell.
  var isAbout: Bool? {
    if subjects > 0 { return subjects * Self.reach >= words }
    return words < Self.shortest ? nil : false
  }

  /// How many words a document has at least that could tell.
  private static let shortest = 40

  /// In how many words there is one of the subject, where a document is about it.
  private static let reach = 150
}
