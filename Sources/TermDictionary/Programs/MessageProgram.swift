import TextBytes

/// A message in the words of one lexicon, compiled.
///
/// There are as many as messages that were rendered, most of them the same every time: so it is
/// small.
final class MessageProgram: Sendable {
  /// The number of the message in its set.
  let number: Int

  /// The names of the parameters, by slot.
  let names: [String]

  /// The text of a message that is the same every time.
  let constant: FrozenText?

  /// What prints any other; `nil` for a message that is always evaluated.
  let steps: MessageSteps?

  init(of number: Int, names: [String], constant: FrozenText? = nil, steps: MessageSteps? = nil) {
    self.number = number
    self.names = names
    self.constant = constant
    self.steps = steps
  }
}
