import Diagnostics

extension JSONValue {
  /// The findings, in the shape that `docs/command-line.md` pins.
  init(_ findings: [Diagnostic]) { self = .array(findings.map { JSONValue($0) }) }

  init(_ finding: Diagnostic) {
    let start = finding.span?.start
    let end = finding.span?.end
    self = [
      "file": JSONValue(finding.span?.source.name),
      "line": JSONValue(start?.line),
      "column": JSONValue(start?.column),
      "endLine": JSONValue(end?.line),
      "endColumn": JSONValue(end?.column),
      "severity": .string(finding.severity.rawValue),
      "code": .string(finding.code.name),
      "message": .string(finding.message),
      "suggestions": .array(finding.fixItsInItsFile.map { JSONValue($0) }),
    ]
  }

  private init(_ fixIt: Diagnostic.FixIt) {
    self = [
      "message": .string(fixIt.message),
      "replacements": .array(fixIt.replacements.map { JSONValue($0) }),
    ]
  }

  private init(_ replacement: Diagnostic.Replacement) {
    let start = replacement.span.start
    let end = replacement.span.end
    self = [
      "line": .number(start.line),
      "column": .number(start.column),
      "endLine": .number(end.line),
      "endColumn": .number(end.column),
      "text": .string(replacement.text),
    ]
  }
}

extension Diagnostic {
  /// The changes of no other file than the one of the finding: a suggestion names no file.
  var fixItsInItsFile: [FixIt] {
    guard let source = span?.source else { return [] }
    return fixIts.filter { $0.replacements.allSatisfy { $0.span.source == source } }
  }
}
