import Diagnostics
import Testing

@testable import TermChecking
@testable import TermDictionary

/// Sentences that print wrong for some reader, and their right counterparts.
///
/// For the second reader, *grant* is a mass noun, and *diagnosis* has only a plural.
struct SentenceRuleTests {
  private static let files: [InlineFile] = [
    .pointsOfView(
      "<point-of-view id=\"ward\"/><point-of-view id=\"patient\" extends=\"ward\"/>"
    ),
    .dictionary(
      "ward",
      named: "ward.xml",
      """
      <noun id="grant"><one>grant</one><other>grants</other></noun>
      <noun id="diagnosis"><one>diagnosis</one><other>diagnoses</other></noun>
      <noun id="desk" casing="fixed"><one>iDesk</one><other>iDesks</other></noun>
      <label id="board">Board</label>
      <verb id="take-in"><base>take in</base><third>takes in</third><past>took in</past>\
      <participle>taken in</participle><ing>taking in</ing><attributive>taken-in</attributive></verb>
      <verb id="admit"><base>admit</base><third>admits</third><past>admitted</past>\
      <participle>admitted</participle><ing>admitting</ing></verb>
      """
    ),
    .dictionary(
      "patient",
      named: "patient.xml",
      """
      <noun id="grant"><mass>funding</mass><counted><one>funding agreement</one>\
      <other>funding agreements</other></counted></noun>
      <noun id="diagnosis"><plural-only>findings</plural-only><counted><one>finding</one>\
      <other>findings</other></counted></noun>
      """
    ),
  ]

  private static func findings(_ text: String, _ attributes: String) -> [Diagnostic] {
    let message = """
      <message id="m"\(attributes)>
      <parameter name="n" type="number" example="2"/><parameter name="name" type="string" example="Ana"/>
      <parameter name="kind" type="term" example="grant" one-of="grant"/>
      <text><![CDATA[\(text)]]></text></message>
      """
    let file = InlineFile.dictionary("ward", named: "message.xml", message)
    let set = DictionarySet(files.map(\.source) + [file.source])
    return set.check().filter { $0.code.name != "unused-parameter" }
  }

  /// The codes, each with what it marks, and what the first fix of each writes there.
  static func found(_ text: String, _ attributes: String = "") -> [String] {
    findings(text, attributes).filter { $0.code.severity != .info }.map { finding in
      let fix = finding.fixIts.first?.replacements.map(\.text).joined(separator: "|")
      return "\(finding.code.name) \(finding.span?.text ?? "")" + (fix.map { " → \($0)" } ?? "")
    }
  }

  /// The codes of what is only information, each with what it marks.
  static func remarks(_ text: String) -> [String] {
    findings(text, "").compactMap { finding in
      finding.code.severity == .info ? "\(finding.code.name) \(finding.span?.text ?? "")" : nil
    }
  }

  @Test(arguments: [
    ("Dear {name}.", ["literal-variable name → $name"]),
    ("Dear ${name}.", ["literal-variable name → {$name}"]),
    ("Dear {nmae}, see {url}.", ["literal-variable nmae → $name", "literal-variable url"]),
    ("Dear {0}, see $name.", ["literal-variable 0", "literal-variable $name → {$name}"]),
    (
      "$name: see ‘$name’ or “$n”.",
      Array(repeating: "literal-variable $name → {$name}", count: 2) + [
        "literal-variable $n → {$n}"
      ]
    ),
    (
      "To:$name, [$n] $naem.",
      [
        "literal-variable $name → {$name}", "literal-variable $n → {$n}",
        "literal-variable $naem → {$name}",
      ]
    ),
    ("Send %s and (%d).", ["literal-variable %s", "literal-variable %d"]),
    ("Dear {|name|}, {$name}, pay $8 or US$n, 100 %s, 5%d, ‘%s’.", []),
    ("{||}Dear {$name}. $X %name", []),
    ("Dear $other.", ["literal-variable $other"]),
    (
      "Dear %1$s, %@, $(name), %(name)s or %name%.",
      [
        "literal-variable %1$s", "literal-variable %@", "literal-variable $(name) → {$name}",
        "literal-variable %(name)s → {$name}", "literal-variable %name% → {$name}",
      ]
    ),
    (
      "Dear [name], see <name> and [desk :td:term].",
      [
        "literal-variable [name] → {$name}", "literal-variable <name> → {$name}",
        "literal-variable [desk :td:term]",
      ]
    ),
    ("Dear \\{\\{name\\}\\}, go.", ["literal-variable Dear \\{\\{name\\}\\}, go."]),
    ("Press [enter], 5%@, <b>all</b>, <name>{$name}</name>, 50% off and 20% more.", []),
  ])
  func `a variable is written as one`(text: String, found: [String]) {
    #expect(Self.found(text) == found)
  }

