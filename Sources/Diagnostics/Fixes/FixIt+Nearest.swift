extension [Diagnostic.FixIt] {
  /// A change to the nearest good value, where there is one.
  package static func nearest(
    to value: String,
    among candidates: some Sequence<String>,
    at span: SourceSpan
  ) -> Self {
    write(NearestValue.to(value, among: candidates), at: span)
  }

  /// A change to `value`, which somebody most likely meant, where there is one.
  package static func write(_ value: String?, at span: SourceSpan) -> Self {
    value.map { [Diagnostic.FixIt("write '\($0)'", replacing: span, with: $0)] } ?? []
  }
}
