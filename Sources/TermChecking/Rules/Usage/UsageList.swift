/// What programs say they use of a set: identifiers of messages and terms, one on each line.
///
/// ```
/// # The mails
/// mail.invite-to-bill.subject
/// mail.*.body        made by the program from the kind of mail
/// ```
///
/// A line with `*` stands for identifiers that a program puts together while it runs: what it
/// matches may be used, which nobody can tell. What follows the first word of a line, or `#`, is a
/// remark.
public struct UsageList: Sendable {
  private(set) var names: Set<String> = []
  private(set) var patterns: [Pattern] = []

  /// The indices of the patterns by what they begin with: of many, few are for one name.
  private var byBeginning: [String: [Int]] = [:]

  /// An identifier with stars, each of which stands for any characters.
  struct Pattern: Sendable, Equatable {
    let pieces: [String]

    /// Whether `name` is one that the pattern stands for.
    func matches(_ name: String) -> Bool {
      guard let first = pieces.first, let last = pieces.last, name.hasPrefix(first) else {
        return false
      }
      var rest = name.dropFirst(first.count)
      for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
        guard let found = rest.firstRange(of: piece) else { return false }
        rest = rest[found.upperBound...]
      }
      return rest.count >= last.count && rest.hasSuffix(last)
    }
  }

  /// An empty list: programs use nothing.
  public init() {}

  /// Reads the lines of `text`.
  public init(_ text: String) { add(text) }

  /// Adds the lines of `text`.
  public mutating func add(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let word = line.split(whereSeparator: \.isWhitespace).first, !word.hasPrefix("#") else {
        continue
      }
      if word.contains("*") {
        let pieces = word.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
        byBeginning[pieces[0], default: []].append(patterns.count)
        patterns.append(Pattern(pieces: pieces))
      } else {
        names.insert(String(word))
      }
    }
  }

  /// Whether `name` is used.
  func use(of name: String) -> Use {
    if names.contains(name) { return .certain }
    guard !patterns.isEmpty else { return .none }
    let beginnings = [""] + name.indices.map { String(name[...$0]) }
    let isPossible = beginnings.contains { beginning in
      byBeginning[beginning]?.contains { patterns[$0].matches(name) } ?? false
    }
    return isPossible ? .possible : .none
  }

  /// Whether something is used.
  enum Use: Int, Comparable {
    case none
    case possible
    case certain

    static func < (one: Use, other: Use) -> Bool { one.rawValue < other.rawValue }
  }
}
