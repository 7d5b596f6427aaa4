import TermToolKit

extension FileTransaction {
  /// Writes the new texts of `files`, all or none; that of standard input is nobody's file.
  static func write(_ files: [RewrittenFile], tellingOn console: Console) throws(ToolFailure) {
    var changes = FileTransaction()
    for file in files where !file.isStandardInput {
      changes.replace(file.source, with: file.bytes)
    }
    try changes.commit(tellingOn: console)
  }
}

extension Console {
  /// Shows what would change in `files`.
  func show(_ files: [RewrittenFile]) throws(ToolFailure) {
    for file in files { try print(file.difference(for: screen)) }
  }

  /// Writes fixed files or shows what would be written, and tells what is found and left.
  func answer(
    _ reply: Reply<FindingReport>,
    in format: FindingFormat,
    _ fixing: FixOptions
  ) throws(ToolFailure) -> ExitStatus {
    let report = reply.value
    if let comments = report.comments {
      try FileTransaction.write(comments.files, tellingOn: self)
      self.report(comments.summary)
    }
    guard let fixes = report.fixes else { return try answer(reply, in: format) }
    if fixing.dryRun {
      try show(fixes.files)
    } else {
      try FileTransaction.write(fixes.files, tellingOn: self)
    }
    if let text = fixes.summary(fixing.dryRun ? "would fix" : "fixed") { self.report(text) }
    tell(fixes.remarks)
    // A diff, or a fixed standard input, has standard output for itself.
    if let text = fixes.standardInput, !fixing.dryRun {
      try print(data: text)
      self.report(report.outputBeside(format, for: errorScreen))
    } else if !fixing.dryRun {
      try print(report.output(format, for: screen))
    }
    tell(report.remarks(in: format) + reply.remarks)
    return reply.status
  }
}
