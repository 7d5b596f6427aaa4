/// A record that the state does not have: a mistake of the caller, not of a user.
public enum UnknownRecord: Error, Hashable, Sendable {
  /// No such person.
  case person(Identifier<Person>)

  /// No such company.
  case company(Identifier<Company>)

  /// No such set of levels.
  case template(Identifier<PermissionTemplate>)

  /// No such commitment, claim, billing period or policy.
  case subject(ActionSubject)
}
