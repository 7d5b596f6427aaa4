extension WrittenCasing {
  /// The letter case of a form that has these `letters`, and whose title is `title`.
  init(_ letters: LetterCount, title: String) {
    if letters.capitals == 0 {
      self = .lower
    } else if letters.capitals == letters.cased, letters.cased > 1 {
      self = .upper
    } else if letters.innerCapitals > 0 || !letters.startsCapital {
      self = .mixed
    } else if letters.capitals == 1 {
      self = .sentence
    } else {
      var whole = LetterCount()
      for scalar in title.unicodeScalars { whole.read(scalar) }
      self = letters.capitalWords.isSuperset(of: whole.capitalWords) ? .title : .mixed
    }
  }
}

/// Counts capital and small letters.
struct LetterCount {
  /// Letters that are capital or small.
  private(set) var cased = 0

  private(set) var capitals = 0

  /// Capitals after another letter of the same word.
  private(set) var innerCapitals = 0

  /// Whether the first letter is capital.
  private(set) var startsCapital = false

  /// Which words start with a capital: the first 64.
  private(set) var capitalWords = WordSet()

  private var words = 0
  private var isInsideWord = false

  mutating func read(_ scalar: Unicode.Scalar) {
    let isCapital = scalar.isCapital
    guard isCapital || scalar.isSmall else {
      isInsideWord = isInsideWord && scalar.goesOnInsideWord
      return
    }
    if cased == 0 { startsCapital = isCapital }
    cased += 1
    if isCapital { capitals += 1 }
    if isInsideWord {
      if isCapital { innerCapitals += 1 }
    } else {
      if isCapital { capitalWords.formUnion(WordSet(rawValue: 1 << words)) }
      words += 1
    }
    isInsideWord = true
  }

  /// Words of a phrase, by their place.
  struct WordSet: OptionSet {
    var rawValue: UInt64 = 0
  }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool {
    if isASCII { return (0x41...0x5A).contains(value) }
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  fileprivate var isSmall: Bool {
    isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  /// Digits, marks, apostrophes, and letters without case.
  fileprivate var goesOnInsideWord: Bool {
    if isASCII { return value == 0x27 || (0x30...0x39).contains(value) }
    return value == 0x2019 || properties.isAlphabetic || properties.isGraphemeExtend
      || properties.isDefaultIgnorableCodePoint
  }
}
