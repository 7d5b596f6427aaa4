import EnglishTerms
import TermGrammar
import TestSupport
import Testing

struct EnglishCasingTests {
  private let english = EnglishGrammar()

  private func cased(_ text: String, as casing: Casing, isFirst: Bool = true) -> String {
    english.cased(StyledText(text), as: casing, isFirst: isFirst).string
  }

  @Test(arguments: [
    ("subcontractor", "Subcontractor"), ("schedule of values", "Schedule of values"),
    ("“owner’s claim”", "“Owner’s claim”"), ("(s)he", "(S)he"), ("…and so on", "…And so on"),
    ("8-inch pipe", "8-inch pipe"), ("$1,100 variation", "$1,100 variation"),
    ("% complete", "% complete"), ("`claim`", "`Claim`"), ("🏠 claim", "🏠 Claim"),
    ("iPhone", "iPhone"), ("SSOVs", "SSOVs"), ("élan", "Élan"),
    ("ßa", "Ssa"), ("ǆep", "ǅep"), ("e\u{301}lan", "E\u{301}lan"),
    ("\u{2068}a\u{2069}", "\u{2068}A\u{2069}"),
    ("", ""), ("“”", "“”"),
  ])
  func `sentences start with a capital`(text: String, expected: String) {
    #expect(cased(text, as: .sentence) == expected)
  }

  @Test(arguments: [
    ("out for bid", "Out for Bid"), ("owner’s claim", "Owner’s Claim"),
    ("owner's claim", "Owner's Claim"), ("o’clock", "O’clock"),
    ("owner-developer", "Owner-developer"), ("owner\u{2011}developer", "Owner\u{2011}developer"),
    ("unit/quantity based", "Unit/Quantity Based"), ("terms and/or rates", "Terms and/or Rates"),
    ("point-of-view dictionary", "Point-of-View Dictionary"),
    ("up-to-date list", "Up-to-Date List"),
    ("work on-site", "Work On-site"), ("pre- and post-tax", "Pre- and Post-tax"),
    ("iPhone app", "iPhone App"), ("a McDonald invoice", "A McDonald Invoice"),
    ("open SSOVs", "Open SSOVs"), ("GC vs owner", "GC vs Owner"),
    ("vs. the owner", "Vs. the Owner"),
    ("% complete", "% Complete"), ("8-inch pipe", "8-inch Pipe"), ("8th claim", "8th Claim"),
    ("costs: an overview", "Costs: An Overview"), ("letter to The Hague", "Letter to The Hague"),
    ("see example.com", "See Example.com"),
    ("straße nach ǆ", "Straße Nach ǅ"), ("étude", "Étude"), ("work—of sorts", "Work—of Sorts"),
    ("apply for", "Apply for"), ("sign off", "Sign Off"), ("log in", "Log In"),
    ("turn off", "Turn Off"),
    ("what to look for", "What to Look For"), ("sign off the claim", "Sign Off the Claim"),
    ("signed off units", "Signed Off Units"),
    ("claims taken over by owner", "Claims Taken Over by Owner"),
    ("logging in as an admin", "Logging In as an Admin"), ("log of values", "Log of Values"),
    ("change log in use", "Change Log in Use"), ("switched on lights", "Switched On Lights"),
    ("step 3 – to be paid on", "Step 3 – To Be Paid On"), ("iv. on time", "iv. On Time"),
    ("1. to do a thing", "1. To Do a Thing"), ("1.1 the owner", "1.1 The Owner"),
    ("2) the owner", "2) The Owner"), ("(a) the owner", "(a) The Owner"),
    ("(iv) the owner", "(iv) The Owner"), ("3 of the claims", "3 of the Claims"),
    ("set up a billing period", "Set Up a Billing Period"), ("what is it for", "What Is It For"),
    ("pay-when-paid clause", "Pay-When-Paid Clause"), ("pay-if-paid clause", "Pay-if-Paid Clause"),
    ("in", "In"), ("work-in", "Work-in"), ("log in (optional)", "Log In (Optional)"),
    ("what is it for?", "What Is It For?"), ("what to look for…", "What to Look For…"),
    ("“what is it for”", "“What Is It For”"), ("the ward we are in.", "The Ward We Are In."),
    ("is it on?", "Is It On?"), ("where to call (and when to)", "Where to Call (and When To)"),
    ("days off", "Days Off"), ("stand by", "Stand By"), ("vitamin a", "Vitamin A"),
    ("where to", "Where To"), ("what for", "What For"), ("visit or", "Visit Or"),
    ("created on", "Created on"), ("create a ", "Create a "),
    ("drop off a book", "Drop Off a Book"), ("look up a word", "Look Up a Word"),
    ("pass on to a nurse", "Pass On to a Nurse"), ("go on to the next", "Go On to the Next"),
    ("come in for a visit", "Come In for a Visit"), ("put up with it", "Put Up with It"),
    ("costs up to date", "Costs up to Date"), ("costs to date", "Costs to Date"),
    ("ward on to-day", "Ward on To-day"),
    ("§ 3 the ward", "§ 3 The Ward"), ("[1] the ward", "[1] The Ward"),
    ("#3 the ward", "#3 The Ward"), ("#3 of the claims", "#3 of the Claims"),
    ("B. the ward", "B. The Ward"), ("IV. the ward", "IV. The Ward"),
    ("iv. the ward", "iv. The Ward"), ("i. the ward", "i. The Ward"),
    ("step 3 – the ward", "Step 3 – The Ward"), ("step 3. the ward", "Step 3. The Ward"),
    ("ward – the best", "Ward – the Best"),
    ("do-not-resuscitate order", "Do-Not-Resuscitate Order"),
    ("", ""),
  ])
  func `titles have capitals except small words`(text: String, expected: String) {
    #expect(cased(text, as: .title) == expected)
  }

