extension Transaction {
  /// Makes the change of people, companies and of who sees what that the action is about.
  mutating func changePeople() {
    switch action {
    case .addPolicy(let policy): modify { $0.policies.append(policy) }
    case .addCompany(let company): modify { $0.companies.append(company) }
    case .addUser(let user):
      modify { state in
        state.people.append(user)
        state.project.directory = (state.project.directory + [user.id]).unique
      }
    case .setLevel(let id, let tool, let level):
      modify(id, of: \.people) { $0.levels[tool] = level }
    case .saveTemplate(let template):
      modify { state in
        state.templates.removeAll { $0.id == template.id }
        state.templates.append(template)
      }
    case .useTemplate(let id, let person):
      guard let template = state.templates.first(where: { $0.id == id }) else { return }
      modify(person, of: \.people) { person in
        person.levels = template.levels
        person.rights = template.rights
      }
    case .setDefaultContact(let id, let contact):
      modify(id, of: \.companies) { $0.defaultContact = contact }
    case .setDefaultContacts(let people): modify { $0.project.defaultContacts = people.unique }
    default: changeAccess()
    }
  }

  private mutating func changeAccess() {
    switch action {
    case .removeContact(let id, let contact):
      modify(id) { commitment in
        commitment.contacts.removeAll { $0 == contact }
        commitment.privateList.removeAll { $0 == contact }
      }
      disinvite(contact, id)
    case .setPrivacy(let id, let isPrivate): modify(id) { $0.isPrivate = isPrivate }
    case .addToPrivateList(let id, let person):
      modify(id) { $0.privateList = ($0.privateList + [person]).unique }
    case .removeFromPrivateList(let id, let person):
      modify(id) { $0.privateList.removeAll { $0 == person } }
    default: break
    }
  }
}
