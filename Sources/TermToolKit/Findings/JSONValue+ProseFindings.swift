import TermDictionary
import TermProse

extension JSONValue {
  /// The findings in a document: as those of dictionaries, with what they are about.
  init(_ findings: [ProseFinding]) { self = .array(findings.map { JSONValue($0) }) }

  private init(_ finding: ProseFinding) {
    self = JSONValue(finding.diagnostic).adding([
      Member(key: "match", value: .string(finding.match)),
      Member(key: "term", value: JSONValue(finding.term?.description)),
      Member(key: "pointOfView", value: JSONValue(finding.pointOfView?.description)),
    ])
  }
}
