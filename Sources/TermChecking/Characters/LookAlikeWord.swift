import LocaleData

/// A word with letters of another script that look like those of its own: *claim* with a Cyrillic
/// *а*.
///
/// A reader does not see them; a search, a comparison and a hyphenation do. A word of several
/// scripts whose foreign letters look like nothing else, as *kΩ*, is none of them, nor is any word
/// in a text of its own script.
///
/// - Source: UTS #39 §5.1 (mixed scripts), §4 (confusable characters).
struct LookAlikeWord {
  let written: String

  /// The word in the letters that a reader takes it for.
  let seen: String

  /// The script a reader takes it for.
  let script: UnicodeScript

  /// The letters of another script, each once.
  let foreign: [Unicode.Scalar]

  /// Looks at the letters of one word in a text that is written in `usual`; `nil` where they are
  /// what they look like.
  init?(_ letters: [Unicode.Scalar], in usual: UnicodeScript?) {
    var counts: [UnicodeScript: Int] = [:]
    let scripts = letters.map(\.script)
    for case let script? in scripts { counts[script, default: 0] += 1 }
    let isStyled = usual == .latin && letters.contains { $0.styled != nil }
    guard let own = isStyled ? usual : Self.script(of: counts, first: scripts, usual) else {
      return nil
    }
    let alike = LookAlikes.of(own)
    var seen = String.UnicodeScalarView()
    var foreign: [Unicode.Scalar] = []
    for (letter, script) in zip(letters, scripts) {
      let plain = isStyled ? letter.styled?.letter : nil
      guard plain != nil || script != nil && script != own else {
        seen.append(letter)
        continue
      }
      guard let twin = plain ?? alike.letter(like: letter) else { return nil }
      seen.append(twin)
      if !foreign.contains(letter) { foreign.append(letter) }
    }
    guard !foreign.isEmpty, !Self.isFormula(letters.count, foreign) else { return nil }
    self.foreign = foreign
    self.seen = String(seen)
    written = String(String.UnicodeScalarView(letters))
    script = own
  }

  /// The script that a reader takes the word for.
  ///
  /// In a mixed word it is the usual one, else that of most letters. A word wholly of another
  /// script is taken for Latin only: texts in other scripts have Latin words and abbreviations in
  /// them everywhere.
  private static func script(
    of counts: [UnicodeScript: Int],
    first scripts: [UnicodeScript?],
    _ usual: UnicodeScript?
  ) -> UnicodeScript? {
    guard counts.count > 1 else {
      return counts[.latin] == nil && !counts.isEmpty && usual == .latin ? usual : nil
    }
    if let usual, counts[usual] != nil { return usual }
    let most = counts.values.max()
    return scripts.lazy.compactMap(\.self).first { counts[$0] == most }
  }

  /// Whether Greek or mathematical letters in so short a word stand for quantities: *α*, *μs*, *𝑥*.
  private static func isFormula(_ count: Int, _ foreign: [Unicode.Scalar]) -> Bool {
    count < 4 && foreign.allSatisfy { $0.script == .greek || $0.styled?.style == "mathematical" }
  }
}

/// A word with letters in it that are not seen: *claim* with a soft hyphen.
///
/// Scripts that are written without spaces use them to part words, and are left alone.
struct UnseenLetters {
  /// The word without them.
  let seen: String

  /// The letters that are not seen, each once.
  let unseen: [Unicode.Scalar]

  /// Looks at the letters of one word, which begins and ends with one that is seen; `nil` where all
  /// are.
  init?(_ letters: [Unicode.Scalar]) {
    let usesThem = letters.contains { letter in
      letter.script.map { ![.latin, .greek, .cyrillic].contains($0) } ?? false
    }
    guard !usesThem else { return nil }
    var unseen: [Unicode.Scalar] = []
    for letter in letters where letter.isUnseen && !unseen.contains(letter) {
      unseen.append(letter)
    }
    guard !unseen.isEmpty else { return nil }
    self.unseen = unseen
    seen = String(String.UnicodeScalarView(letters.filter { !$0.isUnseen }))
  }
}

extension Unicode.Scalar {
  /// Whether nothing is seen of it inside of a word: the soft hyphen, the space and the joiner
  /// without width, the mark of byte order.
  var isUnseen: Bool { [0xAD, 0x200B, 0x2060, 0xFEFF].contains(value) }

  /// The plain letter of Latin that it is in another style, and what the style is called.
  ///
  /// - Source: Unicode, "Halfwidth and Fullwidth Forms", "Mathematical Alphanumeric Symbols".
  var styled: (letter: Unicode.Scalar, style: String)? {
    switch value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return Unicode.Scalar(value - 0xFEE0).map { ($0, "full-width") }
    case 0x1D400...0x1D6A3:
      // Alphabets follow each other, capitals first.
      let place = (value - 0x1D400) % 52
      let letter = Unicode.Scalar(place < 26 ? 0x41 + place : 0x61 + place - 26)
      return letter.map { ($0, "mathematical") }
    default: return nil
    }
  }
}

extension UnicodeScript {
  /// What people call it, where its letters look like those of Latin; else its code.
  var name: String {
    switch description {
    case "Latn": "Latin"
    case "Grek": "Greek"
    case "Cyrl": "Cyrillic"
    case "Armn": "Armenian"
    case "Cher": "Cherokee"
    case "Copt": "Coptic"
    case "Geor": "Georgian"
    case "Hebr": "Hebrew"
    case "Arab": "Arabic"
    default: "script \(description)"
    }
  }
}
