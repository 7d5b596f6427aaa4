import Diagnostics

/// How findings are fixed.
public struct FixChoice: Sendable {
  /// How sure a change must be.
  public var certainty: Diagnostic.Certainty

  /// Whether files outside of the named folders are changed to which links in these lead.
  public var followsLinks: Bool

  /// Whether the files stay as they are, so that what could be fixed is still a failure.
  public var isDryRun: Bool

  /// Makes the request.
  public init(
    _ certainty: Diagnostic.Certainty = .certain,
    followsLinks: Bool = false,
    isDryRun: Bool = false
  ) {
    self.certainty = certainty
    self.followsLinks = followsLinks
    self.isDryRun = isDryRun
  }
}

/// Texts whose findings are fixed as far as that is possible.
public struct FixedTexts: Sendable {
  /// The files that change.
  public let files: [RewrittenFile]

  /// What was fixed.
  public let fixed: [Diagnostic]

  /// The text that came by standard input, fixed; `nil` where none did.
  public let standardInput: [UInt8]?

  /// Names the files that are left because only links lead to them.
  package let remarks: [Remark]

  /// How much was fixed, where anything was; `verb` is "fixed" or what would be done.
  package func summary(_ verb: String) -> TerminalText? {
    guard !fixed.isEmpty else { return nil }
    let findings = FindingSummary.count(fixed.count, "finding")
    return "\(verb) \(findings) in \(FindingSummary.count(files.count, "file"))"
  }

  /// Fixes `texts`, of which those at the `named` paths may be changed, until nothing is left to
  /// fix.
  ///
  /// - Throws: What `find` does; ``ToolFailure`` where a file cannot be written.
  init(
    _ texts: [SourceText],
    at named: [String],
    by choice: FixChoice,
    find: ([SourceText]) throws -> [Diagnostic]
  ) throws {
    let changeable = ChangeableFiles(texts, at: named, followsLinks: choice.followsLinks)
    let loop = try FixLoop(changeable.own, atLeast: choice.certainty) { own in
      try find(changeable.all(with: own))
    }
    files = try loop.texts.map { try RewrittenFile($0.before, saying: $0.after.bytes) }
    fixed = loop.fixed
    remarks = changeable.remarks(onThoseToFix: loop.findings, choice.certainty)
    let typed = texts.first { $0.name == InputFiles.standardInput }
    standardInput = typed.map { typed in
      loop.texts.first { $0.before === typed }?.after.bytes ?? typed.bytes
    }
  }
}
