/// Results, as a table and as JSON.
struct Table {
  private(set) var rows: [(contest: String, subject: String, nanoseconds: Double)] = []

  mutating func add(_ contest: Contest, _ times: [Double]) {
    for (subject, time) in zip(contest.subjects, times) {
      rows.append((contest.name, subject.name, time))
    }
  }

  static func ratio(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)×"
  }

  static func hundredths(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The results as a JSON array.
  var json: String {
    let objects = rows.map { row in
      let time = (row.nanoseconds * 10).rounded() / 10
      return """
          {"contest": "\(row.contest)", "subject": "\(row.subject)", "nanoseconds": \(time)}
        """
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}
