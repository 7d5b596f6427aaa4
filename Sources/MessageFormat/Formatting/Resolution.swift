import LocaleData

/// An expression, resolved: its value or what stands for it.
public struct MessageResolution: Sendable {
  /// The value; `nil` for a fallback.
  public var value: (any ResolvedValue)?

  /// What a fallback prints between braces: `$count`, `|3.x|`, `:now`.
  public var source: String

  /// The value of `u:id`, where there is one.
  public var id: String?

  /// The direction that `u:dir` asks for; it isolates the placeholder in any message.
  public var direction: TextDirection?

  /// Makes a resolution; without `value` it is a fallback.
  public init(
    value: (any ResolvedValue)?,
    source: String,
    id: String? = nil,
    direction: TextDirection? = nil
  ) {
    self.value = value
    self.source = source
    self.id = id
    self.direction = direction
  }

  /// Whether there is no value.
  public var isFallback: Bool { value == nil }

  /// Stands for an expression that could not be resolved.
  public static func fallback(_ source: String) -> MessageResolution {
    MessageResolution(value: nil, source: source)
  }
}
