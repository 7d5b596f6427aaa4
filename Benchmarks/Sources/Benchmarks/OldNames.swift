// These benchmarks also measure version 0.1.0, which has no module of prose, and other names.
#if !canImport(TermProse)
  import MessageFormat

  typealias MessageModel = Message
#endif
