import Foundation
import MessageFormat
import TermChecking
import TermDictionary
import Testing

/// The program of the article "Getting started", line by line.
struct GettingStartedTests {
  let set = DictionarySet.shipped

  @Test func `each reader sees own words`() throws {
    let owner = try set.lexicon(for: "owner", locale: "en")
    let trade = try set.lexicon(for: "specialty-contractor", locale: "en-AU")

    let button = owner.render("action.create-upstream-contract").text  // Create funding
    let tradeButton = trade.render("action.create-upstream-contract").text
    // Create a client contract
    #expect(button == "Create funding")
    #expect(tradeButton == "Create a client contract")

    let subject = trade.render(
      "mail.invite-to-bill.subject",
      ["project": "Riverside Clinic", "sender": "Dana Price"]
    ).text  // Riverside Clinic: Dana Price has invited you to bill.
    #expect(subject == "Riverside Clinic: Dana Price has invited you to bill.")

    let heading = owner.render("list.upstream-contract-count", ["n": 2]).text
    // 2 funding agreements
    #expect(heading == "2 funding agreements")

    let amount = Money(DecimalNumber(8000), "AUD")
    let notice = trade.render(
      "notice.contract-change-approved",
      ["amount": .value(amount)]
    ).text  // An $8,000.00 variation was approved.
    #expect(notice == "An $8,000.00 variation was approved.")

    let issued = owner.render(
      "mail.commitment-issued.subject",
      [
        "project": "Riverside Clinic", "company": "Northgate Build",
        "kind": .term("works-contract"), "number": "SC-014",
      ]
    ).text  // Riverside Clinic: Northgate Build has issued contract SC-014
    #expect(issued == "Riverside Clinic: Northgate Build has issued contract SC-014")
  }

  @Test func `a handle and an incomplete call`() throws {
    let trade = try set.lexicon(for: "specialty-contractor", locale: "en-AU")
    let invitation = try set.handle(
      "mail.invite-to-bill.subject",
      .init("project", String.self),
      .init("sender", String.self)
    )
    let checked = trade.render(invitation, "Riverside Clinic", "Dana Price").text
    #expect(checked == "Riverside Clinic: Dana Price has invited you to bill.")

    let incomplete = trade.render("mail.invite-to-bill.subject", ["project": "Riverside Clinic"])
    let seen = incomplete.text  // Riverside Clinic: {$sender} has invited you to bill.
    let reasons = incomplete.problems.map(\.code.name)  // ["unresolved-variable"]
    #expect(seen == "Riverside Clinic: {$sender} has invited you to bill.")
    #expect(reasons == ["unresolved-variable"])
  }

  @Test func `documents, terms and HTML`() throws {
    let owner = try set.lexicon(for: "owner", locale: "en")
    let trade = try set.lexicon(for: "specialty-contractor", locale: "en-AU")

    let returned: [String: MessageArgument] = [
      "project": "Riverside Clinic", "kind": .term("works-contract"), "number": "SC-014",
    ]
    var mail = RenderedDocument()
    let first = owner.render("mail.breakdown-returned.subject", returned, in: &mail).text
    // Riverside Clinic: please correct the contractor schedule of values (CSOV) of contract SC-014
    let second = owner.render("mail.breakdown-returned.subject", returned, in: &mail).text
    // Riverside Clinic: please correct the CSOV of contract SC-014
    let list = "contractor schedule of values (CSOV)"
    #expect(first == "Riverside Clinic: please correct the \(list) of contract SC-014")
    #expect(second == "Riverside Clinic: please correct the CSOV of contract SC-014")

    if let claim = TermID("claim"), let entry = trade.entry(for: claim) {
      let label = entry.label  // Progress Claim
      let plural = entry.plural  // progress claims
      #expect(label == "Progress Claim")
      #expect(plural == "progress claims")
    }

    let html = trade.render(
      "mail.invite-to-bill.subject",
      ["project": "A & B", "sender": "Dana <Price>"]
    ).html()  // A &amp; B: Dana &lt;Price&gt; has invited you to bill.
    #expect(html == "A &amp; B: Dana &lt;Price&gt; has invited you to bill.")
  }

  @Test func `dictionaries of one's own`() {
    let (mine, unreadable) = DictionarySet.load(["dictionaries", "mine"])
    let findings = mine.check()
    #expect(unreadable.contains { $0.path == "mine" })
    #expect(findings.map(\.message) == [])
  }

  @Test func `every line of the article is tried here`() throws {
    let path = "Sources/TermDictionary/TermDictionary.docc/GettingStarted.md"
    let code = DocumentedExample.blocks("swift", in: try DocumentedExample.page(path)).joined()
    let here = Set(lines(of: try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)))
    #expect(lines(of: code).filter { !here.contains($0) } == [])
  }

  @Test func `the whole file of the article on dictionaries has no fault`() throws {
    let path = "Sources/TermDictionary/TermDictionary.docc/WritingADictionary.md"
    let files = DocumentedExample.blocks("xml", in: try DocumentedExample.page(path))
    #expect(files.count == 1)
    #expect(files.flatMap(DocumentedExample.findings).map(\.message) == [])
    let supplier = try DocumentedExample.set(with: files.joined()).lexicon(
      for: "supplier",
      locale: "en-AU"
    )
    let text = supplier.render("notice.freight-added", ["n": 2]).text
    #expect(text == "2 freight items are now part of a progress claim.")
    #expect(try DocumentedExample.page(path).contains("*\(text)*"))
  }

  private func lines(of code: String) -> [String] {
    code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
