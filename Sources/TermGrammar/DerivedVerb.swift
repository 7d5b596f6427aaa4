import LocaleData

/// The forms that rules make of a verb: suggestions for authors, never silently printed.
public struct DerivedVerb: Sendable, Hashable {
  /// The third person: *signs in*.
  public var third: String

  /// The past, which is also the participle: *signed in*.
  public var past: String

  /// The form in *-ing*: *signing in*.
  public var ing: String

  /// The form before a noun, where it is not the participle: *signed-in*.
  public var attributive: String?

  /// Makes the forms of a verb.
  public init(third: String, past: String, ing: String, attributive: String? = nil) {
    self.third = third
    self.past = past
    self.ing = ing
    self.attributive = attributive
  }
}

extension LanguageUsage {
  /// The forms that rules make of the verb `base` in `locale`; by default of none.
  public func verbDerivation(of base: String, in locale: LocaleIdentifier) -> DerivedVerb? { nil }
}
