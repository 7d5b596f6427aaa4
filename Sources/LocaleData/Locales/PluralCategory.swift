/// A plural category of CLDR.
///
/// - Source: UTS #35 part 3, "Language Plural Rules".
public enum PluralCategory: String, Sendable, CaseIterable {
  /// As for 0 in Arabic.
  case zero

  /// As for 1 in English.
  case one

  /// As for 2 in Slovenian.
  case two

  /// As for 2 to 4 in Czech.
  case few

  /// As for 5 in Polish.
  case many

  /// The category that every language has.
  case other
}
