/// The arguments of a message, by the names of its parameters: a dictionary literal that makes no
/// dictionary.
///
/// ```swift
/// lexicon.render("list.upstream-contract-count", ["n": 2])
/// ```
///
/// To look a name up compares it with the others. Who writes the arguments in the order of the
/// parameters has each found at the first comparison.
public struct MessageArguments: Sendable {
  @usableFromInline package let pairs: [(String, MessageArgument)]

  /// Takes over the arguments of a dictionary.
  public init(_ arguments: [String: MessageArgument]) {
    pairs = arguments.map { ($0.key, $0.value) }
  }

  /// The argument of that name; of several the first counts.
  public subscript(name: String) -> MessageArgument? { pairs.first { $0.0 == name }?.1 }

  /// The arguments as a dictionary.
  public var dictionary: [String: MessageArgument] { Dictionary(pairs) { first, _ in first } }

  /// Whether there are none.
  @inlinable
  public var isEmpty: Bool { pairs.isEmpty }
}

extension MessageArguments: ExpressibleByDictionaryLiteral {
  /// Makes arguments; of several with one name the first counts.
  @inlinable
  public init(dictionaryLiteral arguments: (String, MessageArgument)...) { pairs = arguments }
}