  @Test(arguments: [
    ("Send the {grant :td:term}s.", ["glued-letters s → number=plural|"]),
    ("The {#b}{grant :td:term}{/b}’s end.", ["glued-letters ’s → possessive=yes|"]),
    ("We {admit :td:verb}ed them.", ["glued-letters ed → form=past|"]),
    ("We {grant :td:term}d them.", ["glued-letters d"]),
    ("Send {$kind :td:term}s.", ["glued-letters s → number=plural|"]),
    ("Send the {grant :td:term number=plural}s.", ["glued-letters s"]),
    ("Send the {grant :td:term}(s).", ["glued-letters (s) → number=plural|"]),
    ("Send the {grant :td:term}/s.", ["glued-letters /s → number=plural|"]),
    (
      "{$name}’s {grant :td:term}, {board :td:term}’s, {grant :td:term}-s, {grant :td:term}style.",
      []
    ),
  ])
  func `an ending is asked for by an option`(text: String, found: [String]) {
    #expect(Self.found(text) == found.map { $0.replacing("→ ", with: "→  ") })
  }

  /// Where an escape makes the source longer than the text, the placeholder is marked, and nothing
  /// is fixed.
  @Test(arguments: [
    (
      "All {grant :td:term number=plural} {#b}are{/b} shown.",
      ["literal-agreement are → {|is/are| :td:agree with=grant number=plural}"]
    ),
    (
      "All {grant :td:term number=plural}{#b} are{/b} \\{shown\\}.",
      ["literal-agreement are → {|is/are| :td:agree with=grant number=plural}"]
    ),
    (
      "All {grant :td:term number=plural} are \\{shown\\}.",
      ["literal-agreement {grant :td:term number=plural}"]
    ),
    (
      "All {grant :td:term number=plural} a{#b}re{/b} shown.",
      ["literal-agreement {grant :td:term number=plural}"]
    ),
    ("The {grant :td:term}{#b}s{/b}.", ["glued-letters s → number=plural|"]),
    ("Send each {desk :td:term}s.", ["glued-letters s → "]),
    ("The {grant :td:term}s \\{new\\}.", ["glued-letters {grant :td:term}"]),
  ])
  func `markup beside a word does not move its place`(text: String, found: [String]) {
    #expect(Self.found(text) == found.map { $0.replacing("→ number", with: "→  number") })
  }

  @Test(arguments: [
    ("Send the {grant :td:term article=definite}.", ["doubled-article grant → "]),
    (
      "Send your {grant :td:term number=singular article=indefinite}.", ["doubled-article grant → "]
    ),
    (
      "Send {indefinite :td:article} {grant :td:term article=indefinite}.",
      ["doubled-article grant → "]
    ),
    ("Send a {definite :td:article} new {grant :td:term}.", ["doubled-article definite"]),
    ("Send the new {grant :td:term article=definite}.", ["doubled-article grant → "]),
    ("Send {indefinite :td:article} the new {grant :td:term}.", ["doubled-article the"]),
    (
      "Send the the {grant :td:term}, or your a list.",
      ["doubled-article the", "doubled-article a"]
    ),
    ("The A list, Vitamin A the other day, the ‘The’ list.", []),
    (
      "Send a {grant :td:term article=indefinite}.",
      ["literal-article a → {indefinite :td:article}"]
    ),
    (
      "Give her {grant :td:term article=definite}, and see that {grant :td:term article=definite} is it.",
      []
    ),
    ("Send {indefinite :td:article} list of {grant :td:term article=indefinite}.", []),
    (
      "Send another {desk :td:term article=indefinite}, no {desk :td:term article=indefinite}.",
      ["doubled-article desk → ", "doubled-article desk → "]
    ),
    ("Open this {desk :td:term article=indefinite}.", ["doubled-article desk → "]),
    ("Send Ana’s {grant :td:term article=definite}.", ["doubled-article grant → "]),
    ("Send {$name}’s {grant :td:term article=definite}.", ["doubled-article grant → "]),
    (
      "Send {desk :td:term possessive=yes} {grant :td:term article=definite}.",
      ["doubled-article grant → "]
    ),
    (
      "Is this {desk :td:term article=indefinite}? It’s {desk :td:term article=indefinite}. Give each {desk :td:term article=indefinite}.",
      []
    ),
    ("Send a “{grant :td:term}”.", ["literal-article a → {indefinite :td:article}"]),
    ("Send a ({grant :td:term}).", ["literal-article a → {indefinite :td:article}"]),
    ("Send a/an {grant :td:term}.", ["literal-article a/an → {indefinite :td:article}"]),
    ("Send a(n) {grant :td:term}.", ["literal-article a(n) → {indefinite :td:article}"]),
    (
      "SEND AN {grant :td:term casing=upper}.",
      ["literal-article AN → {indefinite :td:article casing=upper}"]
    ),
    (
      "A {grant :td:term casing=upper} IS IT.",
      ["literal-article A → {indefinite :td:article casing=upper}"]
    ),
    ("Take your hepatitis a {grant :td:term}, and vitamin A {grant :td:term}.", []),
    (
      "Send all {grant :td:term article=definite number=plural}, ‘the’ {grant :td:term article=definite}.",
      []
    ),
  ])
  func `no article is behind another`(text: String, found: [String]) {
    #expect(Self.found(text) == found)
  }

