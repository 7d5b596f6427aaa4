import Diagnostics

/// Names of characters that are known from HTML, and that XML does not know.
package enum NamedCharacters {
  /// What to write for `&name;`: a reference that every XML file knows, or `nil` if the name says
  /// nothing and resembles none of the five.
  static func replacement(of name: String) -> (text: String, certainty: Diagnostic.Certainty)? {
    if let scalar = scalars[name] {
      return ("&#x" + String(scalar, radix: 16, uppercase: true) + ";", .certain)
    }
    let known = XMLReference.predefined.map(\.name)
    return NearestValue.to(name, among: known).map { ("&\($0);", .guess) }
  }

  /// The character that HTML calls `name`.
  package static func scalar(named name: String) -> Unicode.Scalar? {
    scalars[name].flatMap(Unicode.Scalar.init)
  }

  /// - Source: HTML 4.01 §24, the letters and signs that occur in prose.
  private static let scalars: [String: UInt32] = [
    "nbsp": 0xA0, "iexcl": 0xA1, "cent": 0xA2, "pound": 0xA3, "yen": 0xA5, "sect": 0xA7,
    "copy": 0xA9, "laquo": 0xAB, "shy": 0xAD, "reg": 0xAE, "deg": 0xB0, "plusmn": 0xB1,
    "sup2": 0xB2, "sup3": 0xB3, "micro": 0xB5, "para": 0xB6, "middot": 0xB7, "raquo": 0xBB,
    "frac14": 0xBC, "frac12": 0xBD, "frac34": 0xBE, "iquest": 0xBF, "Agrave": 0xC0,
    "Aacute": 0xC1, "Acirc": 0xC2, "Atilde": 0xC3, "Auml": 0xC4, "Aring": 0xC5, "AElig": 0xC6,
    "Ccedil": 0xC7, "Egrave": 0xC8, "Eacute": 0xC9, "Ecirc": 0xCA, "Euml": 0xCB, "Ntilde": 0xD1,
    "Oacute": 0xD3, "Ocirc": 0xD4, "Ouml": 0xD6, "times": 0xD7, "Oslash": 0xD8, "Uacute": 0xDA,
    "Uuml": 0xDC, "szlig": 0xDF, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "atilde": 0xE3,
    "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9,
    "ecirc": 0xEA, "euml": 0xEB, "igrave": 0xEC, "iacute": 0xED, "icirc": 0xEE, "iuml": 0xEF,
    "ntilde": 0xF1, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5, "ouml": 0xF6,
    "divide": 0xF7, "oslash": 0xF8, "ugrave": 0xF9, "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC,
    "yuml": 0xFF, "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161,
    "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D,
    "lrm": 0x200E, "rlm": 0x200F, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018,
    "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
    "dagger": 0x2020, "bull": 0x2022, "hellip": 0x2026, "permil": 0x2030, "prime": 0x2032,
    "Prime": 0x2033, "lsaquo": 0x2039, "rsaquo": 0x203A, "euro": 0x20AC, "trade": 0x2122,
    "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194,
    "minus": 0x2212, "infin": 0x221E, "asymp": 0x2248, "ne": 0x2260, "le": 0x2264, "ge": 0x2265,
  ]
}
