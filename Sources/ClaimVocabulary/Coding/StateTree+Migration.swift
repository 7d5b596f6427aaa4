import TermDictionary

extension StateTreeDecoder {
  /// Reads the state of an earlier version, step by step, as one of today.
  init(migrating decoder: any Decoder) throws {
    var tree = try StateTree(from: decoder).renamed().withInvitationsOfPeople()
    tree["version"] = .number(StateVersion.current.number)
    self.init(tree: tree, codingPath: decoder.codingPath, userInfo: decoder.userInfo)
  }
}

/// From version 1 to 2: names that only one party or market used went.
extension StateTree {
  /// The tree with the names of today, for fields and for codes; what people wrote stays.
  fileprivate func renamed(code isCode: Bool = false) -> StateTree {
    switch self {
    case .null, .flag, .number: self
    case .text(let text):
      isCode ? .text(DictionarySet.shipped.newName(of: text) ?? text) : self
    case .list(let items): .list(items.map { $0.renamed(code: isCode) })
    case .record(let fields):
      .record(
        Dictionary(
          fields.map { name, value in
            // The value of a case of an enum is written one level below its name.
            let holdsCode = Self.codes.contains(name) || isCode && name == "_0"
            return (Self.fields[name] ?? name, value.renamed(code: holdsCode))
          },
          uniquingKeysWith: { _, new in new }
        )
      )
    }
  }

  /// Fields that have other names now.
  private static let fields = [
    "retainage": "retention",
    "workRetainage": "workRetention",
    "materialsRetainage": "materialsRetention",
    "retainageReleased": "retentionReleased",
    "retainageConditional": "retentionConditional",
  ]

  /// Fields whose texts are codes of the workflow, or identifiers of messages and terms.
  private static let codes: Set = [
    "kind", "status", "type", "defaultClaimType", "rights", "message", "term", "terms",
  ]
}

/// From version 1 to 2: an invitation and its answer belonged to a commitment, and belong to a
/// person.
extension StateTree {
  fileprivate func withInvitationsOfPeople() -> StateTree {
    var state = self
    let commitments = self["commitments"]?.items ?? []
    state["commitments"] = .list(commitments.map(inviting))
    state["history"] = .list((self["history"]?.items ?? []).map(state.namingInvitees))
    return state
  }

  /// `entry`, which names those who were invited where it tells that they were.
  private func namingInvitees(_ entry: StateTree) -> StateTree {
    guard entry["statement"]?["message"] == .text("event.send-invites"),
      entry["statement"]?["values"]?["people"] == nil
    else { return entry }
    let commitment = self["commitments"]?.items.first { $0["id"] == entry["commitment"] }
    let asked = (commitment?["invitations"]?.items ?? []).filter { $0["sentAt"] == entry["at"] }
    let people =
      asked.isEmpty ? commitment?["contacts"]?.items ?? [] : asked.compactMap { $0["contact"] }
    let names = people.compactMap { name(of: $0)?.text }.joined(separator: ", ")
    var (entry, statement) = (entry, entry["statement"] ?? .record([:]))
    var values = statement["values"] ?? .record([:])
    values["people"] = .record(["text": .record(["_0": .text(names)])])
    statement["values"] = values
    entry["statement"] = statement
    return entry
  }

  private func name(of person: StateTree) -> StateTree? {
    self["people"]?.items.first { $0["id"] == person }?["name"]
  }

  /// `commitment` with an invitation for each person who was asked.
  private func inviting(_ commitment: StateTree) -> StateTree {
    var commitment = commitment
    var privateList = commitment["privateList"]?.items ?? []
    let listed = invitees(of: commitment)
    var contacts = commitment["contacts"]?.items ?? []
    let invitations = (commitment["invitations"]?.items ?? []).flatMap { old -> [StateTree] in
      guard old["contact"] == nil else { return [old] }
      let sent = old["sentAt"]?.number ?? 0
      let asked = listed.filter { !isNew($0, on: commitment, after: sent) }
      let speaker = answerer(old, commitment).flatMap { asked.contains($0) ? $0 : nil }
      return asked.map { person in
        if !contacts.contains(person) {
          contacts.append(person)
          privateList.append(person)
        }
        var own = old
        own["contact"] = person
        if person != speaker ?? asked.first {
          own["answer"] = nil
          own["answeredAt"] = nil
        }
        return own
      }
    }
    commitment["contacts"] = .list(contacts)
    commitment["privateList"] = .list(privateList.unique)
    commitment["invitations"] = .list(invitations)
    return commitment
  }

  /// Who was asked to bill: the contacts, and everyone on a list where the project asks those, too.
  private func invitees(of commitment: StateTree) -> [StateTree] {
    let contacts = commitment["contacts"]?.items ?? []
    guard self["settings"]?["invitees"] == .text("contacts-and-lists") else { return contacts }
    let lists =
      (commitment["privateList"]?.items ?? [])
      + (self["project"]?["defaultContacts"]?.items ?? [])
    let theirs = lists.filter { id in
      let company = self["people"]?.items.first { $0["id"] == id }?["company"]
      return company != nil && company == commitment["company"]
    }
    return (contacts + theirs).unique
  }

  /// Whether `person` became a contact after an invitation was sent, as the history tells.
  private func isNew(_ person: StateTree, on commitment: StateTree, after sent: Int) -> Bool {
    let name = name(of: person)
    return entries("event.add-contact", of: commitment).contains { entry in
      (entry["at"]?.number ?? 0) > sent
        && entry["statement"]?["values"]?["contact"]?["text"]?["_0"] == name
    }
  }

  /// Who gave the answer to `invitation`, as the history tells.
  private func answerer(_ invitation: StateTree, _ commitment: StateTree) -> StateTree? {
    guard let answer = invitation["answer"]?.text else { return nil }
    let event = answer == "accepted" ? "event.accept-invite" : "event.decline-invite"
    return entries(event, of: commitment).last { $0["at"] == invitation["answeredAt"] }?["by"]
  }

  private func entries(_ message: String, of commitment: StateTree) -> [StateTree] {
    (self["history"]?.items ?? []).filter { entry in
      entry["commitment"] == commitment["id"] && entry["statement"]?["message"] == .text(message)
    }
  }
}
