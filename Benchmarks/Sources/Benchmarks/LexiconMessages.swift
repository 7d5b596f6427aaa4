import MessageFormat
import TermDictionary

/// A message of the shipped dictionaries in an owner's Australian words, beside ICU's MessageFormat
/// with the words written in.
struct LexiconMessageRow {
  let name: String

  /// What we print, arguments made anew.
  let ours: (Lexicon) -> RenderedMessage
  let peer: PeerPattern

  init?(
    _ name: String,
    _ pattern: String,
    _ arguments: [PeerArgument] = [],
    ours: @escaping (Lexicon) -> RenderedMessage
  ) {
    guard let peer = PeerPattern(pattern, arguments) else { return nil }
    self.name = name
    self.ours = ours
    self.peer = peer
  }
}

extension LexiconMessageRow {
  private static let milliseconds = (
    first: 1_790_812_800_000.0, due: 1_792_886_400_000.0, last: 1_793_404_800_000.0
  )

  private static func day(_ month: Int, _ day: Int) -> MessageArgument {
    DateTimeValue(year: 2026, month: month, day: day).map(MessageArgument.dateTime) ?? ""
  }

  private static let amount = Money(DecimalNumber(11_000), "USD")

  /// By handles, which were checked when they were made.
  static func handles() throws -> [LexiconMessageRow] {
    let set = DictionarySet.shipped
    let created = try set.handle(
      "event.create-claim",
      .init("person", String.self),
      .init("kind", TermID.self),
      .init("number", String.self)
    )
    let covers = try set.handle("report.covers", .init("subjects", [TermID].self))
    let refused = try set.handle(
      "refusal.claim-status",
      .init("status", TermID.self),
      .init("needed", [TermID].self)
    )
    let invited = try set.handle("invitation.invited-by", .init("sender", String.self))
    func terms(_ ids: String...) -> [TermID] { ids.compactMap { TermID($0) } }
    let subjects = terms("upstream-contract", "project-income", "upstream-contract-change")
    let needed = terms("claim-status.under-review", "claim-status.pending-upstream")
    guard let kind = TermID("works-contract"), let status = TermID("claim-status.draft"),
      let text, let term, let list, let refusal
    else { return [] }
    return [
      LexiconMessageRow(text, "handle: one text argument") { $0.render(invited, "Dana Price") },
      LexiconMessageRow(term, "handle: a term as argument") {
        $0.render(created, "Dana Price", kind, "SC-014")
      },
      LexiconMessageRow(list, "handle: td:list") { $0.render(covers, subjects) },
      LexiconMessageRow(refusal, "handle: refusal.claim-status") {
        $0.render(refused, status, needed)
      },
    ]
  }

  /// The message of another row, asked for in another way.
  private init(
    _ row: LexiconMessageRow,
    _ name: String,
    ours: @escaping (Lexicon) -> RenderedMessage
  ) {
    self.name = name
    self.ours = ours
    peer = row.peer
  }

  /// Every kind of placeholder, from a constant to the longest mail.
  static var all: [LexiconMessageRow] {
    [
      constant, text, counted, date, term, introduction, list, refusal, invitation, digest, article,
      selection,
    ].compactMap(\.self)
  }

  private static var constant: LexiconMessageRow? {
    LexiconMessageRow("a constant text", "Create funding") {
      $0.render("action.create-upstream-contract")
    }
  }

  private static var text: LexiconMessageRow? {
    LexiconMessageRow(
      "one text argument",
      "Invited By: {sender}",
      [PeerArgument("sender", text: "Dana Price")]
    ) { $0.render("invitation.invited-by", ["sender": "Dana Price"]) }
  }

  private static var counted: LexiconMessageRow? {
    LexiconMessageRow(
      "a counted term",
      "{n, plural, one {# funding agreement} other {# funding agreements}}",
      [PeerArgument("n", integer: 2)]
    ) { $0.render("list.upstream-contract-count", ["n": 2]) }
  }

  private static var date: LexiconMessageRow? {
    LexiconMessageRow(
      "a date",
      "Due Date: {due, date, long}",
      [PeerArgument("due", day: milliseconds.due)]
    ) { $0.render("invitation.due-date", ["due": day(10, 25)]) }
  }

  private static var term: LexiconMessageRow? {
    LexiconMessageRow(
      "a term as argument",
      """
      {person} created a progress claim for {kind, select, works {contract} \
      purchase {purchase order} other {?}} {number}.
      """,
      [
        PeerArgument("person", text: "Dana Price"), PeerArgument("kind", text: "works"),
        PeerArgument("number", text: "SC-014"),
      ]
    ) {
      $0.render(
        "event.create-claim",
        ["person": "Dana Price", "kind": .term("works-contract"), "number": "SC-014"]
      )
    }
  }

  private static var introduction: LexiconMessageRow? {
    LexiconMessageRow(
      "introduce",
      """
      {project}: {new, select, yes {contractor schedule of values (CSOV)} other {CSOV}} from \
      {company} is ready for review
      """,
      [
        PeerArgument("project", text: "Riverside Clinic"), PeerArgument("new", text: "yes"),
        PeerArgument("company", text: "Brightwire Electrical"),
      ]
    ) {
      $0.render(
        "mail.breakdown-submitted.subject",
        ["project": "Riverside Clinic", "contract-company": "Brightwire Electrical"]
      )
    }
  }

