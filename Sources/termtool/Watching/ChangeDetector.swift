import TermToolKit

/// Decides when files have changed, from looking at them again and again.
///
/// Editors and version control write several files, or one file in several steps. So a change
/// counts when nothing has moved for a while.
struct ChangeDetector: Sendable {
  /// What the files looked like when they were last worked on.
  private var known: FileStates

  /// What they look like since a moment, where that is something else.
  private var pending: (states: FileStates, since: Duration)?

  /// How long nothing must move.
  private let quiet: Duration

  /// Starts with what the files look like now.
  init(_ states: FileStates, quiet: Duration) {
    known = states
    self.quiet = quiet
  }

  /// Notes what the files look like at the time `now`, and says whether it is time to work on them.
  mutating func observe(_ states: FileStates, at now: Duration) -> Bool {
    guard states != known else {
      pending = nil
      return false
    }
    guard let pending, pending.states == states else {
      self.pending = (states, now)
      return quiet <= .zero && settle(states)
    }
    return now - pending.since >= quiet && settle(states)
  }

  private mutating func settle(_ states: FileStates) -> Bool {
    known = states
    pending = nil
    return true
  }
}
