import Diagnostics

extension JSONValue {
  /// The findings, in the shape that `docs/command-line.md` pins.
  init(_ findings: [Diagnostic]) { self = .array(findings.map { JSONValue($0) }) }

  init(_ finding: Diagnostic) {
    let start = finding.span?.start
    let end = finding.span?.end
    let place = finding.span?.containerPlace
    let found: JSONValue = [
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
    self = found.adding(place.map(Self.members) ?? [])
  }

  /// Where something is in an office document, beside the line.
  private static func members(_ place: ContainerPlace) -> [Member] {
    var members = [Member(key: "part", value: .string(place.part))]
    if let cell = place.cell { members.append(Member(key: "cell", value: .string(cell))) }
    if let slide = place.slide { members.append(Member(key: "slide", value: .number(slide))) }
    return members
  }

  /// An object with further members.
  func adding(_ further: [Member]) -> JSONValue {
    guard !further.isEmpty, case .object(let members) = self else { return self }
    return .object(members + further)
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
