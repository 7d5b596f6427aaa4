import Diagnostics
import LocaleData
import Testing

@testable import TermChecking
@testable import TermDictionary

/// Forms that are more than the word, plurals that are none, and right forms that look like them.
struct FormOpeningTests {
  private static func found(_ entries: String) -> [String] {
    let base = InlineFile.pointsOfView("<point-of-view id=\"ward\"/>")
    return DictionarySet(base, .dictionary("ward", entries)).check()
      .map { "\($0.severity.rawValue) \($0.code.name) \($0.span?.text ?? "")" }
  }

  @Test(arguments: [
    ("lady", "ladys", ["ladys"]), ("sheep", "sheeps", ["sheeps"]), ("beds", "beds", ["beds"]),
    ("information", "information", ["information"]), ("my bed", "my beds", ["my bed", "my beds"]),
    ("The bed", "The beds", ["The bed", "The beds"]), ("An aid", "An aids", ["An aid", "An aids"]),
    ("some beds", "some beds", ["some beds"]), ("bed:", "beds:", ["bed:", "beds:"]),
    ("bed…", "beds…", ["bed…", "beds…"]), ("1 bed", "1 beds", ["1 bed", "1 beds"]),
    ("walk in centre", "walk in centres", []), ("reindeer", "reindeer", []), ("aid", "aids", []),
    ("A level", "A levels", []), ("day off", "days off", []), ("no show", "no shows", []),
    ("24-hour bed", "24-hour beds", []), ("1 bed flat", "1 bed flats", []),
    ("The Hague office", "The Hague offices", []), ("aircraft", "aircraft", []),
  ])
  func `a noun is its word alone`(one: String, other: String, marked: [String]) {
    let entry = "<noun id=\"n\"><one>\(one)</one><other>\(other)</other></noun>"
    #expect(Self.found(entry) == marked.map { "warning mistaken-form \($0)" })
  }

  @Test(arguments: [
    (
      "to admit|admits|admitted|admitted|admitting", ["to admit"]
    ),
    ("admit|admits|was admitted|admitted|admitting", ["was admitted"]),
    ("admit.|admits|admitted|admitted|admitting", ["admit."]),
    ("be sent|is sent|was sent|been sent|being sent", []),
    ("take in|takes in|took in|taken in|taking in", []), ("do|does|did|done|doing", []),
    ("have seen|has seen|had seen|had seen|having seen", []),
  ])
  func `a verb is its word alone`(forms: String, marked: [String]) {
    let names = ["base", "third", "past", "participle", "ing"]
    let elements = zip(names, forms.split(separator: "|")).map { "<\($0)>\($1)</\($0)>" }
    let found = Self.found("<verb id=\"v\">\(elements.joined())</verb>")
    #expect(found == marked.map { "warning mistaken-form \($0)" })
  }

  @Test(arguments: [
    ("child", "children", "", []), ("child", "children", " number=plural", []),
    ("boss", "bosses", "", ["info derived-form boss"]), ("boss", "bosses", " number=plural", []),
  ])
  func `a possessive is told where some write another`(
    one: String,
    other: String,
    options: String,
    found: [String]
  ) {
    let entry = "<noun id=\"\(one)\"><one>\(one)</one><other>\(other)</other></noun>"
    let message =
      "<message id=\"m\"><text>See the {\(one) :td:term possessive=yes\(options)} list.</text></message>"
    #expect(Self.found(entry + message) == found)
  }

  @Test(arguments: [
    ("en-GBR", "en-GB"), ("en-ENG", "en-GB"), ("en-USA", "en-US"), ("fr-FRA", "fr-FR"),
    ("en-XX", "en"), ("en-ZZ", "en"),
  ])
  func `a tag that names no region is no locale`(tag: String, meant: String) {
    let file = InlineFile.dictionary("ward", in: tag, "<label id=\"a\">x</label>")
    let base = InlineFile.pointsOfView("<point-of-view id=\"ward\"/>")
    let findings = DictionarySet(base, file).diagnostics
    #expect(findings.map(\.message) == ["'\(tag)' is no locale; did you mean '\(meant)'?"])
  }

  @Test(arguments: [
    "en-GB", "en-001", "sr-XK", "en-XA", "zh-yue", "zh-Hant-TW", "es-419", "fil-PH",
  ])
  func `a tag that names one is`(tag: String) {
    #expect(LocaleIdentifier(tag)?.isKnown == true)
  }
}
