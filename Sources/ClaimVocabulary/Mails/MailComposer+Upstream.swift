extension MailComposer {
  /// The mails of `kind` about `claim` against `contract`, one for each of `readers`.
  func mails(
    _ kind: MailKind,
    about claim: Claim,
    of contract: UpstreamContract,
    to readers: [RecordID<Person>]
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
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    let text = number(of: claim) + sums(of: claim) + days(of: claim)
    return readers.map { reader in
      mail(
        .upstreamClaimSubmitted,
        about: .claim(claim.id),
        to: reader,
        subject: values([.project, .company], of: contract) + number(of: claim),
        text: values([.contact, .company, .number, .name], of: contract, to: reader) + text,
        ending: review(MailLink(.reviewClaim, .claim(claim.id)), else: .openClaim, reader)
      )
    }
  }

  private func returned(
    _ claim: Claim,
    _ contract: UpstreamContract,
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    let isAnyoneAble = state.people.contains { state.canCorrect(claim, $0.id, at: instant) }
    return readers.map { reader in
      let canCorrect = state.canCorrect(claim, reader, at: instant)
      let outcome = canCorrect ? "open" : isAnyoneAble ? "closed" : "nobody"
      let both = number(of: claim) + ["outcome": .text(outcome)]
      return mail(
        .upstreamClaimReturned,
        about: .claim(claim.id),
        to: reader,
        subject: values([.project], of: contract) + both,
        text: values([.contact, .reviewer, .number], of: contract, to: reader) + both,
        ending: MailEnding([MailLink(canCorrect ? .correctClaim : .openClaim, .claim(claim.id))])
      )
    }
  }

  private func approved(
    _ claim: Claim,
    _ contract: UpstreamContract,
    _ readers: [RecordID<Person>]
  ) -> [Mail] {
    let text = number(of: claim) + sums(of: claim)
    return readers.map { reader in
      mail(
        .upstreamClaimApproved,
        about: .claim(claim.id),
        to: reader,
        subject: values([.project], of: contract) + number(of: claim),
        text: values([.contact, .reviewer, .number], of: contract, to: reader) + text,
        ending: MailEnding([MailLink(.openClaim, .claim(claim.id))])
      )
    }
  }
}
