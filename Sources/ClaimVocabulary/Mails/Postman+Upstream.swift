extension Postman {
  /// The mails of `kind` about `claim` against `contract`, one for each of `readers`.
  func mails(
    _ kind: MailKind,
    about claim: Claim,
    of contract: UpstreamContract,
    to readers: [Identifier<Person>]
  ) -> [Mail] {
    switch kind {
    case .upstreamClaimSubmitted: submitted(claim, contract, readers)
    case .upstreamClaimReturned: returned(claim, contract, readers)
    case .upstreamClaimApproved: approved(claim, contract, readers)
    default: []
    }
  }

  private func submitted(
    _ claim: Claim,
    _ contract: UpstreamContract,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    let period = state.period(claim.period)
    let today = state.today(at: instant)
    return readers.map { reader in
      var text = values(["contact", "company", "number", "name"], claim, contract, reader)
      text.merge(sums(of: state.sheet(of: claim).total)) { old, _ in old }
      text["start"] = .day(claim.start ?? period?.start ?? today)
      text["end"] = .day(claim.end ?? period?.end ?? today)
      return mail(
        .upstreamClaimSubmitted,
        about: .claim(claim.id),
        to: reader,
        subject: values(["project", "company"], claim, contract),
        text: text,
        ending: review(MailLink(.reviewClaim, .claim(claim.id)), else: .openClaim, reader)
      )
    }
  }

  private func returned(
    _ claim: Claim,
    _ contract: UpstreamContract,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    readers.map { reader in
      let canCorrect = state.canCorrect(claim, reader, at: instant)
      let isSomebodyAble = state.people.contains { state.canCorrect(claim, $0.id, at: instant) }
      let outcome = StatementValue.text(
        canCorrect ? "open" : isSomebodyAble ? "closed" : "nobody"
      )
      let subject = values(["project"], claim, contract)
      let text = values(["contact", "reviewer", "number"], claim, contract, reader)
      return mail(
        .upstreamClaimReturned,
        about: .claim(claim.id),
        to: reader,
        subject: subject.merging(["outcome": outcome]) { old, _ in old },
        text: text.merging(["outcome": outcome]) { old, _ in old },
        ending: MailEnding([MailLink(canCorrect ? .correctClaim : .openClaim, .claim(claim.id))])
      )
    }
  }

  private func approved(
    _ claim: Claim,
    _ contract: UpstreamContract,
    _ readers: [Identifier<Person>]
  ) -> [Mail] {
    readers.map { reader in
      var text = values(["contact", "reviewer", "number"], claim, contract, reader)
      text.merge(sums(of: state.sheet(of: claim).total)) { old, _ in old }
      return mail(
        .upstreamClaimApproved,
        about: .claim(claim.id),
        to: reader,
        subject: values(["project"], claim, contract),
        text: text,
        ending: MailEnding([MailLink(.openClaim, .claim(claim.id))])
      )
    }
  }

  /// The arguments `names` of a mail about `claim` against `contract` to `reader`, and the number of the claim.
  private func values(
    _ names: [String],
    _ claim: Claim,
    _ contract: UpstreamContract,
    _ reader: Identifier<Person>? = nil
  ) -> [String: StatementValue] {
    let all: [String: StatementValue] = [
      "project": .text(state.project.name),
      "company": .text(state.company(state.project.payer)?.name ?? ""),
      "number": .text(contract.number),
      "name": .text(contract.name),
      "contact": .text(reader.flatMap(state.person)?.name ?? ""),
      "reviewer": .text(writer),
    ]
    return all.filter { names.contains($0.key) }
      .merging(["claim-number": .text(claim.number)]) { old, _ in old }
  }
}
