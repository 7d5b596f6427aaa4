@testable import ClaimVocabulary

/// A scene in which a row of the workflow lets its action pass.
struct RuleRow: CustomStringConvertible, Sendable {
  let rule: String
  let scene: Scene

  var description: String { rule }

  init(
    _ rule: String,
    _ workflow: Workflow,
    _ action: WorkflowAction,
    by person: RecordID<Person>,
    on day: String = "2026-10-20"
  ) {
    self.rule = rule
    scene = Scene(workflow: workflow, action: action, person: person, now: Scene.noon(day))
  }

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// A scene for each row of the workflow.
  static let all =
    commitments + breakdowns + periods + periodStatuses + invitations + claims + reviews + others
    + people + upstream

  private static let notes = AttachedFile("notes.pdf", type: "application/pdf", size: 1_200)

  /// An older installation, in which Sam may act for the contact.
  private static func legacy(_ workflow: Workflow) -> Workflow {
    var workflow = workflow
    workflow.settings.onBehalf = .standardUsersToo
    workflow.commitments[0].privateList.append("sam")
    return workflow
  }

  private static let commitments = [
    RuleRow(
      "commitment.create",
      .scene,
      .createCommitment(Commitment("po-1", .purchaseOrder, number: "PO-001", name: "Lamps")),
      by: "dana"
    ),
    RuleRow("commitment.issue", .scene, .issueCommitment("sc-14"), by: "dana"),
    RuleRow("commitment.status", .scene, .setContractStatus("sc-14", .complete), by: "dana"),
    RuleRow("commitment.company", .scene, .setContractCompany("sc-14", "brightwire"), by: "dana"),
    RuleRow("commitment.lines", .scene, .editScheduleOfValues("sc-14", []), by: "dana"),
    RuleRow(
      "commitment.change",
      .scene,
      .approveChange(
        "sc-14",
        ContractChange(
          "change-1",
          number: "1",
          lines: [
            ScheduleLine(
              "extra",
              number: "3",
              budgetCode: "26-300",
              description: "Sockets",
              value: .lumpSum(500)
            )
          ]
        )
      ),
      by: "dana"
    ),
    RuleRow(
      "commitment.configure",
      .scene,
      .configureCommitment("sc-14", RetentionTerms(workPercent: 7)),
      by: "dana"
    ),
    RuleRow(
      "commitment.attach",
      .scene,
      .attachToCommitment("sc-14", AttachedFile("drawings.pdf", type: "application/pdf")),
      by: "dana"
    ),
  ]

  private static let breakdowns = [
    RuleRow("breakdown.enable", .scene, .enableBreakdown("sc-14"), by: "dana"),
    RuleRow("breakdown.disable", .withBreakdown(.draft), .disableBreakdown("sc-14"), by: "dana"),
    RuleRow("breakdown.invite", .withBreakdown(.draft), .inviteToBreakDown("sc-14"), by: "dana"),
    RuleRow(
      "breakdown.edit.contact",
      .withBreakdown(.draft),
      .editBreakdown("sc-14", []),
      by: "ana"
    ),
    RuleRow(
      "breakdown.edit.administrator",
      .withBreakdown(.reviseAndResubmit),
      .editBreakdown("sc-14", []),
      by: "dana"
    ),
    RuleRow(
      "breakdown.attach.contact",
      .withBreakdown(.reviseAndResubmit),
      .attachToBreakdown("sc-14", AttachedFile("rates.csv", type: "text/csv")),
      by: "ana"
    ),
    RuleRow(
      "breakdown.attach.administrator",
      .withBreakdown(.draft),
      .attachToBreakdown("sc-14", AttachedFile("rates.csv", type: "text/csv")),
      by: "dana"
    ),
    RuleRow(
      "breakdown.send.contact",
      .withBreakdown(.reviseAndResubmit),
      .sendBreakdown("sc-14"),
      by: "ana"
    ),
    RuleRow(
      "breakdown.send.administrator",
      .withBreakdown(.draft),
      .sendBreakdown("sc-14"),
      by: "dana"
    ),
    RuleRow(
      "breakdown.approve",
      .withBreakdown(.underReview),
      .approveBreakdown("sc-14"),
      by: "dana"
    ),
    RuleRow(
      "breakdown.return",
      .withBreakdown(.underReview),
      .returnBreakdown("sc-14"),
      by: "dana"
    ),
    RuleRow(
      "breakdown.by-hand",
      .withBreakdown(.approved),
      .setBreakdownStatus("sc-14", .draft),
      by: "dana"
    ),
  ]

