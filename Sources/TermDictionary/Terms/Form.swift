import Diagnostics
import TermGrammar

/// What a dictionary writes for one form of a word: text, and references to other terms.
///
/// `{claim} contact` is a reference and a text. References are bound late, by the lexicon that
/// asks.
package struct Form: Sendable {
  /// The pieces, in order.
  package var elements: [Element]

  /// The content of the element that states the form.
  package var span: SourceSpan

  /// The sound with which the form starts, where the author states it.
  package var sound: Sound?

  package enum Element: Sendable {
    case text(String)
    case reference(Reference)
  }

  /// `{term-id option=value …}`.
  package struct Reference: Sendable {
    /// The term that is referred to.
    package var term: TermID

    /// How it is to be printed.
    package var options: TermOptions

    /// The placeholder, braces included.
    package var span: SourceSpan

    /// The identifier in it.
    package var termSpan: SourceSpan
  }

  /// The references, in order.
  package var references: [Reference] {
    elements.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
  }
}

extension Form {
  /// The mark of the place that a verb has for its object: *send … home*.
  static let object = "\u{2026}"

  /// Whether a verb has a place for its object in it.
  var splits: Bool {
    elements.contains {
      if case .text(let text) = $0 { text.contains(Self.object) } else { false }
    }
  }
}
