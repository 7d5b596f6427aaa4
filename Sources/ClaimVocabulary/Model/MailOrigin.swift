/// What a mail is about and why it is written now, of which its identifier is made.
///
/// `reminder-to-bill/sc-14/ana/2026-10-12` is the reminder of that day to Ana, whenever it is asked
/// for; `invite-to-bill/sc-14/ana/r12` is the invitation that revision 12 of the state brought. Of
/// the identifiers of records, all but ASCII letters, digits, `-` and `_` is percent-encoded, so
/// the whole may come before the `@` of a `Message-ID`.
struct MailOrigin: Hashable {
  /// Which mails it is one of: those of a kind about a record to a person.
  let series: String

  let occasion: Occasion

  /// Why it is written now.
  enum Occasion: Hashable {
    /// An action, which made this revision of the state.
    case action(revision: Int)

    /// It was due on a day.
    case day(Day)

    /// The caller asked for it.
    case caller(Instant)
  }

  init(
    _ kind: MailKind,
    about subject: ActionSubject,
    to recipient: RecordID<Person>,
    _ occasion: Occasion
  ) {
    series = [kind.rawValue, subject.recordText.mailText, recipient.text.mailText].joined(
      separator: "/"
    )
    self.occasion = occasion
  }

  /// Reads an identifier; `nil` for any other text.
  init?(_ id: RecordID<Mail>) {
    let parts = id.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, MailKind(rawValue: String(parts[0])) != nil,
      parts[1...2].allSatisfy({ !$0.isEmpty }), let occasion = Occasion(parts[3])
    else { return nil }
    series = parts[0..<3].joined(separator: "/")
    self.occasion = occasion
  }

  var id: RecordID<Mail> { RecordID("\(series)/\(occasion)") }
}

extension MailOrigin.Occasion: CustomStringConvertible {
  fileprivate init?(_ text: Substring) {
    if let revision = text.number(after: "r") {
      self = .action(revision: revision)
    } else if let seconds = text.number(after: "t") {
      self = .caller(Instant(seconds: seconds))
    } else if let day = Day(String(text)) {
      self = .day(day)
    } else {
      return nil
    }
  }

  var description: String {
    switch self {
    case .action(let revision): "r\(revision)"
    case .day(let day): day.description
    case .caller(let instant): "t\(instant.seconds)"
    }
  }
}

extension Substring {
  /// The number that follows `letter`, where there is nothing else.
  fileprivate func number(after letter: Character) -> Int? {
    first == letter ? Int(dropFirst()) : nil
  }
}

extension String {
  /// The text with all but ASCII letters, digits, `-` and `_` percent-encoded; `%` where it is
  /// empty.
  fileprivate var mailText: String {
    guard !isEmpty else { return "%" }
    return PercentEncoding.encoded(self)
  }
}
