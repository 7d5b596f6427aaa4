import CICU

/// A script, such as Latin, by its code.
///
/// - Source: ISO 15924; UAX #24.
public struct Script: Sendable, Hashable, CustomStringConvertible {
  /// The code of four letters: `Latn`.
  public let description: String

  /// Makes a script of its code.
  public init(_ code: String) { description = code }

  /// Latin.
  public static let latin = Script("Latn")

  /// Greek.
  public static let greek = Script("Grek")

  /// Cyrillic.
  public static let cyrillic = Script("Cyrl")

  /// What all scripts use.
  static let common = Script("Zyyy")

  /// Marks, which are of the script of their letter.
  static let inherited = Script("Zinh")
}

extension Unicode.Scalar {
  /// The script it belongs to; `nil` for what all scripts use, and for marks.
  public var script: Script? {
    let script = Script(String(cString: cicu_script(value)))
    return script == .common || script == .inherited ? nil : script
  }
}

extension LocaleIdentifier {
  /// The script in which the locale is written: what its tag says, else the likely one.
  ///
  /// - Source: UTS #35, "Likely Subtags".
  public var writingScript: Script? { maximized.script.map { Script(String($0)) } }
}
