/// What a YAML file says: a text, a list, or names with values.
struct YAMLValue {
  let content: Content

  /// The bytes at which findings point: of a text all of it, of a list or a mapping its first.
  let range: Range<Int>

  /// How many values there are in it with itself; what an alias repeats is counted each time.
  let size: Int

  enum Content {
    case scalar(String)
    case sequence([YAMLValue])
    case mapping([(key: YAMLValue, value: YAMLValue)])
  }

  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  var sequence: [YAMLValue]? {
    if case .sequence(let values) = content { values } else { nil }
  }

  var mapping: [(key: YAMLValue, value: YAMLValue)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }
}
