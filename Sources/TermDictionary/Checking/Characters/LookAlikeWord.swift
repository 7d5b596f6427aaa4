import MessageFormat

/// A word with letters of another script that look like those of its own: *claim* with a Cyrillic *а*.
///
/// A reader does not see them; a search, a comparison and a hyphenation do. A word of several scripts whose foreign
/// letters look like nothing else, as *kΩ*, is none of them, nor is any word in a text of its own script.
///
/// - Source: UTS #39 §5.1 (mixed scripts), §4 (confusable characters).
struct LookAlikeWord {
  /// The word as written.
  let written: String

  /// The word in the letters that a reader takes it for.
  let seen: String

  /// The script a reader takes it for.
  let script: Script

  /// The letters of another script, each once.
  let foreign: [Unicode.Scalar]

  /// Looks at the letters of one word in a text that is written in `usual`; `nil` where they are what they look like.
  init?(_ letters: [Unicode.Scalar], in usual: Script?) {
    var counts: [Script: Int] = [:]
    let scripts = letters.map(\.script)
    for case let script? in scripts { counts[script, default: 0] += 1 }
    guard let own = Self.script(of: counts, first: scripts, usual) else { return nil }
    let alike = LookAlikes.of(own)
    var seen = String.UnicodeScalarView()
    var foreign: [Unicode.Scalar] = []
    for (letter, script) in zip(letters, scripts) {
      guard let script, script != own else {
        seen.append(letter)
        continue
      }
      guard let twin = alike.letter(like: letter) else { return nil }
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
  /// In a mixed word it is the usual one, else that of most letters. A word wholly of another script is taken for
  /// Latin only: texts in other scripts have Latin words and abbreviations in them everywhere.
  private static func script(
    of counts: [Script: Int],
    first scripts: [Script?],
    _ usual: Script?
  ) -> Script? {
    guard counts.count > 1 else {
      return counts[.latin] == nil && !counts.isEmpty && usual == .latin ? usual : nil
    }
    if let usual, counts[usual] != nil { return usual }
    let most = counts.values.max()
    return scripts.lazy.compactMap(\.self).first { counts[$0] == most }
  }

  /// Whether Greek letters in so short a word stand for quantities: *α*, *μs*.
  private static func isFormula(_ count: Int, _ foreign: [Unicode.Scalar]) -> Bool {
    count < 4 && foreign.allSatisfy { $0.script == .greek }
  }
}

extension Script {
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
