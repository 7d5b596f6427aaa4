import TermGrammar

/// The first word of a text: its letters, and what tells how it is read.
struct SpokenWord {
  /// The letters up to the first hyphen, point, digit or space: *SSOVs*, *Étude*.
  private var letters = FirstLetters()

  /// Whether an apostrophe follows the first letter: *o’clock*, *L’Oréal*.
  private var isElided = false

  /// Whether the next word is in capitals too.
  private let isShouted: Bool

  /// Reads the word at `start` of `text`; `nil` where no Latin letter is there.
  init?(in text: Span<UInt8>, at start: Int) {
    var index = start
    while let (scalar, end) = text.scalar(at: index) {
      if let (letter, isCapital) = scalar.plainLatinLetter {
        letters.append(letter, isCapital: isCapital)
      } else if scalar.isApostrophe && letters.count == 1 && Self.elides(in: text, at: end) {
        isElided = true
      } else if !scalar.isAccentOrInvisible {
        break
      }
      index = end
    }
    guard letters.count > 0 else { return nil }
    isShouted = letters.leadingCapitals > 1 && Self.isWordInCapitals(in: text, after: index)
  }

  /// How the word starts when it is read as `reading`, or as its shape suggests.
  func onset(reading: Pronunciation?) -> KnownOnset {
    switch reading {
    case .letters: KnownOnset(byLetters, by: .initialism)
    case .word: asWord
    case nil: listed ?? (letters.leadingCapitals > 1 && !isElided ? inCapitals : asWritten)
    }
  }

  private var byLetters: Onset { LetterNames.onset(of: letters[0]) }

  /// As a word: by the table, then by its spelling.
  private var asWord: KnownOnset {
    pronounced ?? KnownOnset(asSpelt, by: .spelling)
  }

  /// By the tables of how words are pronounced.
  private var pronounced: KnownOnset? {
    let onset =
      PrefixTable.coinages.onset(of: letters) ?? PrefixTable.english.onset(of: letters)
    return onset.map { KnownOnset($0, by: .pronunciation) }
  }

  /// Vowel letters are vowels; *y* is one before a consonant: *Yvonne*, *yttrium*.
  ///
  /// Nobody knows how a coinage with *u*, *x* or *y* is said, *udev*, *xattr*, *yrange*, nor a
  /// name: *Ugo*, *Ybarra*.
  private var asSpelt: Onset {
    let first = letters[0]
    let second = letters.count > 1 ? letters[1] : 0
    switch Unicode.Scalar(first) {
    case "y":
      return second.isVowelLetter || second == 0 ? .consonant : startsAsKnown(.vowel, ["ytt"])
    case "u": return "np".utf8.contains(second) ? .vowel : startsAsKnown(.vowel, Self.plainStarts)
    case "x": return startsAsKnown(.consonant, ["xeno", "xero", "xyl"])
    default: return first.isVowelLetter ? .vowel : .consonant
    }
  }

  /// How words with a short *u* start: *ugly*, *ultimate*, *umbrella*, *urban*, *utter*.
  private static let plainStarts = [
    "udd", "ugl", "uhl", "ulc", "ulm", "ulr", "ulst", "ult", "ulv", "umb", "ump", "urba", "urc",
    "urd", "urg", "urn", "urs", "ush", "utmo", "utt", "uzb", "uzi",
  ]

  /// `onset`, which is certain only of a word that starts with one of `prefixes`, and is no name.
  private func startsAsKnown(_ onset: Onset, _ prefixes: [String]) -> Onset {
    let isKnown = prefixes.contains { prefix in
      prefix.utf8.count <= letters.count
        && prefix.utf8.enumerated().allSatisfy { letters[$0.offset] == $0.element }
    }
    let isName = letters.startsWithCapital && letters.leadingCapitals == 1
    return isKnown && !(isName && onset == .vowel) ? onset : onset.irregular
  }
}

