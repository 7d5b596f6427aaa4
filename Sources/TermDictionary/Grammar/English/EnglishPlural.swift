/// Plurals and singulars by rule.
enum EnglishPlural {
  /// The plural of `noun`, which may be a compound.
  static func plural(of noun: String) -> DerivedForm? {
    guard let last = noun.last, last.isLetter else { return nil }
    if let tail = tail(of: noun) {
      let head = plural(of: String(noun[..<tail.startIndex]))
      return head.map { DerivedForm($0.text + tail, by: $0.rule) }
    }
    let lower = noun.lowercased()
    if noun.suffix(2).allSatisfy(\.isUppercase) && noun.count > 1 {
      return DerivedForm(noun + "s", by: .abbreviation)
    }
    if lower.hasSuffix("y"), let before = lower.dropLast().last, !"aeiou".contains(before) {
      return DerivedForm(noun.dropLast() + "ies", by: .ending)
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lower.hasSuffix($0) }
    return DerivedForm(noun + (hisses ? "es" : "s"), by: .ending)
  }

  /// The singular of `noun`, which may be a compound.
  static func singular(of noun: String) -> DerivedForm? {
    if let tail = tail(of: noun) {
      let head = singular(of: String(noun[..<tail.startIndex]))
      return head.map { DerivedForm($0.text + tail, by: $0.rule) }
    }
    let candidates = ["ies": "y", "es": "", "s": ""].sorted { $0.key.count > $1.key.count }
    for (ending, replacement) in candidates where noun.hasSuffix(ending) {
      let singular = noun.dropLast(ending.count) + replacement
      guard let form = plural(of: String(singular)), form.text == noun else { continue }
      return DerivedForm(String(singular), by: form.rule)
    }
    return nil
  }

  /// What follows the head of a compound: *of values*.
  private static func tail(of noun: String) -> Substring? {
    [" of ", " to ", " for ", " in ", " by "].compactMap { noun.firstRange(of: $0)?.lowerBound }
      .min()
      .map { noun[$0...] }
  }
}
