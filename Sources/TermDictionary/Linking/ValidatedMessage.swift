/// A message of which a lexicon has checked what it needs, before its words are put into it.
///
/// It is a class so that a proof of thousands of messages holds nothing twice.
package final class ValidatedMessage: Sendable {
  package let definition: MessageDefinition

  /// The dictionary the message comes from.
  package let origin: DictionaryKey

  /// The forms that the message needs of the lexicon's terms.
  package let requirements: [FormRequirement]

  init(
    definition: MessageDefinition,
    origin: DictionaryKey,
    requirements: [FormRequirement]
  ) {
    self.definition = definition
    self.origin = origin
    self.requirements = requirements
  }
}
