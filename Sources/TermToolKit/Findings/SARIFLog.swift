import Diagnostics
import TermDictionary

/// The findings in SARIF 2.1.0, for code scanning and editors.
enum SARIFLog {
  static func log(of findings: [Diagnostic]) -> JSONValue {
    let codes = Set(findings.map(\.code)).sorted { $0.name < $1.name }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver(codes)],
          "columnKind": "unicodeCodePoints",
          "results": .array(findings.map { result($0, codes) }),
        ]
      ],
    ]
  }

  private static func driver(_ codes: [DiagnosticCode]) -> JSONValue {
    [
      "name": "termtool",
      "version": .string(ToolVersion.current),
      "rules": .array(codes.map(SARIFLog.rule)),
    ]
  }

  private static func rule(_ code: DiagnosticCode) -> JSONValue {
    let page = DiagnosticPages.page(of: code)
    let title = page?.title ?? code.name
    let text = page?.text ?? title
    return [
      "id": .string(code.name),
      "shortDescription": ["text": .string(title)],
      "fullDescription": ["text": .string(page?.summary ?? title)],
      "help": ["text": .string(text), "markdown": .string(text)],
      "defaultConfiguration": ["level": .string(code.severity.level)],
    ]
  }

  private static func result(_ finding: Diagnostic, _ codes: [DiagnosticCode]) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "ruleId", value: .string(finding.code.name)),
      .init(key: "ruleIndex", value: .number(codes.firstIndex(of: finding.code) ?? -1)),
      .init(key: "level", value: .string(finding.severity.level)),
      .init(key: "message", value: ["text": .string(finding.fullMessage)]),
      .init(key: "locations", value: .array(finding.span.map { [location($0)] } ?? [])),
    ]
    let notes = finding.notes.compactMap { note in
      note.span.map { location($0, message: note.message) }
    }
    if !notes.isEmpty { members.append(.init(key: "relatedLocations", value: .array(notes))) }
    if !finding.fixIts.isEmpty {
      members.append(.init(key: "fixes", value: .array(finding.fixIts.map(SARIFLog.fix))))
    }
    return .object(members)
  }

  private static func location(_ span: SourceSpan, message: String? = nil) -> JSONValue {
    let place: JSONValue.Member = .init(
      key: "physicalLocation",
      value: ["artifactLocation": artifact(span.source), "region": region(span)]
    )
    var members = [place]
    if let place = span.containerPlace {
      let name = JSONValue.string(place.description)
      members.append(.init(key: "logicalLocations", value: [["fullyQualifiedName": name]]))
    }
    if let message {
      members.append(.init(key: "message", value: ["text": .string(message)]))
    }
    return .object(members)
  }

  private static func artifact(_ source: SourceText) -> JSONValue {
    ["uri": .string(FileReference.uri(of: source.name))]
  }

  private static func region(_ span: SourceSpan) -> JSONValue {
    let (start, end) = (span.start, span.end)
    return [
      "startLine": .number(start.line),
      "startColumn": .number(start.column),
      "endLine": .number(end.line),
      "endColumn": .number(end.column),
    ]
  }

  private static func fix(_ fixIt: Diagnostic.FixIt) -> JSONValue {
    var sources: [SourceText] = []
    for replacement in fixIt.replacements where !sources.contains(replacement.span.source) {
      sources.append(replacement.span.source)
    }
    return [
      "description": ["text": .string(fixIt.message)],
      "artifactChanges": .array(
        sources.map { source in
          let here = fixIt.replacements.filter { $0.span.source == source }
          return [
            "artifactLocation": artifact(source),
            "replacements": .array(here.map(SARIFLog.replacement)),
          ]
        }
      ),
    ]
  }

  private static func replacement(_ replacement: Diagnostic.Replacement) -> JSONValue {
    [
      "deletedRegion": region(replacement.span),
      "insertedContent": ["text": .string(replacement.text)],
    ]
  }
}

extension Severity {
  /// The word that SARIF has for it.
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension Diagnostic {
  /// The message with the remarks that have no place.
  fileprivate var fullMessage: String {
    ([message] + notes.filter { $0.span == nil }.map(\.message)).joined(separator: "; ")
  }
}