  @Test(arguments: [
    ("Send two {grant :td:term number=plural}.", true),
    ("Send 2 new {grant :td:term number=plural}.", true),
    ("Send three useful {grant :td:term number=plural}.", true),
    ("Send several medical {grant :td:term number=plural}.", true),
    ("Send two more {grant :td:term number=plural}.", true),
    ("Send 2–3 {grant :td:term number=plural}.", true),
    ("Send 10+ {grant :td:term number=plural}.", true),
    ("In room 2 useful {grant :td:term number=plural} wait.", false),
    ("See no. 5 {grant :td:term number=plural}.", false),
    ("Send 2 {grant :td:term number=plural}.", true),
    ("Send a dozen {grant :td:term number=plural}.", true),
    ("Send two hundred {grant :td:term number=plural}.", true),
    ("Send numerous {grant :td:term number=plural}.", true),
    ("Send one or more {grant :td:term number=plural}.", true),
    ("It holds a number of new {grant :td:term number=plural}.", true),
    ("Sign each of the {grant :td:term number=plural}.", true),
    ("Sign two of your {grant :td:term number=plural}.", true),
    ("Send 1 {grant :td:term}.", true), ("Send one new {grant :td:term}.", true),
    ("See the first {grant :td:term}.", true),
    ("See a set of {grant :td:term number=plural}.", true),
    ("In phase one {grant :td:term} goes.", false), ("In part 1 {grant :td:term} goes.", false),
    ("One of us has {grant :td:term}, the sum of {grant :td:term}.", false),
    ("In phase two {grant :td:term number=plural} go.", false),
    ("In Part 2 {grant :td:term number=plural} go.", false),
    ("At 10 {grant :td:term number=plural} go to room 4 {grant :td:term number=plural}.", false),
    ("For the Model 3 {grant :td:term number=plural} go.", false),
    ("In 2026 {grant :td:term number=plural} go, 5% {grant :td:term number=plural}.", false),
    (
      "Pay $8 {grant :td:term number=plural}, the sum of the {grant :td:term number=plural}.", false
    ),
    ("Send two {grant :td:term number=plural countable=yes}.", false),
    ("Send two {grant :td:term use=modifier} forms.", false),
    ("Neither {grant :td:term} nor {board :td:term} is here.", false),
    ("Neither {grant :td:term} is here.", true),
  ])
  func `what is counted can be counted`(text: String, isFound: Bool) {
    #expect(Self.found(text) == (isFound ? ["uncounted-thing grant →  countable=yes"] : []))
  }

