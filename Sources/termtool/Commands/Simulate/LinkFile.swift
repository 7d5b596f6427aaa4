import ClaimVocabulary
import Diagnostics
import TermDictionary

/// A file that says where the links of mails lead: the kind of each link with a pattern of addresses.
enum LinkFile {
  /// Reads the table in `source`.
  ///
  /// - Throws: The first kind that is no link, or pattern that gives no address.
  static func table(_ source: SourceText) throws(Diagnostic) -> LinkTable {
    var patterns: [MailLink.Kind: String] = [:]
    guard let top = try YAMLNode.top(of: source, as: .badScenario) else { return .none }
    for (name, node) in try top.pairs() {
      let kind: MailLink.Kind = try name.choice()
      let pattern = try node.text()
      patterns[kind] = pattern
      do throws(RefusedLink) {
        _ = try LinkTable([kind: pattern])
      } catch {
        throw node.fault(error.description)
      }
    }
    do throws(RefusedLink) {
      return try LinkTable(patterns)
    } catch {
      throw top.fault(error.description)
    }
  }
}
