/// A part of a YAML file, in the order in which it is written.
struct YAMLEvent {
  let kind: Kind

  /// The bytes that say it; empty for what is left out, as the value in `name:`.
  let range: Range<Int>

  enum Kind {
    case documentStart
    case documentEnd
    case streamEnd

    /// A text; `isBlock` where it is written below `|` or `>`.
    case scalar(String, isBlock: Bool, anchor: String?)
    case sequenceStart(anchor: String?)
    case sequenceEnd
    case mappingStart(anchor: String?)
    case mappingEnd

    /// What was written before, at the anchor of this name.
    case alias(String)
  }
}

/// What is wrong with a YAML file, whoever reads it and whatever for.
struct YAMLFault: Error {
  let message: String

  /// The bytes at which it is wrong.
  let range: Range<Int>
}
