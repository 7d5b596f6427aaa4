import Diagnostics

extension Lexicon {
  /// Where the words of the term `id` are stated: its identifier in a file; `nil` where the lexicon
  /// has no such term.
  public func place(of id: TermID) -> SourceSpan? {
    storage.words.inflector.terms[id]?.term.span
  }

  /// Where the message `id` is stated: its identifier in a file; `nil` where the lexicon has no
  /// such message.
  public func place(of id: MessageID) -> SourceSpan? {
    (storage.messages.indexed(id)?.definition ?? storage.messages.faulty[id])?.idSpan
  }

  /// The text of the message `id` as its author wrote it; `nil` where
  /// the lexicon has no such message.
  package func source(of id: MessageID) -> MessageText? {
    (storage.messages[id]?.definition ?? storage.messages.faulty[id])?.text
  }
}