  @Test(arguments: [
    ("a claim", "a Claim"), ("the owner", "the Owner"), ("of values", "of Values"),
    ("claim", "Claim"), ("on-site work", "On-site Work"),
  ])
  func `small words inside a title stay small`(text: String, expected: String) {
    #expect(cased(text, as: .title, isFirst: false) == expected)
  }

  @Test(arguments: [
    ("one-day stay", "One-Day Stay"), ("owner-developer", "Owner-Developer"),
    ("8-hour shift", "8-Hour Shift"), ("follow-up", "Follow-Up"),
    ("point-of-view list", "Point-of-View List"), ("work on-site", "Work On-Site"),
    ("sign off the one-day stay", "Sign Off the One-Day Stay"),
  ])
  func `a house may write capitals behind hyphens`(text: String, expected: String) {
    let grammar = EnglishGrammar(behindHyphen: .capital)
    #expect(grammar.cased(StyledText(text), as: .title, isFirst: true).string == expected)
  }

  @Test(arguments: Self.labels)
  func `titles come out as the labels on screens`(label: String) {
    #expect(cased(Self.insideSentence(label), as: .title) == label)
  }

  /// Every label that is in title case.
  ///
  /// Whole sentences are not, nor labels that state capitals of their own.
  static let labels = [
    "% Complete", "Accepted", "Accounting Method", "Admin", "Amount Based", "Approved",
    "Approved as Noted", "Automatic", "Balance to Finish", "Bid Board", "Bill of Quantities",
    "Billed to Date", "Billing Date", "Billing Period", "Budget Code", "Change Order",
    "Client Contract", "Client Contract Change Order", "Client Contract Variation",
    "Client Contracts", "Closed", "Comment", "Commitment", "Commitment Change Order (CCO)",
    "Commitment Variation", "Commitments", "Complete", "Contract", "Contract Company",
    "Contractor", "Contractor Bill of Quantities (CBOQ)", "Contractor Invoice", "Contractor SOV",
    "Contractor Schedule of Values (CSOV)", "Create & Email", "Create Invoice",
    "Create Invoice on Behalf of an Invoice Contact", "Create Payment Application",
    "Create Progress Claim", "Current Payment Due", "Declined", "Developer Agent",
    "Downstream Collaborator", "Draft", "Due Date", "Estimator", "Executed", "Final", "From",
    "Funding", "Funding Change Order", "Funding Invoice", "Funding Variation", "GC", "GC/Client",
    "GC/Client Invoice", "General Contractor", "General Contractor (GC)", "Granular Permission",
    "HC", "HC/Client", "Head Contract", "Head Contract Variation", "Head Contractor",
    "Head Contractor (HC)", "Head Contracts", "Insurance Manager",
    "Invitation & Reminder Custom Message", "Invite to Bill", "Invited", "Invoice", "Invoice #",
    "Invoice / Progress Billing", "Invoice Administrator", "Invoice Backup", "Invoice Contact",
    "Invoice Distribution", "Invoice Position", "Invoice Type", "Invoiced", "Invoicing", "Issued",
    "Job to Date Costs", "LOI Expiration Date", "Less Previous Certificates for Payment",
    "Lien Waiver", "Line Item Approval", "MC", "MC/Client", "Main Contract",
    "Main Contract Variation", "Main Contractor", "Main Contractor (MC)", "Main Contracts",
    "Manual", "Materials Presently Stored", "Materials Retainage", "Materials Retention", "Name",
    "New Materials Stored", "No Invoice Contacts", "No Payment Application Contacts",
    "No Progress Claim Contacts", "None", "Not Invited", "Open", "Opportunity Name",
    "Original Contract Amount", "Out for Bid", "Out for Signature", "Out for Tender",
    "Overbilling", "Owner", "Owner Invoice", "Owner Payment Application", "Owner Progress Claim",
    "Owner-developer", "Owner/Client", "Payment Application", "Payment Application #",
    "Payment Application Administrator", "Payment Application Backup",
    "Payment Application Contact", "Payment Application Distribution", "Payment Application Type",
    "Payment Applications", "Payment Due Date", "Payment Schedule", "Payments Issued",
    "Payments Received", "Pending Owner Approval", "Period End", "Period Start",
    "Permissions Template", "Point-of-View Dictionary", "Portfolio Planning", "Post Response",
    "Previous Materials Stored", "Primary Contact", "Prime Contract",
    "Prime Contract Change Order", "Prime Contracts", "Private", "Progress Billing Contact",
    "Progress Billings", "Progress Claim", "Progress Claim #", "Progress Claim Administrator",
    "Progress Claim Backup", "Progress Claim Contact", "Progress Claim Distribution",
    "Progress Claim Type", "Progress Claiming", "Proposed Amount", "Purchase Order",
    "REVISE & RESUBMIT", "Read Only", "Reason (Optional)", "Reasons for Difference", "Rejected",
    "Release (of) Retainage", "Release of Retainage", "Release of Retention",
    "Remaining to Allocate", "Remind Subcontractors to Bill", "Requisition", "Retainage",
    "Retainage Release", "Retention", "Retention Release", "Revenue", "Revise & Resubmit",
    "Revised Contract Amount", "SSOVs Not Approved", "Save & Email", "Save as Draft",
    "Schedule of Values", "Schedule of Values (SOV)", "Scheduled Value", "Send",
    "Send Expiration Notification", "Send Invites", "Show Amounts Subcontractors Claim",
    "Sliding Scale Retention", "Speciality Contractor", "Specialty Contractor", "Standard",
    "Subcontract", "Subcontractor", "Subcontractor BOQ", "Subcontractor Bill of Quantities (SBOQ)",
    "Subcontractor Invoice", "Subcontractor Payment Application", "Subcontractor Progress Claim",
    "Subcontractor Reminder Frequency", "Subcontractor SOV",
    "Subcontractor Schedule of Values (SSOV)", "Submit for Review", "Tender", "Tender Board",
    "Total Completed & Stored to Date", "Under Review", "Unit/Quantity Based",
    "Upstream Collaborator", "Variation", "Work Completed From Previous Application",
    "Work Completed This Period", "Work Retainage", "Work Retention", "Work and Materials",
    "Work, Materials & Retainage", "Work, Materials & Retention", "Workflow Assignee",
  ]

