import Testing

@testable import TermChecking
@testable import TermDictionary

/// Forms that nobody writes, each with what is marked and what would be written there, and right
/// forms that look like them.
struct FormSlipTests {
  private static func found(_ entries: String) -> [String] {
    let base = InlineFile.pointsOfView("<point-of-view id=\"vet\"/>")
    return DictionarySet(base, .dictionary("vet", entries)).check().filter {
      ["mistaken-form", "misplaced-space"].contains($0.code.name)
    }
    .map { finding in
      let fixes = finding.fixIts.map { " → " + $0.replacements.map(\.text).joined(separator: "|") }
      return "\(finding.code.name) '\(finding.span?.text ?? "")'" + fixes.joined()
    }
  }

  private static func verb(_ forms: String) -> [String] {
    let names = ["base", "third", "past", "participle", "ing"]
    let elements = zip(names, forms.split(separator: " ")).map { "<\($0)>\($1)</\($0)>" }
    return found("<verb id=\"v\">\(elements.joined())</verb>")
  }

  @Test(
    arguments: [
      ("pay pays payed payed paying", ["payed → paid", "payed → paid"]),
      (
        "stop stops stoped stoped stoping",
        ["stoped → stopped", "stoped → stopped", "stoping → stopping"]
      ),
      ("try trys tryed tried tryiing", ["trys → tries", "tryed → tried"]),
      ("send sends sendt sent sending", ["sendt → sent"]),
      ("give gives gived gived giveing", ["gived → gave", "gived → given", "giveing → giving"]),
      ("run runs runned run runing", ["runned → ran", "runing → running"]),
      ("fix fixs fixed fixed fixing", ["fixs → fixes"]),
      ("ask asks askd asked asking", ["askd → asked"]),
      ("treat treats treatted treated treating", ["treatted → treated"]),
      (
        "submit submits submited submited submitting",
        ["submited → submitted", "submited → submitted"]
      ),
      ("use uses useed used useing", ["useed → used", "useing → using"]),
      ("help helpes helped helped helping", ["helpes → helps"]),
    ] as [(String, [String])]
  )
  func `a form of a verb that is misspelt is told`(forms: String, found: [String]) {
    let expected = found.map { row in
      "mistaken-form '\(row.replacing(" → ", with: "' → "))"
    }
    #expect(Self.verb(forms) == expected)
  }

  @Test(arguments: [
    "cancel cancels canceled cancelled cancelling", "learn learns learnt learned learning",
    "hang hangs hanged hung hanging", "lie lies lied lain lying", "see sees saw seen seeing",
    "benefit benefits benefitted benefited benefitting", "queue queues queued queued queueing",
    "neuter neuters neutered neutered neutering", "echo echos echoed echoed echoing",
    "send sends dispatched dispatched sending", "kidnap kidnaps kidnaped kidnapped kidnapping",
    "bus busses bused bussed busing", "dye dyes dyed dyed dyeing",
    "spay spays spayed spayed spaying",
    "agree agrees agreed agreed agreeing", "panic panics panicked panicked panicking",
  ])
  func `a form of a verb that is right is not told`(forms: String) {
    #expect(Self.verb(forms).isEmpty)
  }

  @Test(
    arguments: [
      (
        "<one>big  cat</one><other>big  cats</other>",
        ["misplaced-space ' ' → ", "misplaced-space ' ' → "]
      ),
      ("<one>big   cat</one><other>big cats</other>", ["misplaced-space '  ' → "]),
      ("<one>ewe.</one><other>ewes.</other>", ["mistaken-form 'ewe.'"]),
      ("<one>mare.</one><other>mares</other>", ["mistaken-form 'mare.'"]),
      ("<one>ram</one><other>rams.</other>", ["mistaken-form 'rams.'"]),
      ("<one>big\n    cat</one><other>big cats</other>", []),
      ("<one>dept.</one><other>depts.</other>", []), ("<one>no.</one><other>nos.</other>", []),
      ("<one>fig.</one><other>figs.</other>", []), ("<one>est.</one><other>ests.</other>", []),
    ] as [(String, [String])]
  )
  func `a form of a noun is no more than its words`(forms: String, found: [String]) {
    #expect(Self.found("<noun id=\"n\">\(forms)</noun>") == found)
  }
}
