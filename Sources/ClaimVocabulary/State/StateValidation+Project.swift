/// What can be wrong with the project, its settings and its directory.
extension StateValidation {
  mutating func checkProject() {
    let project = state.project
    let path = StatePath([.field("project")])
    check(project.payer, path.field("payer"))
    check(project.directory, "directory", path)
    check(project.distribution, "distribution", path)
    check(project.workflowAssignees, "workflowAssignees", path)
    check(project.defaultContacts, "defaultContacts", path)
    check(project.insuranceManagers, "insuranceManagers", path)
    expect(project.currency.digits, in: 0...4, path.field("currency").field("digits"))
    checkClock(project.timeZone, path.field("timeZone"))
  }

  private mutating func checkClock(_ zone: TimeZoneRule, _ path: StatePath) {
    let day = -86_399...86_399
    expect(zone.standardOffset, in: day, path.field("standardOffset"))
    guard let daylight = zone.daylight else { return }
    let path = path.field("daylight")
    expect(daylight.offset, in: day, path.field("offset"))
    for (name, change) in [("start", daylight.start), ("end", daylight.end)] {
      let place = path.field(name)
      expect(change.month, in: 1...12, place.field("month"))
      expect(change.week, in: 1...5, place.field("week"))
      expect(change.weekday, in: 0...6, place.field("weekday"))
      expect(change.time, in: -601_200...601_200, place.field("time"))
    }
  }

  mutating func checkSettings() {
    let settings = state.settings
    let path = StatePath([.field("settings")])
    expect(settings.periodStartDay, in: 1...31, path.field("periodStartDay"))
    expect(settings.periodEndDay, in: 1...31, path.field("periodEndDay"))
    expect(settings.dueDay, in: 1...31, path.field("dueDay"))
    guard let scheme = settings.numbering else { return }
    let place = path.field("numbering")
    let parts = scheme.components
    expect(
      parts.contains { $0.source == .position },
      "\(parts.count) parts",
      "a number that tells claims apart: one part is the position",
      place.field("components")
    )
    for (index, part) in parts.enumerated() {
      switch part.extent {
      case .all: break
      case .first(let count), .last(let count):
        expect(count, in: 1...5, place.item("components", index).field("extent"))
      }
    }
    expect(scheme.limit >= 1, scheme.limit, "1 or more", nearest: "1", place.field("limit"))
  }

  mutating func checkDirectory() {
    let top = StatePath()
    checkUnique(state.companies.map(\.id), "companies", top)
    for company in state.companies {
      let path = top.record("companies", company.id)
      check(company.defaultContact, path.field("defaultContact"))
      check(company.primaryContact, path.field("primaryContact"))
      if let contact = company.defaultContact.flatMap(state.person) {
        let place = path.field("defaultContact")
        expect(contact.company == company.id, contact.id, "somebody who works there", place)
      }
    }
    checkUnique(state.people.map(\.id), "people", top)
    for person in state.people {
      let path = top.record("people", person.id)
      check(person.company, path.field("company"))
      expect(
        person.email.isAddress,
        person.email,
        "an address, such as ana@example.com",
        path.field("email")
      )
    }
    checkUnique(state.templates.map(\.id), "templates", top)
  }
}

extension String {
  /// Whether it has something before and after an `@`; what a mail server takes is the server's.
  var isAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count >= 2 && !parts.contains { $0.isEmpty }
  }
}
