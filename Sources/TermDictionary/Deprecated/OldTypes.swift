// Names that other modules of an app have, too. They go with the next version that changes what
// callers write.

/// ``MessageParameter``.
@available(*, deprecated, renamed: "MessageParameter")
public typealias Parameter = MessageParameter

/// ``MessageParameterType``.
@available(*, deprecated, renamed: "MessageParameterType")
public typealias ParameterType = MessageParameterType

/// ``RenderedDocument``.
@available(*, deprecated, renamed: "RenderedDocument")
public typealias Document = RenderedDocument

/// ``TermArticle``.
@available(*, deprecated, renamed: "TermArticle")
public typealias Article = TermArticle
