/// A record that the state does not have: a mistake of the caller, not of a user.
public enum UnknownRecord: Error, Hashable, Sendable {
  /// No such person.
  case person(RecordID<Person>)

  /// No such company.
  case company(RecordID<Company>)

  /// No such set of levels.
  case template(RecordID<PermissionTemplate>)

  /// No such commitment, claim, billing period or policy.
  case subject(ActionSubject)
}
