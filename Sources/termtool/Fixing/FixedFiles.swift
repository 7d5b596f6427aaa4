import Diagnostics

/// Writes mended files, or shows what would be written.
struct FixedFiles {
  private let options: FixOptions
  private let console: Console

  init(_ options: FixOptions, _ console: Console) {
    self.options = options
    self.console = console
  }

  /// Puts the texts of `loop` where they belong and says how much was mended.
  ///
  /// - Throws: `ToolFailure` where a file cannot be written; then all are as they were.
  func put(_ loop: FixLoop) throws {
    if options.dryRun {
      for text in loop.texts {
        try UnifiedDiff(from: text.before, to: text.after.bytes).print(on: console)
      }
    } else {
      var changes = FileTransaction()
      for text in loop.texts where text.before.name != InputFiles.standardInput {
        changes.replace(text.before, with: text.after.bytes)
      }
      try changes.commit(tellingOn: console)
    }
    let verb = options.dryRun ? "would mend" : "mended"
    if !loop.fixed.isEmpty {
      let findings = FindingSummary.count(loop.fixed.count, "finding")
      let files = FindingSummary.count(loop.texts.count, "file")
      console.report("\(verb) \(findings) in \(files)")
    }
  }
}