  private static let periods = [
    RuleRow(
      "period.create",
      .scene,
      .createPeriod(
        "november",
        start: day("2026-11-01"),
        end: day("2026-11-30"),
        due: day("2026-11-25")
      ),
      by: "dana"
    ),
    RuleRow(
      "period.create-automatic",
      .scene,
      .createAutomaticPeriod("november", inMonthOf: day("2026-11-10")),
      by: "dana"
    ),
    RuleRow(
      "period.edit",
      .scene,
      .editPeriod(
        "october",
        start: day("2026-10-01"),
        end: day("2026-10-31"),
        due: day("2026-10-28")
      ),
      by: "dana"
    ),
  ]

  private static let closed: Workflow = {
    var workflow = Workflow.scene
    workflow.periods[0].status = .closed
    return workflow
  }()

  private static let periodStatuses = [
    RuleRow("period.close", .scene, .closePeriod("october"), by: "dana"),
    RuleRow("period.reopen", closed, .reopenPeriod("october"), by: "dana"),
    RuleRow("period.delete", .scene, .deletePeriod("october"), by: "dana"),
  ]

  private static let invitations = [
    RuleRow("invitation.add-contact", .scene, .addContact("sc-14", "ravi"), by: "dana"),
    RuleRow("invitation.send", .scene, .sendInvites(["sc-14"], .workMaterials), by: "dana"),
    RuleRow("invitation.resend", .withInvitation(), .resendInvites(["sc-14"]), by: "dana"),
    RuleRow("invitation.withdraw", .withInvitation(), .withdrawInvites("sc-14"), by: "dana"),
    RuleRow("invitation.accept", .withInvitation(), .acceptInvite("sc-14"), by: "ana"),
    RuleRow("invitation.decline", .withInvitation(), .declineInvite("sc-14"), by: "ana"),
  ]

  private static let work = [LineChange("line-1", entry: .work(3_000))]
  private static let days = ClaimDetails(
    billingDate: day("2026-10-31"),
    start: day("2026-10-01"),
    end: day("2026-10-31")
  )

