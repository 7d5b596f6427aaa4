/// Where a change stands in the texts after it.
struct FixPlace {
  private let spans: [SourceSpan]

  /// The lines of each span.
  private let lines: [ClosedRange<Int>]

  /// The place of `fix` after all changes of `application`, of which it is one.
  init(_ fix: AppliedFix, movedBy application: FixApplication) {
    let spans = fix.fixIt.replacements.map { $0.span.moved(by: application) }
    self.spans = spans
    lines = spans.map { $0.start.line...max($0.start.line, $0.end.line) }
  }

  /// Whether `span` overlaps the change or borders on it.
  func touches(_ span: SourceSpan) -> Bool {
    distance(to: span).map { $0 <= 0 } ?? false
  }

  /// Whether `span` starts on a line of the change.
  func isOnLine(of span: SourceSpan) -> Bool {
    let line = span.start.line
    return zip(spans, lines).contains { $0.source === span.source && $1.contains(line) }
  }

  /// How many bytes are between the change and `span`; `nil` where it is of other texts.
  func distance(to span: SourceSpan) -> Int? {
    spans.filter { $0.source === span.source }.map {
      max(span.range.lowerBound - $0.range.upperBound, $0.range.lowerBound - span.range.upperBound)
    }.min()
  }
}

extension SourceSpan {
  /// Where the span is after all changes of `application`.
  func moved(by application: FixApplication) -> SourceSpan {
    guard let move = application.moves[ObjectIdentifier(source)] else { return self }
    return SourceSpan(move.after, move.range(range))
  }
}
