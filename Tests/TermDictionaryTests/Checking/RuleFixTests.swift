import Diagnostics
import Testing

@testable import TermChecking
@testable import TermDictionary

/// The repair of each rule that has one, applied to the folder of faults.
struct RuleFixTests {
  private static let folder = Fixtures.folder.appending(path: "faults").path()

  private static let repairs: [String: [String]] = {
    var repairs: [String: [String]] = [:]
    for finding in DictionarySet(DictionaryFiles.read([folder]).files).check() {
      guard let span = finding.span, let fix = finding.fixIts.first else { continue }
      let name = span.source.name.split(separator: "/").last ?? ""
      let change = fix.replacements.map { "\($0.span.text) → \($0.text)" }.joined(separator: "; ")
      repairs["\(name):\(span.start.line)", default: []].append(change)
    }
    return repairs
  }()

  @Test(arguments: [
    ("rules-messages.xml:3", "a → {indefinite :td:article}"),
    ("rules-messages.xml:5", "An → {indefinite :td:article casing=sentence}"),
    (
      "rules-messages.xml:7",
      "a Supervisor’s → {site-lead :td:term article=indefinite possessive=yes}"
    ),
    ("rules-messages.xml:8", "consents → {permit :td:term number=plural}"),
    ("rules-messages.xml:9", "handover note’s → {handover :td:term possessive=yes}"),
    ("rules-messages.xml:10", "freight lots → {supply :td:term number=plural countable=yes}"),
    ("rules-messages.xml:13", "number=plural → count=$n"),
    ("rules-messages.xml:14", " →  count=$n"),
    ("rules-messages.xml:26", " →  countable=yes"),
    ("rules-messages.xml:34", "New permission → New consent"),
    ("rules-messages.xml:43", "color → colour"),
    ("rules-payer-terms.xml:3", "spezialty → specialty; spezialty → specialty"),
    ("rules-terms.xml:11", "supervisor → {site-lead}"),
    ("rules-terms.xml:12", "permits → {permit number=plural}"),
    (
      "rules-terms.xml:14",
      "<abbreviation><one>SSP</one><other>SSPs</other></abbreviation> → <initials/>"
    ),
  ])
  func `the repair writes what is to stand there`(place: String, change: String) {
    #expect(Self.repairs[place] == [change])
  }

  @Test func `a difference shows what goes and what comes`() {
    let difference = WordDifference(from: "1 invoice is due now", to: "1 progress claim is due")
    #expect(difference.text == "1 [-invoice-]{+progress claim+} is due [-now-]")
  }
}
