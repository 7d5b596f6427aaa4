import TextBytes

/// Where an entry is that is read when somebody first asks what it says.
struct EntryLocation<Source: Sendable>: Sendable {
  /// What reads the entries of its file.
  let source: Source

  /// The offset at which its start tag begins.
  let start: UInt32
}

/// What an entry says: known from the start, or read when somebody first asks.
struct EntryDetails<Details: AnyObject & Sendable, Source: Sendable>: ~Copyable, Sendable {
  private let known: Once<Details>
  private let location: EntryLocation<Source>?

  init(_ details: Details) {
    known = Once(details)
    location = nil
  }

  init(at location: EntryLocation<Source>) {
    known = Once()
    self.location = location
  }

  /// The details; `read` finds them in the file, where that has to be done first.
  func value(
    or nothing: @autoclosure () -> Details,
    _ read: (EntryLocation<Source>) -> Details?
  ) -> Details {
    known.value {
      let details = location.flatMap(read)
      assert(details != nil, "what the index accepts can be read")
      return details ?? nothing()
    }
  }
}

/// What reads the terms and concepts of a file.
protocol TermSource: AnyObject, Sendable {
  /// The term whose start tag begins at `start`; `nil` where there is none.
  func term(at start: UInt32) -> Term?

  /// The concept whose start tag begins at `start`; `nil` where there is none.
  func concept(at start: UInt32) -> ConceptEntry?
}
