import ClaimVocabulary

/// A part of the workflow that people name to see it alone.
public enum WorkflowPart: String, CaseIterable, NamedChoice {
  case claim
  case invitation
  case breakdown
  case period
  case other
  case upstream
  case mails
  case permissions
  case statuses

  /// What help calls it.
  public static let name = "part"

  /// The reports that show `parts`, each part where it is in the whole; all of it where none is
  /// named.
  static func reports(_ parts: [WorkflowPart]) -> [WorkflowReport] {
    let all = [WorkflowReport.workflow, .permissionMatrix, .statuses]
    guard !parts.isEmpty else { return all }
    return all.compactMap { report in
      if let whole = WorkflowPart(rawValue: report.id) {
        return parts.contains(whole) ? report : nil
      }
      var some = report
      some.blocks = report.blocks(of: parts)
      return some.blocks.isEmpty ? nil : some
    }
  }
}

extension WorkflowReport {
  /// The blocks below the headings that name one of `parts`.
  fileprivate func blocks(of parts: [WorkflowPart]) -> [ReportBlock] {
    let headings = Set(parts.map { "report.\(id).\($0.rawValue)" })
    var isShown = false
    return blocks.filter { block in
      if case .heading(let statement) = block { isShown = headings.contains(statement.message) }
      return isShown
    }
  }
}