  private static var list: LexiconMessageRow? {
    LexiconMessageRow(
      "td:list",
      "This report covers {subjects}.",
      [PeerArgument("subjects", list: ["funding", "funding variations"], isOr: false)]
    ) {
      $0.render(
        "report.covers",
        [
          "subjects": .terms(["upstream-contract", "project-income", "upstream-contract-change"])
        ]
      )
    }
  }

  private static var refusal: LexiconMessageRow? {
    LexiconMessageRow(
      "refusal.claim-status",
      """
      This progress claim is ‘{status, select, draft {Draft} \
      review {Under Review} approved {Approved} other {?}}’. Its \
      status must be {needed} first.
      """,
      [
        PeerArgument("status", text: "draft"),
        PeerArgument("needed", list: ["‘Under Review’", "‘Pending Owner Approval’"], isOr: true),
      ]
    ) {
      $0.render(
        "refusal.claim-status",
        [
          "status": .term("claim-status.draft"),
          "needed": .terms(["claim-status.under-review", "claim-status.pending-upstream"]),
        ]
      )
    }
  }

  private static var invitation: LexiconMessageRow? {
    LexiconMessageRow(
      "mail.invite-to-bill.text",
      """
      Hello {contact},

      {company} invites you to submit a contractor progress claim for {project}.

      Commitment: {number} {name}
      Progress Claim Type: {type, select, work {Work and Materials} \
      retention {Retention Release} other {?}}
      Billing Period: {start, date, long} to {end, date, long}
      Invited By: {sender}
      Due Date: {due, date, long}
      """,
      [
        PeerArgument("contact", text: "Ana Silva"),
        PeerArgument("company", text: "Northgate Build"),
        PeerArgument("project", text: "Riverside Clinic"), PeerArgument("number", text: "SC-014"),
        PeerArgument("name", text: "Concrete works"),
        PeerArgument("type", text: "work"),
        PeerArgument("start", day: milliseconds.first),
        PeerArgument("end", day: milliseconds.last), PeerArgument("sender", text: "Dana Price"),
        PeerArgument("due", day: milliseconds.due),
      ]
    ) {
      $0.render(
        "mail.invite-to-bill.text",
        [
          "contact": "Ana Silva", "company": "Northgate Build", "project": "Riverside Clinic",
          "number": "SC-014", "name": "Concrete works",
          "type": .term("claim-type.work-materials"), "start": day(10, 1), "end": day(10, 31),
          "sender": "Dana Price", "due": day(10, 25),
        ]
      )
    }
  }

  private static var digest: LexiconMessageRow? {
    LexiconMessageRow(
      "mail.claims-digest.text",
      """
      {n, plural, one {# progress claim} other {# progress claims}} on {project} \
      {n, plural, one {is} other {are}} still {statuses} in the billing period \
      {start, date, long} to {end, date, long}:

      Draft: {drafts, number, integer}
      Under Review: {reviews, number, integer}
      Revise & Resubmit: {returned, number, integer}

      You get this list every Monday, because ‘Send a digest of Under Review progress claims’ is \
      on in ‘Progress Claiming’.
      """,
      [
        PeerArgument("project", text: "Riverside Clinic"), PeerArgument("n", integer: 2),
        PeerArgument(
          "statuses",
          list: ["‘Draft’", "‘Under Review’", "‘Revise & Resubmit’"],
          isOr: true
        ),
        PeerArgument("start", day: milliseconds.first),
        PeerArgument("end", day: milliseconds.last), PeerArgument("drafts", integer: 0),
        PeerArgument("reviews", integer: 1), PeerArgument("returned", integer: 1),
      ]
    ) {
      $0.render(
        "mail.claims-digest.text",
        [
          "project": "Riverside Clinic", "n": 2,
          "statuses": .terms([
            "claim-status.draft", "claim-status.under-review", "claim-status.revise-resubmit",
          ]), "start": day(10, 1), "end": day(10, 31), "drafts": 0, "reviews": 1, "returned": 1,
        ]
      )
    }
  }

  private static var article: LexiconMessageRow? {
    LexiconMessageRow(
      "an article before money",
      "{an, select, yes {An} other {A}} {amount, number, ::currency/USD} variation was approved.",
      [
        PeerArgument("an", text: "no"), PeerArgument("amount", double: 11_000),
      ]
    ) { $0.render("notice.contract-change-approved", ["amount": .value(amount)]) }
  }

  private static var selection: LexiconMessageRow? {
    LexiconMessageRow(
      ".match and counts",
      """
      {n, plural, =0 {No Invite to Bill was sent.} one {# Invite to Bill was sent.} \
      other {# Invites to Bill were sent.}}
      """,
      [PeerArgument("n", integer: 2)]
    ) { $0.render("invitation.sent", ["n": 2]) }
  }
}
