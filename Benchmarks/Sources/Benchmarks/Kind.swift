/// A kind of message, in the syntax of each peer.
struct Kind {
  let name: String
  /// In MessageFormat 2, ours.
  let own: String
  /// In the syntax of ICU's MessageFormat.
  let icu: String
  /// The identifier of gettext, which is the text; two for a plural.
  let gettext: [String]
  let parameters: [String]

  static let all = [
    Kind(
      name: "static",
      own: "The contract has been approved, and its totals are locked.",
      icu: "The contract has been approved, and its totals are locked.",
      gettext: ["The contract has been approved, and its totals are locked."],
      parameters: []
    ),
    Kind(
      name: "one string",
      own: "The project {$project} is waiting for your approval.",
      icu: "The project {project} is waiting for your approval.",
      gettext: ["The project %s is waiting for your approval."],
      parameters: ["project"]
    ),
    Kind(
      name: "three strings",
      own: "{$sender} has invited {$guest} to submit a claim for the project {$project} by mail.",
      icu: "{sender} has invited {guest} to submit a claim for the project {project} by mail.",
      gettext: ["%s has invited %s to submit a claim for the project %s by mail."],
      parameters: ["sender", "guest", "project"]
    ),
    Kind(
      name: "plural",
      own: """
        .input {$count :number} .match $count \
        one {{{$count} claim is waiting for your approval.}} \
        * {{{$count} claims are waiting for your approval.}}
        """,
      icu: """
        {count, plural, one {# claim is waiting for your approval.} \
        other {# claims are waiting for your approval.}}
        """,
      gettext: [
        "%ld claim is waiting for your approval.", "%ld claims are waiting for your approval.",
      ],
      parameters: ["count"]
    ),
    Kind(
      name: "number",
      own: "There are {$count :number} claims in all.",
      icu: "There are {count, number} claims in all.",
      gettext: [],
      parameters: ["count"]
    ),
    Kind(
      name: "currency",
      own: "A total of {$amount :currency currency=USD} is due.",
      icu: "A total of {amount, number, currency} is due.",
      gettext: [],
      parameters: ["amount"]
    ),
    Kind(
      name: "date",
      own: "The claim is due on {$date :date length=long}.",
      icu: "The claim is due on {date, date, long}.",
      gettext: [],
      parameters: ["date"]
    ),
  ]
}
