import CICU

extension LocaleIdentifier {
  /// `text` in capitals, by the rules of the locale: `İ` for `i` in Turkish.
  public func uppercased(_ text: String) -> String { mapped(text, CICU_CASE_UPPER) }

  /// `text` in small letters, by the rules of the locale.
  public func lowercased(_ text: String) -> String { mapped(text, CICU_CASE_LOWER) }

  /// `text` with the first letter of each word in title case, by the rules of the locale.
  ///
  /// Letters after the first of a word stay as they are.
  public func titlecased(_ text: String) -> String { mapped(text, CICU_CASE_TITLE) }

  /// `text` without differences of case, for comparing; the same in every locale.
  public static func caseFolded(_ text: String) -> String { root.mapped(text, CICU_CASE_FOLD) }

  private func mapped(_ text: String, _ kind: cicu_case) -> String {
    text.withCBytes { bytes, count in
      textFromC { cicu_change_case(description, kind, bytes, count, $0, $1) }
    } ?? text
  }
}
