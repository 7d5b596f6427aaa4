import Diagnostics
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

  /// The details; `read` finds them in the file, where that has to be done first, and `unread`
  /// stands for those that it does not find.
  func value(
    or unread: (UnreadEntry) -> Details,
    _ read: (EntryLocation<Source>) throws(UnreadEntry) -> Details
  ) -> Details {
    known.value {
      do throws(UnreadEntry) {
        guard let location else { throw UnreadEntry("is nowhere") }
        return try read(location)
      } catch {
        return unread(error)
      }
    }
  }
}

/// Why an entry is not what its file was indexed for.
///
/// What the index accepts can be read, so nobody but its tests has seen one. Whoever meets one must
/// be told: a term without words would pass for one that says nothing.
struct UnreadEntry: Error {
  private let reason: String

  /// - Parameter reason: What can be said of the entry, as the end of a sentence.
  init(_ reason: String) { self.reason = reason }

  /// The finding at `span`, the identifier of the entry, which is called `name`.
  func finding(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.unreadEntry, "\(name) cannot be read: it \(reason)", at: span)
  }
}

/// What reads the terms and concepts of a file.
protocol TermSource: AnyObject, Sendable {
  /// The term whose start tag begins at `start`.
  func term(at start: UInt32) throws(UnreadEntry) -> Term

  /// The concept whose start tag begins at `start`.
  func concept(at start: UInt32) throws(UnreadEntry) -> ConceptEntry
}