extension SpokenWord {
  /// An abbreviation that is not read as its shape suggests.
  private var listed: KnownOnset? {
    guard letters.count <= 5, let packed = letters.packed else { return nil }
    let onset: Onset
    if Abbreviations.saidInFull.contains(packed) && letters.leadingCapitals < 2
      || Abbreviations.titles.contains(packed) && letters.leadingCapitals == 1
    {
      onset = .consonant
    } else if Abbreviations.eitherMostlyVowel.contains(packed) {
      onset = .either(mostly: .vowel)
    } else if Abbreviations.eitherMostlyConsonant.contains(packed) {
      onset = .either(mostly: .consonant)
    } else {
      return nil
    }
    return KnownOnset(onset, by: .abbreviation)
  }

  /// A word that starts with two capitals or more: an initialism, an acronym that is said as a
  /// word, a number, or a word that is only written large.
  private var inCapitals: KnownOnset {
    let capitals = letters.packed(letters.leadingCapitals)
    if Abbreviations.saidAsWords.contains(capitals) {
      return KnownOnset(asWord.onset, by: .abbreviation)
    }
    let initialism = KnownOnset(byLetters, by: .initialism)
    if Abbreviations.saidByLetters.contains(capitals) { return initialism }
    if let number = RomanNumeral.onset(of: letters) { return KnownOnset(number, by: .number) }
    guard isSayable(letters.leadingCapitals) else { return initialism }
    if letters.leadingCapitals > longestInitialism { return asWord }
    if letters.leadingCapitals == letters.count, Abbreviations.wordsInCapitals.contains(capitals) {
      return KnownOnset(asWord.onset.irregular, by: .pronunciation)
    }
    // It may be said either way: where that makes a difference, nothing is certain.
    let isSure = asWord.onset == byLetters || letters.leadingCapitals == 2
    return isSure ? initialism : KnownOnset(byLetters.irregular, by: .initialism)
  }

  /// Initialisms rarely have more than four letters; a text in capitals throughout tells less by
  /// its shape.
  private var longestInitialism: Int {
    (isShouted ? 3 : 4) + (letters[0] == UInt8(ascii: "u") ? 1 : 0)
  }

  /// A word in small letters, or with one capital.
  ///
  /// What has no vowel is read by letters, *rpm*, and so is what starts as no English word does,
  /// *rfi*; but names come from everywhere, so that nothing of this is certain.
  private var asWritten: KnownOnset {
    if (letters.count == 1 && !isElided) || letters.isSmallBeforeCapitals {
      return KnownOnset(byLetters, by: .initialism)
    }
    if let known = pronounced {
      return letters.hasVowel ? known : KnownOnset(known.onset.irregular, by: known.rule)
    }
    let isUnsayable = !letters.hasVowel || Phonotactics.startsUnsayably(letters)
    if isUnsayable && !isElided { return KnownOnset(byLetters.irregular, by: .initialism) }
    return KnownOnset(isUnsayable ? asSpelt.irregular : asSpelt, by: .spelling)
  }

  private func isSayable(_ length: Int) -> Bool {
    letters.hasVowel(among: length) && !Phonotactics.startsUnsayably(letters)
  }
}

extension SpokenWord {
  /// Whether a word goes on at `index`, after an apostrophe: not only an ending, *X’s*, *K.O.’d*.
  private static func elides(in text: Span<UInt8>, at index: Int) -> Bool {
    guard let (first, end) = text.scalar(at: index), first.isLetter else { return false }
    return text.scalar(at: end)?.value.isLetter == true
  }

  /// Whether the next word, nearby, is in capitals and has more than one letter.
  private static func isWordInCapitals(in text: Span<UInt8>, after start: Int) -> Bool {
    var index = start
    while index < start + 16, let (scalar, end) = text.scalar(at: index), !scalar.isLetter {
      index = end
    }
    var count = 0
    while let (scalar, end) = text.scalar(at: index), scalar.isLetter {
      guard scalar.properties.isUppercase else { return false }
      index = end
      count += 1
    }
    return count > 1
  }
}
