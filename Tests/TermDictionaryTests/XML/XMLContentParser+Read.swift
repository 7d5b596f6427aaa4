import Diagnostics

@testable import TermDictionary

extension XMLContentParser {
  /// Reads `source`, or says why it cannot be read.
  ///
  /// A file that is refused yields what is wrong with its encoding, its document type declaration,
  /// its entities, and its first syntax error.
  static func read(_ source: SourceText, limits: XMLLimits = .standard) -> XMLContent {
    switch scan(source, limits: limits) {
    case .refused(let content): content
    case .scanned(let scan): scan.refusal() ?? scan.content
    }
  }
}
