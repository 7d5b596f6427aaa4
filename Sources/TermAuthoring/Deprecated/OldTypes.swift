// Names that other modules of an app have, too. They go with the next version that changes what
// callers write.

/// ``DictionaryCoverage``.
@available(*, deprecated, renamed: "DictionaryCoverage")
public typealias Coverage = DictionaryCoverage

/// ``IdentifierRenaming``.
@available(*, deprecated, renamed: "IdentifierRenaming")
public typealias Renaming = IdentifierRenaming
