import TermToolKit

/// Tells the difference between two rounds.
struct WatchReport {
  let format: FindingFormat
  let console: Console

  /// Refuses the formats that are one document about one state.
  func check() throws(UsageError) {
    switch format {
    case .human, .line, .json: return
    case .sarif, .github:
      throw UsageError("'--watch' has no format '\(format.rawValue)'; it has human, line and json")
    }
  }

  /// Prints what is new and what is gone, where something is or nothing was told before, and says
  /// how things are.
  func tell(_ difference: FindingDifference, _ found: FindingReport, isFirst: Bool) throws {
    if isFirst || !difference.isEmpty {
      try console.print(difference.output(format, for: console.screen))
    }
    if format == .human { console.report(difference.summary(found)) }
  }
}
