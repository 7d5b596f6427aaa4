@testable import ClaimVocabulary

extension Outcome {
  /// The mails that go out; none where it is refused.
  var mails: [Mail] {
    guard case .done(_, let events) = self else { return [] }
    return events.compactMap { event in
      if case .sent(let mail) = event { mail } else { nil }
    }
  }
}