  /// The label as it stands inside a sentence: only words with a capital inside keep theirs.
  private static func insideSentence(_ label: String) -> String {
    label.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.split(separator: "/", omittingEmptySubsequences: false).map { part in
        part.filter(\.isUppercase).count > 1 && !part.contains("-")
          ? String(part) : part.lowercased()
      }
      .joined(separator: "/")
    }
    .joined(separator: " ")
  }

  @Test(arguments: [
    (Casing.none, "schedule of values (SSOVs)"), (.sentence, "Schedule of values (SSOVs)"),
    (.title, "Schedule of Values (SSOVs)"), (.upper, "SCHEDULE OF VALUES (SSOVs)"),
    (.lower, "schedule of values (SSOVs)"),
  ])
  func `abbreviations keep their letters`(casing: Casing, expected: String) {
    let text = StyledText([
      .init("schedule of values ("), .init("SSOVs", isFixed: true), .init(")"),
    ])
    #expect(english.cased(text, as: casing, isFirst: true).string == expected)
  }

  @Test(arguments: [
    (Casing.sentence, "iCal claim of"), (.title, "iCal Claim Of"), (.upper, "iCal CLAIM OF"),
  ])
  func `a fixed run is the first word, and stays`(casing: Casing, expected: String) {
    let text = StyledText([.init("iCal", isFixed: true), .init(" claim of")])
    #expect(english.cased(text, as: casing, isFirst: true).string == expected)
  }

  @Test(arguments: [
    ([StyledText.Run("“", isFixed: true), .init("owner")], "“Owner"),
    ([.init("GC", isFixed: true), .init("/client")], "GC/Client"),
    ([.init("claim"), .init("s of "), .init("owner"), .init("’s")], "Claims of Owner’s"),
    ([.init("on", isFixed: true), .init(" of")], "on of"),
    ([.init("pre-"), .init("SSOV", isFixed: true), .init(" claim")], "Pre-SSOV Claim"),
  ])
  func `words may span runs`(runs: [StyledText.Run], expected: String) {
    #expect(english.cased(StyledText(runs), as: .title, isFirst: true).string == expected)
  }

  @Test func `runs keep what the author states of them`() {
    let text = StyledText([
      .init("hour", sound: .vowel, reading: .word), .init("RFI", isFixed: true),
    ])
    let expected = StyledText([
      .init("HOUR", sound: .vowel, reading: .word), .init("RFI", isFixed: true),
    ])
    #expect(english.cased(text, as: .upper, isFirst: true) == expected)
  }

  /// Runs of ASCII are read byte by byte, all others character by character.
  @Test(arguments: [Casing.title, .sentence], 1...4 as ClosedRange<UInt64>)
  func `a text of ASCII is cased as beside other letters`(casing: Casing, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("aabcdeofOF  --'.:/@_9%($")
    for _ in 0..<500 {
      let text = String((0..<12).map { _ in letters.randomElement(using: &generator) ?? "a" })
      let beside = cased(text + " ;…", as: casing)
      #expect(beside.dropLast() == cased(text + " ;!", as: casing).dropLast())
    }
  }
}
