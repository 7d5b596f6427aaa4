// Names that other modules of an app have, too. They go with the next version that changes what
// callers write.

/// ``Pronunciation``.
@available(*, deprecated, renamed: "Pronunciation")
public typealias Reading = Pronunciation
