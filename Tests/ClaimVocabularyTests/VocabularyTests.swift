import ClaimVocabulary
import TermDictionary
import Testing

struct VocabularyTests {
  static let families: [[TermID]] = [
    ClaimStatus.allCases.map(\.term),
    BreakdownStatus.allCases.map(\.term),
    InvitationStatus.allCases.map(\.term),
    BillingPeriodStatus.allCases.map(\.term),
    LineReview.allCases.map(\.term),
    PermissionLevel.allCases.map(\.term),
    ContractStatus.allCases.map(\.term),
    ClaimType.allCases.map(\.term),
    PaymentStatus.allCases.map(\.term),
  ]

  @Test func `there are readers to ask`() {
    #expect(lexicons.count == 18)
  }

  @Test(arguments: families.joined())
  func `every reader has a name for every status and level`(_ term: TermID) {
    let unnamed = lexicons.filter { $0.entry(for: term) == nil }
    #expect(unnamed.map(\.resolution) == [])
  }

  @Test(arguments: MailKind.allCases)
  func `every reader has the subject and the text of every mail`(_ mail: MailKind) {
    for lexicon in lexicons {
      for id in [mail.subject, mail.text] {
        #expect(lexicon.messages.map(\.description).contains(id))
      }
    }
  }

  @Test func `a dictionary names no status that the workflow does not have`() throws {
    let families = [
      ClaimStatus.family, BreakdownStatus.family, InvitationStatus.family,
      BillingPeriodStatus.family, LineReview.family, PermissionLevel.family,
      ContractStatus.family, PaymentStatus.family,
    ]
    let named = DictionarySet.shipped.terms.map(\.description).filter { id in
      families.contains { id.hasPrefix($0 + ".") }
    }
    let known = Self.families.joined().filter { !$0.description.hasPrefix(ClaimType.family + ".") }
    #expect(Set(named) == Set(known.map(\.description)))
  }

  @Test(arguments: [
    (ClaimStatus.draft, "Draft"),
    (.underReview, "Under Review"),
    (.reviseAndResubmit, "Revise & Resubmit"),
    (.approved, "Approved"),
    (.approvedAsNoted, "Approved as Noted"),
    (.pendingUpstream, "Pending Owner Approval"),
  ])
  func `a claim's status reads the same to everybody`(_ status: ClaimStatus, _ label: String) {
    #expect(Set(lexicons.map { $0.label(of: status.term) }) == [label])
  }

  @Test func `levels are ordered from least to most`() {
    #expect(PermissionLevel.allCases == PermissionLevel.allCases.sorted())
  }
}
