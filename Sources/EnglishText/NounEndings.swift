/// What endings say of the plural, for nouns in small letters that no list has.
enum NounEndings {
  /// An ending that is replaced, with the ends of words to which that does not apply.
  struct Rule: Sendable {
    let ending: String
    let exceptions: [String]
    let replacement: String

    fileprivate init(_ ending: String, _ exceptions: [String], _ replacement: String) {
      self.ending = ending
      self.exceptions = exceptions
      self.replacement = replacement
    }
  }

  /// The plural of `noun`, a word in small letters.
  static func plural(of noun: String) -> String {
    if let last = noun.utf8.last, let rules = byLastLetter[last] {
      for rule in rules
      where noun.hasEnding(rule.ending) && !rule.exceptions.contains(where: noun.hasEnding) {
        return noun.dropLast(rule.ending.utf8.count) + rule.replacement
      }
    }
    return noun + (takesES(noun) ? "es" : "s")
  }

  private static let byLastLetter = Dictionary(grouping: replaced) { $0.ending.utf8.last ?? 0 }

  /// The rules by the last letter of the endings, of which the first that fits counts.
  static let replaced: [Rule] = [
    Rule("man", notMen, "men"), Rule("person", ["chairperson", "spokesperson"], "people"),
    Rule("hedron", [], "hedra"), Rule("zoon", [], "zoa"),

    Rule("child", ["fairchild"], "children"),

    Rule("foot", ["bigfoot", "tenderfoot"], "feet"),

    Rule("tooth", ["bluetooth", "sabertooth"], "teeth"),

    Rule("goose", ["mongoose"], "geese"), Rule("mouse", [], "mice"),
    Rule("louse", ["blouse", "delouse"], "lice"), Rule("knife", [], "knives"),
    Rule("wife", [], "wives"), Rule("life", ["still life", "lowlife", "olife"], "lives"),

    Rule("shelf", [], "shelves"), Rule("leaf", [], "leaves"), Rule("loaf", [], "loaves"),
    Rule("thief", [], "thieves"), Rule("half", ["behalf"], "halves"), Rule("wolf", [], "wolves"),
    Rule("wharf", [], "wharves"), Rule("self", [], "selves"),

    Rule("ysis", [], "yses"), Rule("osis", [], "oses"), Rule("opsis", [], "opses"),
    Rule("ipsis", [], "ipses"), Rule("esis", [], "eses"), Rule("asis", [], "ases"),
    Rule("phasis", [], "phases"), Rule("axis", [], "axes"), Rule("thrasis", [], "thrases"),
    Rule("phrasis", [], "phrases"), Rule("uensis", [], "uenses"), Rule("coccus", [], "cocci"),
    Rule("nimbus", ["nimbus"], "nimbi"), Rule("cumulus", [], "cumuli"), Rule("carpus", [], "carpi"),
    Rule("tarsus", [], "tarsi"),

    Rule("bacterium", [], "bacteria"), Rule("thelium", [], "thelia"),
    Rule("ennium", ["biennium", "decennium"], "ennia"),

    Rule("quy", [], "quies"), Rule("quay", [], "quays"), Rule("ay", [], "ays"),
    Rule("ey", [], "eys"), Rule("oy", [], "oys"), Rule("uy", [], "uys"), Rule("y", [], "ies"),
  ]

  /// *Humans*, *Germans*: what ends in *man* and has no man in it.
  private static let notMen = [
    "human", "german", "roman", "norman", "shaman", "talisman", "ottoman", "caiman", "cayman",
    "brahman", "mussulman", "turkoman", "turcoman", "dolman", "hetman", "ataman", "firman",
  ]

  /// Whether an *e* is heard or written before the *s*: after a hiss.
  private static func takesES(_ noun: String) -> Bool {
    if noun.hasEnding("ch") {
      return !["arch", "och", "ych"].contains { noun.hasEnding($0) } || softArches(noun)
    }
    return ["s", "x", "z", "sh"].contains { noun.hasEnding($0) }
  }

  /// *Arch*, *march*; but *monarch* and *patriarch* with a *k*.
  private static func softArches(_ noun: String) -> Bool {
    guard noun.hasEnding("arch") else { return noun.hasEnding("ooch") || noun.hasEnding("roch") }
    return !["iarch", "narch", "igarch", "erarch", "xarch", "trarch"].contains {
      noun.hasEnding($0)
    }
  }
}

extension StringProtocol {
  /// Whether it ends with the bytes of `ending`.
  func hasEnding(_ ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.reversed().starts(with: ending.utf8.reversed())
  }
}
