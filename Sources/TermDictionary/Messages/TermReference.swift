import MessageFormat

/// A term as an argument of a message.
///
/// Only a reference is ever looked up: a plain text that happens to be an identifier is not.
///
/// ```swift
/// lexicon.render("commitment.issued", ["kind": .term("works-contract")])
/// ```
public struct TermReference: ResolvedValue, Hashable {
  /// The term.
  public let term: TermID

  /// Makes a reference to `term`.
  public init(_ term: TermID) { self.term = term }

  /// `td:reference`.
  public var type: String { "td:reference" }

  /// The reference itself.
  public var content: MessageArgument { .value(self) }

  /// Fails: a reference is printed by `td:term`.
  public func formatted() throws(MessageFailure) -> FormattedValue {
    throw MessageFailure(.badOperand, "'\(term)' is a term; print it with ':td:term'")
  }
}

/// Several terms as one argument of a message.
public struct TermReferenceList: ResolvedValue, Hashable {
  /// The terms, in the order in which they are listed.
  public let terms: [TermID]

  /// Makes a reference to `terms`.
  public init(_ terms: [TermID]) { self.terms = terms }

  /// `td:references`.
  public var type: String { "td:references" }

  /// The references themselves.
  public var content: MessageArgument { .value(self) }

  /// Fails: references are printed by `td:list`.
  public func formatted() throws(MessageFailure) -> FormattedValue {
    let names = terms.map(\.description).joined(separator: ", ")
    throw MessageFailure(.badOperand, "'\(names)' are terms; print them with ':td:list'")
  }
}

extension MessageArgument {
  /// A reference to the term `id`, or the text `id` where it has not the shape of an identifier;
  /// then `td:term` refuses it.
  public static func term(_ id: String) -> MessageArgument {
    guard let term = TermID(id) else { return .string(id) }
    return .value(TermReference(term))
  }

  /// References to several terms, for `td:list`.
  ///
  /// Texts that are no identifiers make the argument a text.
  public static func terms(_ ids: [String]) -> MessageArgument {
    var terms: [TermID] = []
    terms.reserveCapacity(ids.count)
    for id in ids {
      guard let term = TermID(id) else { return .string(ids.joined(separator: " ")) }
      terms.append(term)
    }
    return .value(TermReferenceList(terms))
  }
}
