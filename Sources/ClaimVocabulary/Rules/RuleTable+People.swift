/// The rows about people and companies: who takes part, what they may do, and what they see.
extension RuleTable {
  static let peopleRules = [
    Row("company.add", .addCompany, .manageDirectory, if: [.identifierIsNew]),
    Row("user.add", .addUser, .manageDirectory, if: [.identifierIsNew]),
    Row("user.level", .setLevel, .manageDirectory),
    Row("template.save", .saveTemplate, .manageDirectory),
    Row("template.apply", .useTemplate, .manageDirectory),
    Row("company.default-contact", .setDefaultContact, .manageDirectory, if: [.worksForCompany]),
    Row("project.default-contacts", .setDefaultContacts, .configureSettings),
    Row("policy.add", .addPolicy, nil, if: [.isInsuranceManager, .identifierIsNew]),
    Row(
      "commitment.remove-contact",
      .removeContact,
      .addClaimContact,
      if: [.isContact],
      then: [.notify]
    ),
    Row("commitment.privacy", .setPrivacy, .configureCommitment),
    Row("commitment.list", .addToPrivateList, .configureCommitment),
    Row(
      "commitment.unlist",
      .removeFromPrivateList,
      .configureCommitment,
      if: [.isListed, .notContact]
    ),
  ]
}
