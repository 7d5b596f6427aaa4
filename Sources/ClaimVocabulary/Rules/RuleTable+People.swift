/// The rows about people and companies: who takes part, what they may do, and what they see.
extension RuleTable {
  static let peopleRules = [
    Rule(
      "company.add",
      .addCompany,
      by: everybody,
      .manageDirectory,
      if: [.identifierIsNew]
    ),
    Rule("user.add", .addUser, by: everybody, .manageDirectory, if: [.identifierIsNew]),
    Rule("user.level", .setLevel, by: everybody, .manageDirectory),
    Rule("template.save", .saveTemplate, by: everybody, .manageDirectory),
    Rule("template.apply", .useTemplate, by: everybody, .manageDirectory),
    Rule(
      "company.default-contact",
      .setDefaultContact,
      by: everybody,
      .manageDirectory,
      if: [.worksForCompany]
    ),
    Rule("project.default-contacts", .setDefaultContacts, by: everybody, .configureSettings),
    Rule(
      "policy.add",
      .addPolicy,
      by: everybody,
      nil,
      if: [.isInsuranceManager, .identifierIsNew]
    ),
    Rule(
      "commitment.remove-contact",
      .removeContact,
      by: everybody,
      .addClaimContact,
      if: [.isContact],
      then: [.notify]
    ),
    Rule("commitment.privacy", .setPrivacy, by: everybody, .configureCommitment),
    Rule("commitment.list", .addToPrivateList, by: everybody, .configureCommitment),
    Rule(
      "commitment.unlist",
      .removeFromPrivateList,
      by: everybody,
      .configureCommitment,
      if: [.isListed, .notContact]
    ),
  ]
}