  private static let claims = [
    RuleRow("claim.create.contact", .scene, .createClaim("sc-14", "claim-1"), by: "ana"),
    RuleRow(
      "claim.create.standard",
      legacy(.scene),
      .createOnBehalf("sc-14", "claim-1"),
      by: "sam"
    ),
    RuleRow(
      "claim.create.administrator",
      .scene,
      .createOnBehalf("sc-14", "claim-1"),
      by: "dana",
      on: "2026-10-28"
    ),
    RuleRow("claim.release.contact", .scene, .releaseRetention("sc-14", "claim-1"), by: "ana"),
    RuleRow(
      "claim.release.standard",
      legacy(.scene),
      .releaseRetention("sc-14", "claim-1"),
      by: "sam"
    ),
    RuleRow(
      "claim.release.administrator",
      .scene,
      .releaseRetention("sc-14", "claim-1"),
      by: "dana",
      on: "2026-11-20"
    ),
    RuleRow("claim.edit.contact", .withClaim(.draft), .editClaim("claim-1", work), by: "ana"),
    RuleRow(
      "claim.edit.standard",
      legacy(.withClaim(.draft)),
      .editClaim("claim-1", work),
      by: "sam"
    ),
    RuleRow(
      "claim.edit.administrator",
      .withClaim(.draft),
      .editClaim("claim-1", work),
      by: "dana",
      on: "2026-10-30"
    ),
    RuleRow("claim.details.contact", .withClaim(.draft), .editDetails("claim-1", days), by: "ana"),
    RuleRow(
      "claim.details.standard",
      legacy(.withClaim(.draft)),
      .editDetails("claim-1", days),
      by: "sam"
    ),
    RuleRow(
      "claim.details.administrator",
      .withClaim(.approved),
      .editDetails("claim-1", days),
      by: "dana"
    ),
    RuleRow(
      "claim.attach.contact",
      .withClaim(.draft),
      .attachToClaim("claim-1", notes),
      by: "ana"
    ),
    RuleRow(
      "claim.attach.standard",
      legacy(.withClaim(.draft)),
      .attachToClaim("claim-1", notes),
      by: "sam"
    ),
    RuleRow(
      "claim.attach.administrator",
      .withClaim(.approved),
      .attachToClaim("claim-1", notes),
      by: "dana"
    ),
    RuleRow("claim.save.contact", .withClaim(.reviseAndResubmit), .saveDraft("claim-1"), by: "ana"),
    RuleRow("claim.save.standard", legacy(.withClaim(.draft)), .saveDraft("claim-1"), by: "sam"),
    RuleRow("claim.save.administrator", .withClaim(.draft), .saveDraft("claim-1"), by: "dana"),
    RuleRow(
      "claim.send.contact",
      .withClaim(.draft),
      .sendClaim("claim-1"),
      by: "ana",
      on: "2026-10-25"
    ),
    RuleRow(
      "claim.resend.contact",
      .withClaim(.reviseAndResubmit),
      .sendClaim("claim-1"),
      by: "ana"
    ),
    RuleRow(
      "claim.send.standard",
      legacy(.withClaim(.draft)),
      .sendClaim("claim-1"),
      by: "sam",
      on: "2026-10-30"
    ),
    RuleRow(
      "claim.send.administrator",
      .withClaim(.reviseAndResubmit),
      .sendClaim("claim-1"),
      by: "dana",
      on: "2026-10-30"
    ),
    RuleRow("claim.delete.contact", entitled, .deleteClaim("claim-1"), by: "ana"),
    RuleRow("claim.delete", .withClaim(.approved), .deleteClaim("claim-1"), by: "dana"),
  ]

  private static let entitled: Workflow = {
    var workflow = Workflow.withClaim(.draft)
    workflow.people[2].rights = [.updatePurchaseOrder, .updateWorksContract]
    return workflow
  }()

  private static let rejected: Workflow = {
    var workflow = Workflow.withClaim(.underReview)
    workflow.commitments[0].claims[0].lines[0].review = .rejected
    return workflow
  }()

  private static let shown: Workflow = {
    var workflow = Workflow.withClaim(.approved)
    workflow.settings.showsClaimedAmounts = true
    return workflow
  }()

  private static let outsider: Workflow = {
    var workflow = Workflow.withClaim(.draft)
    workflow.people[2].levels.commitments = .standard
    return workflow
  }()

  private static let reviews = [
    RuleRow(
      "claim.review-lines",
      .withClaim(.underReview),
      .reviewLines("claim-1", [LineMark("line-1", .rejected, comment: "Not there yet")]),
      by: "dana"
    ),
    RuleRow(
      "claim.revise-amounts",
      .withClaim(.underReview),
      .reviseAmounts("claim-1", work),
      by: "dana"
    ),
    RuleRow("claim.approve", rejected, .approveClaim("claim-1"), by: "dana"),
    RuleRow(
      "claim.approve-as-noted",
      .withClaim(.underReview),
      .approveAsNoted("claim-1"),
      by: "dana"
    ),
    RuleRow(
      "claim.await-upstream",
      .withClaim(.underReview),
      .awaitUpstream("claim-1"),
      by: "dana"
    ),
    RuleRow("claim.return", rejected, .returnClaim("claim-1"), by: "dana"),
    RuleRow(
      "claim.by-hand.contact",
      outsider,
      .setClaimStatus(["claim-1"], .underReview),
      by: "ana"
    ),
    RuleRow(
      "claim.by-hand.standard",
      legacy(.withClaim(.draft)),
      .setClaimStatus(["claim-1"], .underReview),
      by: "sam"
    ),
    RuleRow(
      "claim.by-hand.administrator",
      .withClaim(.approved),
      .setClaimStatus(["claim-1"], .underReview),
      by: "dana"
    ),
  ]

