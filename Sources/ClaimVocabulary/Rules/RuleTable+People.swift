/// The rows about people and companies: who takes part, what they may do, and what they see.
extension RuleTable {
  static let peopleRules = [
    Rule("company.add", .addCompany, .manageDirectory, if: [.identifierIsNew]),
    Rule("user.add", .addUser, .manageDirectory, if: [.identifierIsNew]),
    Rule("user.level", .setLevel, .manageDirectory),
    Rule("template.save", .saveTemplate, .manageDirectory),
    Rule("template.apply", .useTemplate, .manageDirectory),
    Rule("company.default-contact", .setDefaultContact, .manageDirectory, if: [.worksForCompany]),
    Rule("project.default-contacts", .setDefaultContacts, .configureSettings),
    Rule("policy.add", .addPolicy, nil, if: [.isInsuranceManager, .identifierIsNew]),
    Rule(
      "commitment.remove-contact",
      .removeContact,
      .addClaimContact,
      if: [.isContact],
      then: [.notify]
    ),
    Rule("commitment.privacy", .setPrivacy, .configureCommitment),
    Rule("commitment.list", .addToPrivateList, .configureCommitment),
    Rule(
      "commitment.unlist",
      .removeFromPrivateList,
      .configureCommitment,
      if: [.isListed, .notContact]
    ),
  ]
}
