import TextBytes

extension Escaping {
  /// `text` as the message of a workflow command of GitHub.
  ///
  /// - Source: `escapeData` of GitHub's actions toolkit, `packages/core/src/command.ts`. The log
  ///   shows escape sequences of terminals, so these are visible, as in ``terminalLine(_:)``.
  public static func gitHubMessage(_ text: String) -> String {
    terminalLine(replacing(ByteSet("%\r\n"), in: text, by: percentEncoded))
  }

  /// `text` as the value of a property of a workflow command of GitHub.
  ///
  /// - Source: `escapeProperty` of GitHub's actions toolkit, `packages/core/src/command.ts`.
  public static func gitHubProperty(_ text: String) -> String {
    terminalLine(replacing(ByteSet("%\r\n:,"), in: text, by: percentEncoded))
  }

  /// `byte` in a URI.
  package static func percentEncoded(_ byte: UInt8) -> String {
    "%" + Hexadecimal.text(byte, digits: 2)
  }

  /// `text` as a word of a shell: between apostrophes, with each apostrophe outside of them.
  ///
  /// - Source: POSIX.1-2024, Shell Command Language §2.2.2.
  public static func shellWord(_ text: String) -> String {
    "'" + replacing(ByteSet("'"), in: text) { _ in "'\\''" } + "'"
  }

  /// `text` as a label in a diagram of Mermaid, in quotes or behind a colon.
  ///
  /// What could end the label, start a directive, a comment or HTML, or be read as Markdown is
  /// written as a code; a line break is a space.
  ///
  /// - Source: Mermaid, "Entity codes to escape characters": `#` with a decimal number and `;`.
  public static func mermaidLabel(_ text: String) -> String {
    replacing(mermaidSpecial, in: text) { byte in
      switch byte {
      case 0x09...0x0D: " "
      case 0..<0x20, 0x7F: "\u{FFFD}"
      default: "#\(byte);"
      }
    }
  }

  private static let mermaidSpecial = ByteSet.controls.union(ByteSet("\"#;:<>&%{}[]`*_~\\|$"))

  /// `text` as a scalar of YAML in double quotes.
  ///
  /// - Source: YAML 1.2.2 §7.3.1 and §5.7 (escapes), §5.1 (what must be escaped).
  public static func yamlString(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\" + String(scalar)
      case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        result += "\\u" + Hexadecimal.text(scalar.value, digits: 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
