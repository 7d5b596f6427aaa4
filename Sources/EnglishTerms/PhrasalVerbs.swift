import TermGrammar

/// Verbs of two words whose second is small in titles unless it belongs to the verb: *Turn Off*.
package enum PhrasalVerbs {
  /// Whether `particle` belongs to `verb` before it, both in small letters.
  ///
  /// A noun reads like the base form, *a log in use*: unless `isFirst`, the verb must be a past
  /// form or a participle.
  static func contains(_ verb: String, _ particle: String, isFirst: Bool) -> Bool {
    if isFirst, all[verb]?.contains(particle) == true { return true }
    return bases(of: verb).contains { all[$0]?.contains(particle) == true }
  }

  /// What `verb` may be a past form or, where it ends in *ing*, a participle of.
  package static func bases(of verb: String) -> [String] {
    if let base = irregular[verb] { return [base] }
    for ending in ["ed", "ing"] where verb.hasSuffix(ending) {
      let stem = String(verb.dropLast(ending.count))
      var bases = [stem, stem + "e"]
      if stem.hasSuffix("i") { bases.append(stem.dropLast() + "y") }
      if stem.utf8.suffix(2).count == 2, stem.last == stem.dropLast().last {
        bases.append(String(stem.dropLast()))
      }
      return bases
    }
    return []
  }

  private static let irregular = [
    "broke": "break", "broken": "break", "brought": "bring", "built": "build", "held": "hold",
    "kept": "keep", "paid": "pay", "taken": "take", "took": "take", "wrote": "write",
    "written": "write",
  ]

  private static let all: [String: Set<String>] = [
    "back": ["up"], "block": ["off"], "break": ["off", "up"], "bring": ["in", "up"],
    "build": ["up"], "call": ["off", "up"], "carry": ["on", "over"], "check": ["in", "off"],
    "clock": ["in", "off", "on"], "cut": ["off"], "drop": ["off"], "fill": ["in", "up"],
    "follow": ["up"], "hand": ["in", "over"],
    "hold": ["off", "up"], "keep": ["up"], "log": ["in", "off", "on"], "look": ["up"],
    "opt": ["in"], "pay": ["in", "off", "up"], "phase": ["in"], "pass": ["over"], "pick": ["up"],
    "plug": ["in"], "roll": ["over", "up"], "scale": ["up"], "set": ["off", "up"],
    "shut": ["off"], "sign": ["in", "off", "on", "up"], "speed": ["up"], "start": ["up"],
    "switch": ["off", "on", "over"], "take": ["in", "off", "on", "over", "up"],
    "top": ["up"], "turn": ["in", "off", "on", "over", "up"], "write": ["in", "off", "up"],
    "zoom": ["in"],
  ]
}

extension [StyledText.Piece] {
  /// Whether the word at `range` belongs to the verb at `verb`, or is followed by a preposition of
  /// its own, *Pass On to a Nurse*; `isFirst` where the verb starts the title.
  func isParticle(_ range: Range<Int>, behind verb: Range<Int>, isFirst: Bool) -> Bool {
    guard (2...4).contains(range.count), let word = smallLetters(range),
      Self.particles.contains(word)
    else { return false }
    if let next = self.word(behind: range), Self.isFollowed(word, by: next) { return true }
    return smallLetters(verb).map { PhrasalVerbs.contains($0, word, isFirst: isFirst) } ?? false
  }

  /// Whether `next` ties an object to the particle `word`: *Come In for a Visit*; but *Up to Five*.
  private static func isFollowed(_ word: String, by next: String) -> Bool {
    switch next {
    case "for", "with": true
    case "to": word != "up"
    default: false
    }
  }

  /// The word behind the one at `range`, a space between; `nil` where it has more than four
  /// letters.
  private func word(behind range: Range<Int>) -> String? {
    let start = range.upperBound + 1
    guard start < count, self[start - 1].scalar == " " else { return nil }
    let letters = self[start...].prefix(5).prefix { $0.isInsideWord }
    let end = letters.endIndex
    guard letters.count < 5,
      end == count || !["-", "\u{2010}", "\u{2011}"].contains(self[end].scalar)
    else { return nil }
    return smallLetters(start..<end)
  }

  private static var particles: Set<String> { ["in", "off", "on", "over", "up"] }

  /// The letters at `range` in small; `nil` where one of them is not of English.
  func smallLetters(_ range: Range<Int>) -> String? {
    guard self[range].allSatisfy(\.scalar.isASCII) else { return nil }
    return String(decoding: self[range].map { UInt8(ascii: $0.scalar) | 0x20 }, as: UTF8.self)
  }
}
