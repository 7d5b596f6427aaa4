import Diagnostics

extension Unicode.Scalar {
  /// White space of the syntax, U+3000 among it.
  var isMessageSpace: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20, 0x3000: true
    default: false
    }
  }

  /// A mark that may be in white space and around names, so that right-to-left text reads well
  /// in an editor.
  var isBidiMark: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a name may start with it: `+`, `_`, ASCII letters, and everything from U+00A1 on but
  /// white space, bidi controls and noncharacters.
  var isNameStart: Bool {
    switch value {
    case 0x2B, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    case ..<0xA1: false
    case 0x061C, 0x1680, 0x2000...0x200A, 0x200E...0x200F: false
    case 0x2028...0x202F, 0x205F, 0x2066...0x2069, 0x3000: false
    case 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }

  /// Whether it may be in a name, or in a literal without bars.
  var isNameCharacter: Bool {
    switch value {
    case 0x2D, 0x2E, 0x30...0x39: true
    default: isNameStart
    }
  }

  /// The character in quotes, or its number where it shows nothing.
  var quoted: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned, .spaceSeparator:
      number
    default:
      "'\(self)'"
    }
  }
}
