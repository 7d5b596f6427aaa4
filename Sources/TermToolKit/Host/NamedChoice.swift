import Diagnostics

/// One of a few words that a request may have.
public protocol NamedChoice: RawRepresentable<String>, CaseIterable, Sendable {
  /// What the help of a command calls it.
  static var name: String { get }
}

extension NamedChoice {
  package static var words: [String] { allCases.map(\.rawValue) }

  /// The choice that `word` names.
  public init(named word: String) throws(UsageError) {
    guard let choice = Self(rawValue: word) else {
      let list = Self.words.joined(separator: ", ")
      throw UsageError("expected one of: \(list)\(NearestValue.hint(word, among: Self.words))")
    }
    self = choice
  }
}