  private static let numbering = NumberingScheme(
    [.init(.commitmentNumber), .init(.position)],
    separator: .hyphen
  )

  private static let companyAdministrator: Workflow = {
    var workflow = Workflow.scene
    workflow.people[0].levels.companyAdministration = .admin
    return workflow
  }()

  private static let others = [
    RuleRow("claim.link", .withClaim(.approved), .linkToAccounting("claim-1"), by: "dana"),
    RuleRow("claim.unlink", linked, .unlinkFromAccounting("claim-1"), by: "dana"),
    RuleRow("claim.pay", .withClaim(.approved), .recordPayment("claim-1", 1_900), by: "dana"),
    RuleRow("claim.payment-schedule", shown, .createPaymentSchedule("claim-1"), by: "dana"),
    RuleRow("project.configure", .scene, .configureSettings(ProjectSettings()), by: "dana"),
    RuleRow("project.numbering", companyAdministrator, .configureNumbering(numbering), by: "dana"),
    RuleRow(
      "policy.renew",
      .scene,
      .renewPolicy("policy-1", expires: day("2027-11-12")),
      by: "ines"
    ),
  ]

  private static let linked: Workflow = {
    var workflow = Workflow.withClaim(.approved)
    workflow.commitments[0].claims[0].isLinkedToAccounting = true
    return workflow
  }()

  private static let contacts = PermissionTemplate(
    "contacts",
    name: "Contacts",
    levels: Levels(commitments: .readOnly)
  )

  private static let directory: Workflow = {
    var workflow = companyAdministrator
    workflow.templates = [contacts]
    workflow.commitments[0].privateList = ["ana", "ravi"]
    return workflow
  }()

  private static let people = [
    RuleRow(
      "company.add",
      directory,
      .addCompany(Company("lumen", name: "Lumen Lighting")),
      by: "dana"
    ),
    RuleRow(
      "user.add",
      directory,
      .addUser(
        Person(
          "ben",
          name: "Ben Cho",
          email: "ben@brightwire.example",
          company: "brightwire",
          level: .standard
        )
      ),
      by: "dana"
    ),
    RuleRow("user.level", directory, .setLevel("ana", .commitments, .standard), by: "dana"),
    RuleRow("template.save", directory, .saveTemplate(contacts), by: "dana"),
    RuleRow("template.apply", directory, .useTemplate("contacts", to: "ana"), by: "dana"),
    RuleRow(
      "company.default-contact",
      directory,
      .setDefaultContact("brightwire", "ana"),
      by: "dana"
    ),
    RuleRow("project.default-contacts", directory, .setDefaultContacts(["ana"]), by: "dana"),
    RuleRow(
      "policy.add",
      directory,
      .addPolicy(
        InsurancePolicy(
          "policy-2",
          company: "brightwire",
          name: "Workers’ compensation",
          expires: day("2027-06-30")
        )
      ),
      by: "ines"
    ),
    RuleRow("commitment.remove-contact", directory, .removeContact("sc-14", "ana"), by: "dana"),
    RuleRow("commitment.privacy", directory, .setPrivacy("sc-14", isPrivate: false), by: "dana"),
    RuleRow("commitment.list", directory, .addToPrivateList("sc-14", "sam"), by: "dana"),
    RuleRow("commitment.unlist", directory, .removeFromPrivateList("sc-14", "ravi"), by: "dana"),
  ]
}
