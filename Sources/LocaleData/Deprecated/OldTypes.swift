// Names that other modules of an app have, too. They go with the next version that changes what
// callers write.

/// ``UnicodeScript``.
@available(*, deprecated, renamed: "UnicodeScript")
public typealias Script = UnicodeScript
