import ClaimVocabulary
import Diagnostics
import TermDictionary

/// A file that says where the links of mails lead: the kind of each link with a pattern of
/// addresses.
enum LinkFile {
  /// Reads the table in `source`.
  ///
  /// - Throws: The first kind that is no link, or pattern that gives no address.
  static func table(_ source: SourceText) throws(Diagnostic) -> LinkTable {
    guard let top = try YAMLNode.top(of: source, as: .badScenario) else { return .none }
    var patterns: [MailLink.Kind: String] = [:]
    var places: [MailLink.Kind: YAMLNode] = [:]
    for (name, node) in try top.pairs() {
      let kind: MailLink.Kind = try name.choice()
      patterns[kind] = try node.text()
      places[kind] = node
    }
    do throws(RefusedLink) {
      return try LinkTable(patterns)
    } catch {
      throw (places[error.kind] ?? top).fault(error.description)
    }
  }
}
