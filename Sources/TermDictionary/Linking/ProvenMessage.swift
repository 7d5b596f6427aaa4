/// A message of which a lexicon has proven what it needs, before its words are put into it.
///
/// It is a class so that a proof of thousands of messages holds nothing twice.
final class ProvenMessage: Sendable {
  let definition: MessageDefinition

  /// The dictionary the message comes from.
  let origin: DictionaryKey

  /// The forms that the message needs of the lexicon's terms.
  let requirements: [FormRequirement]

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
