import Diagnostics

/// What a dictionary writes for one form of a word: text, and references to other terms.
///
/// `{claim} contact` is a reference and a text. References are bound late, by the lexicon that asks.
struct Form: Sendable {
  /// The pieces, in order.
  var elements: [Element]

  /// The content of the element that states the form.
  var span: SourceSpan

  /// The sound with which the form starts, where the author states it.
  var sound: Sound?

  enum Element: Sendable {
    case text(String)
    case reference(Reference)
  }

  /// `{term-id option=value …}`.
  struct Reference: Sendable {
    /// The term that is referred to.
    var term: TermID

    /// How it is to be printed.
    var options: TermOptions

    /// The placeholder, braces included.
    var span: SourceSpan

    /// The identifier in it.
    var termSpan: SourceSpan
  }

  /// The references, in order.
  var references: [Reference] {
    elements.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
  }
}
