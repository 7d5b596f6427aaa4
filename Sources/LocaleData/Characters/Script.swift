import CICU

/// A script, such as Latin, by its code.
///
/// - Source: ISO 15924; UAX #24.
public struct UnicodeScript: Sendable, Hashable, CustomStringConvertible {
  /// The code of four letters: `Latn`.
  public let description: String

  /// Makes a script of its code.
  public init(_ code: String) { description = code }

  /// Latin.
  public static let latin = UnicodeScript("Latn")

  /// Greek.
  public static let greek = UnicodeScript("Grek")

  /// Cyrillic.
  public static let cyrillic = UnicodeScript("Cyrl")

  /// What all scripts use.
  static let common = UnicodeScript("Zyyy")

  /// Marks, which are of the script of their letter.
  static let inherited = UnicodeScript("Zinh")
}

extension Unicode.Scalar {
  /// The script it belongs to; `nil` for what all scripts use, and for marks.
  public var script: UnicodeScript? {
    let script = UnicodeScript(String(cString: cicu_script(value)))
    return script == .common || script == .inherited ? nil : script
  }
}

extension LocaleIdentifier {
  /// The script in which the locale is written: what its tag says, else the likely one.
  ///
  /// - Source: UTS #35, "Likely Subtags".
  public var writingScript: UnicodeScript? { maximized.script.map { UnicodeScript(String($0)) } }
}
