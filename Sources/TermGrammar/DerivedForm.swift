/// A form that rules made: a suggestion for authors, never silently printed.
public struct DerivedForm: Sendable, Hashable {
  /// The form.
  public var text: String

  /// By what it was made.
  public var rule: DerivationRule

  /// Makes a derived form.
  public init(_ text: String, by rule: DerivationRule) {
    self.text = text
    self.rule = rule
  }
}

/// By what a form was made of another.
public enum DerivationRule: String, Sendable, CaseIterable {
  /// The ending: *claim*, *claims*.
  case ending

  /// A list: *foot*, *feet*.
  case irregular

  /// Nothing changes: *series*.
  case unchanged

  /// There is no such form: *equipment* has no plural, *premises* has no singular. The text is the
  /// noun itself.
  case none

  /// An abbreviation, a letter or a number: *RFIs*, *the 1990s*.
  case abbreviation

  /// A name: *the Joneses*.
  case name
}

extension LanguageUsage {
  /// Whether nobody who writes well has `plural` for `singular`; by default of none.
  public func isMistakenPlural(_ plural: String, of singular: String) -> Bool { false }

  /// Whether nobody writes `possessive` in another way; by default of none.
  public func isRegularPossessive(_ possessive: String, number: GrammaticalNumber) -> Bool { false }

  /// The plural that rules make of `singular`: a suggestion for authors, never silently printed.
  ///
  /// - Returns: The plural, *schedules of values* for *schedule of values*; `nil` where the
  ///   language derives none or the noun has none (*equipment*).
  public func derivedPlural(of singular: String) -> String? {
    pluralDerivation(of: singular).flatMap { $0.rule == .none ? nil : $0.text }
  }

  /// The singular that rules make of `plural`: a suggestion for authors, never silently printed.
  ///
  /// - Returns: The singular; `nil` where the language derives none or `plural` is not read as a
  ///   plural.
  public func derivedSingular(of plural: String) -> String? {
    singularDerivation(of: plural).flatMap { $0.rule == .none ? nil : $0.text }
  }
}
