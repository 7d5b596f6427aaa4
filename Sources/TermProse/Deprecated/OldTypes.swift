// Names that other modules of an app have, too. They go with the next version that changes what
// callers write.

/// ``TermConversion``.
@available(*, deprecated, renamed: "TermConversion")
public typealias Conversion = TermConversion

/// ``ProseSuppression``.
@available(*, deprecated, renamed: "ProseSuppression")
public typealias Suppression = ProseSuppression
