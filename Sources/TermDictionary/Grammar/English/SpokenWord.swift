/// The first word of a text: its letters, and what tells how it is read.
struct SpokenWord {
  /// The letters without accents, as they are written: `SSOVs`, `Etude`.
  private let letters: String

  /// Whether an apostrophe follows the first letter: *o’clock*, *L’Oréal*.
  private let isElided: Bool

  /// Whether the next word is in capitals too.
  private let isShouted: Bool

  /// Reads the word that `scalars` starts with, up to the first hyphen, point, digit or space.
  ///
  /// `nil` where it does not start with a Latin letter.
  init?(at scalars: Substring.UnicodeScalarView) {
    var letters = ""
    var isElided = false
    var rest = scalars
    while let scalar = rest.first {
      if let letter = scalar.plainLatinLetter {
        letters.append(letter)
      } else if scalar.isApostrophe && letters.count == 1 {
        isElided = rest.dropFirst().first?.plainLatinLetter != nil
        guard isElided else { break }
      } else if !scalar.properties.isDefaultIgnorableCodePoint && !scalar.isAccent {
        break
      }
      rest.removeFirst()
    }
    guard !letters.isEmpty else { return nil }
    self.letters = letters
    self.isElided = isElided
    let next = rest.drop { !$0.properties.isAlphabetic }.prefix(while: \.properties.isAlphabetic)
    isShouted = next.count > 1 && next.allSatisfy(\.properties.isUppercase)
  }

  /// How the word starts when it is read as `reading`, or as its shape suggests.
  func onset(reading: Reading?) -> Onset {
    switch reading {
    case .letters: LetterNames.onset(of: letters)
    case .word: wordOnset
    case nil: listedOnset ?? (isReadByLetters ? LetterNames.onset(of: letters) : wordOnset)
    }
  }

  /// `onset`, and by what it is known.
  func evidence(onset: Onset, reading: Reading?) -> ArticleEvidence {
    let rule: ArticleRule =
      switch reading {
      case .letters: .initialism
      case .word: .pronunciation
      case nil:
        listedOnset != nil ? .abbreviation : isReadByLetters ? .initialism : .pronunciation
      }
    var evidence = onset.evidence(by: rule)
    if rule == .pronunciation && isDoubtful { evidence.opening = .unknown }
    return evidence
  }

  /// Whether it may be a name, and starts with a letter that has two sounds.
  private var isDoubtful: Bool {
    guard let first = letters.first else { return true }
    return first.isUppercase && "EHOUXY".contains(first)
  }

  private var listedOnset: Onset? {
    if Abbreviations.saidInFull.contains(letters) { return .consonant }
    return Abbreviations.either[letters.uppercased()]
  }

  private var wordOnset: Onset { WordSounds.english.onset(of: letters.lowercased()) }

  /// The capitals it starts with: `SSOV` of `SSOVs`.
  private var capitals: Substring { letters.prefix(while: \.isUppercase) }

  private var isReadByLetters: Bool {
    if isElided { return false }
    if letters.count == 1 { return true }
    if capitals.count >= 2 { return !isWordInCapitals }
    return Phonotactics.isUnsayable(letters)
  }

  /// An acronym that is said as a word, or a word that is only written large.
  ///
  /// Initialisms rarely have more than four letters; a text in capitals throughout tells less by
  /// its shape.
  private var isWordInCapitals: Bool {
    if Abbreviations.saidAsWords.contains(String(capitals)) { return true }
    if Abbreviations.saidByLetters.contains(String(capitals)) { return false }
    let longestInitialism = (isShouted ? 3 : 4) + (letters.hasPrefix("U") ? 1 : 0)
    return capitals.count > longestInitialism && !Phonotactics.isUnsayable(capitals.lowercased())
  }
}

extension Unicode.Scalar {
  /// Whether it is an apostrophe, curved or of the keyboard.
  var isApostrophe: Bool { self == "\u{2019}" || self == "'" }

  fileprivate var isAccent: Bool { properties.generalCategory == .nonspacingMark }

  /// The letter of A to Z under the accents, or the first of a ligature; `nil` for other scripts
  /// and for letters that English has no use for.
  ///
  /// The name tells it: *LATIN CAPITAL LETTER E WITH ACUTE*.
  fileprivate var plainLatinLetter: Character? {
    if isASCII { return properties.isAlphabetic ? Character(self) : nil }
    guard properties.isAlphabetic, let words = properties.name?.split(separator: " "),
      words.contains("LATIN"),
      let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }),
      let name = words.dropFirst(kind + 1).first, name.count <= 2
    else { return nil }
    let letter = properties.isUppercase ? name : Substring(name.lowercased())
    return letter.first
  }
}
