/// Finds what somebody most likely meant.
public enum NearestValue {
  /// The candidate that is nearest to `value`, or `nil` where none is near enough to be a guess.
  ///
  /// Near means: the optimal string alignment distance (insert, delete, replace, swap two
  /// neighbours), without regard to ASCII case, is at most a third of the longer word, rounded up.
  /// The first of equally near candidates wins. Nothing is guessed for words of more than 256
  /// bytes. Costs O(*n*·*m*) for each candidate; ``KnownNames`` costs less where there are many
  /// values.
  public static func to(_ value: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: value, among: candidates, .guess)
  }

  /// The candidate that somebody meant who typed `value` and slipped; `nil` where none is that
  /// near.
  ///
  /// That is at most one step in four letters, or one in a shorter word. It is for few names that
  /// mean opposite things, where a wrong guess is worse than none: a *sub-owner* is no *owner*.
  public static func slip(_ value: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: value, among: candidates, .slip)
  }

  private static func nearest(
    to value: String,
    among candidates: some Sequence<String>,
    _ closeness: NearestSearch.Closeness
  ) -> String? {
    var search = NearestSearch(for: value, closeness)
    guard search.isSensible else { return nil }
    for (index, candidate) in candidates.enumerated() where candidate != value {
      search.look(at: FoldedName(candidate), index) { candidate }
    }
    return search.best?.name
  }

  /// The end of a sentence that offers the nearest value: `; did you mean 'claimant'?`, or nothing.
  public static func hint(_ value: String, among candidates: some Sequence<String>) -> String {
    hint(to(value, among: candidates))
  }

  /// Says that `value` is no `what`, and which of `known` is near, or all of them.
  package static func unknown(_ what: String, _ value: String, among known: [String]) -> String {
    let hint = hint(value, among: known)
    let offer = hint.isEmpty ? "; expected one of: \(known.joined(separator: ", "))" : hint
    return "unknown \(what) '\(value)'" + offer
  }

  /// The end of a sentence that offers `nearest`, or nothing.
  public static func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}