  @Test(arguments: [
    (
      "All {grant :td:term number=plural} are shown.",
      "are → {|is/are| :td:agree with=grant number=plural}"
    ),
    (
      "There are {grant :td:term number=plural}.",
      "are → {|is/are| :td:agree with=grant number=plural}"
    ),
    (
      "Are {grant :td:term number=plural} shown?",
      "Are → {|Is/Are| :td:agree with=grant number=plural}"
    ),
    (
      "What are the {grant :td:term number=plural}?",
      "are → {|is/are| :td:agree with=grant number=plural}"
    ),
    ("If the {diagnosis :td:term} is clear, go.", "is → {|is/are| :td:agree with=diagnosis}"),
    ("Is the {diagnosis :td:term} in it?", "Is → {|Is/Are| :td:agree with=diagnosis}"),
    ("It is over. The {diagnosis :td:term} was it.", "was → {|was/were| :td:agree with=diagnosis}"),
    (
      ".local $all = {grant :td:term number=plural} {{All {$all} have gone.}}",
      "have → {|has/have| :td:agree with=$all}"
    ),
    ("All {$kind :td:term number=plural} are shown.", "are"),
    ("Is the {diagnosis :td:term} clear?", "Is → {|Is/Are| :td:agree with=diagnosis}"),
    ("Has the {diagnosis :td:term} changed?", "Has → {|Has/Have| :td:agree with=diagnosis}"),
    ("Does the {diagnosis :td:term} help?", "Does → {|Does/Do| :td:agree with=diagnosis}"),
    ("Why has the {diagnosis :td:term} changed?", "has → {|has/have| :td:agree with=diagnosis}"),
    (
      "Have the {grant :td:term number=plural} come?",
      "Have → {|Has/Have| :td:agree with=grant number=plural}"
    ),
    (
      "Aren’t the {grant :td:term number=plural} free?",
      "Aren’t → {|Isn’t/Aren’t| :td:agree with=grant number=plural}"
    ),
    (
      "How many are the {grant :td:term number=plural}?",
      "are → {|is/are| :td:agree with=grant number=plural}"
    ),
    (
      "There aren’t any {grant :td:term number=plural}.",
      "aren’t → {|isn’t/aren’t| :td:agree with=grant number=plural}"
    ),
    (
      "There have been {grant :td:term number=plural} here.",
      "have → {|has/have| :td:agree with=grant number=plural}"
    ),
    (
      "ALL {grant :td:term number=plural casing=upper} ARE FREE!",
      "ARE → {|IS/ARE| :td:agree with=grant number=plural}"
    ),
    (
      "Only {grant :td:term number=plural} are shown.",
      "are → {|is/are| :td:agree with=grant number=plural}"
    ),
    ("Have the {grant :td:term number=plural} ready.", nil),
    ("Do the {grant :td:term number=plural} again. Is it over?", nil),
    ("Is the {diagnosis :td:term} form new?", nil),
    ("The lists of {grant :td:term number=plural} are shown.", nil),
    ("The list of {grant :td:term number=plural} is shown.", nil),
    ("The list and {grant :td:term number=plural} are shown.", nil),
    ("Are {grant :td:term number=plural} and bills shown?", nil),
    ("Is the {diagnosis :td:term} form right?", nil),
    ("Have {grant :td:term number=plural} ready. Do {grant :td:term number=plural} again.", nil),
    ("All {grant :td:term number=plural countable=yes} are shown.", nil),
    ("All ‘{grant :td:term number=plural}’ are shown. The {board :td:term} is new.", nil),
    (
      "The {$n :integer} {grant :td:term count=$n} are shown.",
      "are → {|is/are| :td:agree count=$n}"
    ),
    ("The {grant :td:term} is shown, and the {grant :td:term use=modifier} is.", nil),
  ])
  func `a verb agrees for every reader`(text: String, found: String?) {
    #expect(Self.found(text) == (found.map { ["literal-agreement \($0)"] } ?? []))
  }

