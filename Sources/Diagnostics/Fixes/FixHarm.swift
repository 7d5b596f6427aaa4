/// Which changes of a round brought a finding.
///
/// A change answers for what is at least as grave as what it was made for and
///
/// 1. stands at its place: the fault itself, found again, or another one;
/// 2. else stands on its line, but an error may have hidden other faults there, so the certain
///    change of an error answers for none;
/// 3. else is the nearest of its text, where it is a guess: of a guess nobody knows that it is
///    right.
///
/// All changes of a text answer for its first error, because where no error was nothing was hidden,
/// and all guesses for a new error of a text that did not change.
struct FixHarm {
  private let fixes: [AppliedFix]
  private let places: [FixPlace]

  /// Looks at the changes of `application`.
  init(of application: FixApplication) {
    fixes = application.fixes
    places = fixes.map { FixPlace($0, movedBy: application) }
  }

  /// The changes, by number, that brought `finding`, which is new among `findings`.
  ///
  /// Costs O(*n*) in the changes.
  func causes(of finding: Diagnostic, among findings: ChangedFindings) -> [Int] {
    guard let span = finding.span else { return [] }
    let grave = fixes.indices.filter { finding.severity >= fixes[$0].finding.severity }
    let here = grave.filter { places[$0].touches(span) }
    guard here.isEmpty else { return here }
    let onLine = grave.filter { mayAnswer($0) && places[$0].isOnLine(of: span) }
    guard onLine.isEmpty else { return onLine }
    let inText = fixes.indices.compactMap { index in
      places[index].distance(to: span).map { (index: index, distance: $0) }
    }
    if inText.isEmpty {
      return finding.severity == .error ? grave.filter { fixes[$0].isGuess } : []
    }
    if findings.isFirstError(finding) { return inText.map(\.index) }
    let guesses = inText.filter { fixes[$0.index].isGuess && grave.contains($0.index) }
    return guesses.min { $0.distance < $1.distance }.map { [$0.index] } ?? []
  }

  /// Whether what is found elsewhere can have come of a change.
  private func mayAnswer(_ index: Int) -> Bool {
    fixes[index].isGuess || fixes[index].finding.severity < .error
  }
}
