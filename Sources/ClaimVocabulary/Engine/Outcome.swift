/// What came of an action.
public enum Outcome: Sendable, Hashable, Codable {
  /// It was done: the new state, and what people learn of it.
  case done(Workflow, [WorkflowEvent])

  /// It was refused: every condition that is not met, each once.
  case refused([Refusal])
}

/// What people learn when something was done.
public enum WorkflowEvent: Sendable, Hashable, Codable {
  /// An entry of the history.
  case recorded(HistoryEntry)

  /// Something that a person sees on the screen.
  case shown(Statement, to: RecordID<Person>)

  /// A mail; it stays in the ``Workflow/outbox`` until it is confirmed that it has gone.
  case sent(Mail)
}