  @Test(arguments: [
    ("{grant :td:term number=plural} must be sent.", "", ["grant"]),
    ("It is over. {grant :td:term} must be sent.", "", ["grant"]),
    ("Is it over? {grant :td:term} must be sent.", " casing=\"sentence\"", ["grant"]),
    ("The unit is over. it is late, and {$name} is here. send it.", "", ["it", "send"]),
    ("send the {grant :td:term} now.", "", ["send"]),
    ("Done. send the {grant :td:term} now.", "", ["send"]),
    ("Corp. send the {grant :td:term} now.", "", []),
    ("is sent to {$name}, i.e. the other. e.g. it", "", []),
    ("is sent to {$name}, i.e. the other.", "", []),
    ("send the {grant :td:term} now", "", []),
    ("{$kind :td:term} must be sent.", "", ["$kind"]),
    ("{grant :td:term number=plural} must be sent.", " casing=\"sentence\"", []),
    ("{grant :td:term number=plural casing=sentence} must be sent.", "", []),
    ("{grant :td:term number=plural} by status", "", []),
    ("{grant :td:term}.", "", []),
    ("{desk :td:term} must be sent, and {board :td:term} too.", "", []),
    ("{board :td:term} must be sent.", "", []),
    ("Send it, e.g. {grant :td:term} no. {grant :td:term}, approx. {grant :td:term}.", "", []),
    ("1. {grant :td:term} is sent.", "", []),
    ("Call us. {grant :td:term} must be sent.", "", ["grant"]),
    ("Go to bed. {grant :td:term} must be sent.", "", ["grant"]),
    ("Ask Ana. {grant :td:term} must be sent.", "", ["grant"]),
    ("Ask your GP. {grant :td:term} must be sent.", "", ["grant"]),
    ("Go to A&E. {grant :td:term} must be sent.", "", ["grant"]),
    ("It costs $5. {grant :td:term} must be sent.", "", ["grant"]),
    ("It is {$n :integer}. {grant :td:term} must be sent.", "", ["grant"]),
    ("Dear {$name}. {grant :td:term} must be sent.", "", ["grant"]),
    ("Dear Ana,\n\n{grant :td:term} must be sent.", "", ["grant"]),
    ("({grant :td:term} must be sent.)", "", ["grant"]),
    ("“{grant :td:term} must be sent.”", "", ["grant"]),
    ("“Read it.” {grant :td:term} must be sent.", "", ["grant"]),
    ("{admit :td:verb} them now.", "", ["admit"]),
    ("Read it. {admit :td:verb} them now.", "", ["admit"]),
    ("{indefinite :td:article} new {grant :td:term} must be sent.", "", ["indefinite"]),
    ("{|is/are| :td:agree with=grant} the {grant :td:term} free?", "", ["|is/are|"]),
    ("See no. {grant :td:term}, Dr. {grant :td:term}, 5 in. {grant :td:term}.", "", []),
    ("Do it: 1. {grant :td:term} is sent.", "", []),
    ("Ask Acme Inc. {grant :td:term} only, U.S. {grant :td:term}, etc. {grant :td:term}.", "", []),
    ("The word “{grant :td:term}” is new. See ({grant :td:term}).", "", []),
    ("{$n}. {grant :td:term} is sent.", "", []),
    ("We need:\n\n{grant :td:term} and more.", "", []),
    ("{|is/are| :td:agree with=grant} sent to {$name}.", "", []),
    ("{admit :td:verb form=past} by {$name}.", "", []),
    ("Choose “Is it over?” {grant :td:term} now.", "", []),
    ("‘{grant :td:term}’ is a word.", "", []),
  ])
  func `a sentence starts with a capital`(text: String, attributes: String, found: [String]) {
    #expect(
      Self.found(text, attributes).map { $0.split(separator: " →")[0] }
        == found.map { "small-start \($0)" }
    )
  }

  @Test(arguments: [
    ("Send {#b}{grant :td:term} now.", ["open-markup {#b}"]),
    ("Send {grant :td:term}{/b} now.", ["open-markup {/b}"]),
    (
      ".input {$n :integer} .match $n one {{{#b}A}} * {{B{/b}}}",
      ["open-markup {#b}", "open-markup {/b}"]
    ),
    ("Send {#b}{#i}it{/b}{/i}{#icon/} now.", []),
  ])
  func `markup is closed`(text: String, found: [String]) {
    #expect(Self.found(text) == found)
  }

  @Test(arguments: [
    ("integer", "zero", ["unreachable-key zero → 0"]), ("number", "few", ["unreachable-key few"]),
    ("integer select=exact", "one", ["unreachable-key one → 1"]), ("integer", "one", []),
    ("integer", "0", []), ("integer select=ordinal", "few", []), ("string", "few", []),
    ("integer", "other", []),
  ])
  func `every key can be chosen`(function: String, key: String, found: [String]) {
    let text = ".local $k = {2 :\(function)} .match $k \(key) {{A}} * {{B}}"
    #expect(Self.found(text) == found)
  }

  @Test func `a number is no text of a plural category`() {
    let text = ".input {$n :string} .match $n %@ {{A}} * {{B}}"
    #expect(
      Self.found(text.replacing("%@", with: "one")) == ["unreachable-key one → :integer"]
    )
    #expect(Self.found(text.replacing("%@", with: "1")) == [])
  }

  @Test func `another locale has other keys`() {
    let message = """
      <message id="m"><parameter name="n" type="number" example="2"/>
      <text>.input {$n :integer} .match $n few {{A}} zero {{B}} * {{C}}</text></message>
      """
    let file = InlineFile.dictionary("ward", in: "cs", named: "cs.xml", message)
    let set = DictionarySet(Self.files.map(\.source) + [file.source])
    #expect(set.check().map { "\($0.code) \($0.span?.text ?? "")" } == ["unreachable-key zero"])
  }
}
