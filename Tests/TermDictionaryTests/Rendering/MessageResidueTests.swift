import MessageFormat
import Testing

@testable import TermDictionary

/// What remains of messages when their words are known.
struct MessageResidueTests {
  static let rows: [(id: String, residue: [String])] = [
    ("action.create-upstream-contract", ["Create funding"]),
    ("invitation.invited-by", ["Invited By: ‹sender›"]),
    (
      "list.upstream-contract-count",
      ["‹n :integer› funding agreement", "‹n :integer› funding agreements"]
    ),
    (
      "event.create-claim",
      ["‹person› created a progress claim for ‹term kind› ‹number›."]
    ),
    ("report.covers", ["This report covers ‹list subjects›."]),
    (
      "mail.breakdown-submitted.subject",
      [
        "‹project›: contractor schedule of values (CSOV) from ‹contract-company› is ready for review",
        "‹project›: CSOV from ‹contract-company› is ready for review",
      ]
    ),
    (
      "notice.contract-change-approved",
      ["‹indefinite sentence before 2› ‹amount :currency› variation was approved."]
    ),
    (
      "invitation.sent",
      [
        "No Invite to Bill was sent.", "‹n :integer› Invite to Bill was sent.",
        "‹n :integer› Invites to Bill were sent.",
      ]
    ),
  ]

  @Test(arguments: rows)
  func `what remains is texts, arguments and choices`(
    _ row: (id: String, residue: [String])
  ) throws {
    let owner = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    let id = try #require(MessageID(row.id))
    let residue = try #require(owner.residue(of: id))
    let variants = residue.patterns.flatMap(\.variants)
    #expect(variants.map { $0.map(\.summary).joined() } == row.residue)
    let isConstant = row.residue.count == 1 && !row.residue[0].contains("‹")
    #expect(residue.constant == (isConstant ? row.residue[0] : nil))
  }

  @Test func `choices say what decides`() throws {
    let owner = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    func choices(_ id: String) throws -> [MessageResidue.Choice] {
      try #require(MessageID(id).flatMap { owner.residue(of: $0) }).patterns[0].choices
    }
    #expect(
      try choices("list.upstream-contract-count")
        == [.category(of: MessageResidue.Argument(name: "n"), [.one, .other])]
    )
    #expect(
      try choices("mail.breakdown-submitted.subject")
        == [.introduced(TermID(unchecked: "claimant-schedule-of-values"))]
    )
  }

  // MARK: Arguments and documents

  @Test func `a handle may name the parameters in another order`() throws {
    let set = DictionarySet.shipped
    let owner = try set.lexicon(for: "owner", locale: "en-AU")
    let inOrder = try set.handle(
      "event.create-claim",
      .init("person", String.self),
      .init("kind", TermID.self),
      .init("number", String.self)
    )
    let mixed = try set.handle(
      "event.create-claim",
      .init("number", String.self),
      .init("person", String.self),
      .init("kind", TermID.self)
    )
    let kind = TermID(unchecked: "works-contract")
    let text = "Dana Price created a progress claim for contract SC-014."
    let rendered = owner.render(inOrder, "Dana Price", kind, "SC-014")
    #expect(rendered.text == text)
    #expect(rendered.parts.map(\.text).joined() == text)
    let other = owner.render(mixed, "SC-014", "Dana Price", kind)
    #expect(other.text == text)
    #expect(other.parts.map(\.text).joined() == text)
  }

  @Test func `a literal and a dictionary say the same, in any order`() throws {
    let owner = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    let dictionary: [String: MessageArgument] = [
      "number": "SC-014", "kind": .term("purchase-order"), "person": "Ana",
    ]
    let text = "Ana created a progress claim for purchase order SC-014."
    #expect(owner.render("event.create-claim", dictionary).text == text)
    #expect(
      owner.render(
        "event.create-claim",
        ["number": "SC-014", "kind": .term("purchase-order"), "person": "Ana"]
      ).text == text
    )
    let unknown = owner.render("event.create-claim", ["persson": "Ana"])
    #expect(unknown.problems.contains { $0.code == .unknownArgument })
  }

  @Test func `documents are equal where the same readers have met the same`() throws {
    let set = DictionarySet.shipped
    let owner = try set.lexicon(for: "owner", locale: "en-AU")
    let trade = try set.lexicon(for: "specialty-contractor", locale: "en")
    let id = "mail.breakdown-submitted.subject"
    var one = RenderedDocument()
    var other = RenderedDocument()
    #expect(owner.render(id, in: &one).text.contains("(CSOV)"))
    let first = trade.render(id, in: &one).text
    let second = trade.render(id, in: &other).text
    #expect(first == second)
    #expect(one != other)
    #expect(owner.render(id, in: &other).text.contains("(CSOV)"))
    #expect(one == other)
    #expect(!owner.render(id, in: &one).text.contains("(CSOV)"))
    #expect(one == other)
  }

  @Test func `pieces of a message know what its document had introduced`() throws {
    let owner = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    var document = RenderedDocument()
    let arguments: [String: MessageArgument] = ["project": "P", "contract-company": "C"]
    let id = "mail.breakdown-submitted.subject"
    let first = owner.render(id, arguments, in: &document)
    let second = owner.render(id, arguments, in: &document)
    #expect(first.parts.map(\.text).joined() == first.text)
    #expect(second.parts.map(\.text).joined() == second.text)
    #expect(first.text != second.text)
  }
}

extension MessageResidue.Piece {
  /// The piece as people would write it.
  fileprivate var summary: String {
    switch self {
    case .text(let text): return text
    case .argument(let argument):
      let functions = argument.functions.map { " :" + $0.name }.joined()
      return "‹\(argument.name)\(functions)›"
    case .term(let name, _, _): return "‹term \(name)›"
    case .list(let name, _): return "‹list \(name)›"
    case .article(let article):
      let next = article.next.map { "before \($0)" } ?? "before text"
      return "‹\(article.article.rawValue) \(article.casing.rawValue) \(next)›"
    case .markup: return ""
    }
  }
}
