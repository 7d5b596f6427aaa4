import Foundation

/// A measured figure, with the goal that it is to reach where there is one.
struct Figure: Codable {
  var contest: String
  var subject: String
  var value: Double
  var unit: String

  /// The measure beside that of the peer, and what is asked of it.
  var ratio: Double?
  var goal: Goal?
  var note = ""

  /// What a ratio has to be.
  enum Goal: Codable {
    case atLeast(Double)
    case atMost(Double)

    func isReached(by ratio: Double) -> Bool {
      switch self {
      case .atLeast(let least): ratio >= least
      case .atMost(let most): ratio <= most
      }
    }

    var text: String {
      switch self {
      case .atLeast(let least): String(format: "≥ %.1f", least)
      case .atMost(let most): String(format: "≤ %.1f", most)
      }
    }
  }

  static func table(_ figures: [Figure]) -> String {
    let head =
      "\n| contest | subject | figure | ratio | goal | |\n|---|---|---:|---:|---:|---|\n"
    return head + figures.map(\.row).joined()
  }

  private var row: String {
    let ratio = ratio.map { String(format: "%.2f", $0) } ?? "–"
    let value = String(format: value < 10 ? "%.2f" : "%.1f", value)
    let cells = [contest, subject, "\(value) \(unit)", ratio, goalText, note]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private var goalText: String {
    guard let goal, let ratio else { return "–" }
    return goal.text + (goal.isReached(by: ratio) ? "" : " MISSED")
  }
}
