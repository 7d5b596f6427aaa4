import TextBytes

/// A comment of a document that suppresses rules.
///
/// ```markdown
/// <!-- termtool-ignore foreign-term: quotes the contract -->
/// <!-- termtool-disable wrong-article, term-casing -->
/// <!-- termtool-enable -->
/// ```
///
/// In plain text the same words are in square brackets, alone on a line:
/// `[termtool-ignore foreign-term: quotes the contract]`.
public struct ProseSuppression: Sendable, Equatable {
  /// What it does.
  public let action: Action

  /// The codes of the rules; empty for all.
  public let codes: [String]

  /// Why, in the author's words.
  public let reason: String?

  /// The comment, in bytes of the source.
  public let range: Range<Int>

  /// Whether it stands alone in its block; else it belongs to the line that it is on.
  public let isAlone: Bool

  /// What a comment may ask for.
  public enum Action: String, Sendable, CaseIterable {
    /// SuppressionScope in the next block, or on the line of the comment where it is inside one.
    case ignore

    /// SuppressionScope from here on.
    case disable

    /// The end of that suppress.
    case enable
  }
}

extension ProseSuppression {
  private static let marker = Array("termtool-".utf8)

  /// Reads what is inside a comment; `nil` where it is none for this tool.
  init?(_ content: ArraySlice<UInt8>, range: Range<Int>, isAlone: Bool) {
    let trimmed = content.drop(while: Bytes.isSpace)
    guard trimmed.starts(with: Self.marker) else { return nil }
    let text = String(decoding: trimmed.dropFirst(Self.marker.count), as: UTF8.self)
    let word = text.prefix { $0.isLetter }
    guard let action = Action(rawValue: String(word)) else { return nil }
    let rest = text.dropFirst(word.count)
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let codes = (parts.first ?? "").split { $0 == "," || $0.isWhitespace }
    self.action = action
    self.codes = codes.map(String.init)
    let reason = parts.dropFirst().first?.split(whereSeparator: \.isWhitespace)
    self.reason = reason.map { $0.joined(separator: " ") }
    self.range = range
    self.isAlone = isAlone
  }
}
