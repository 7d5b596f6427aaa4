/// Texts that a writer which does not look closely lets through.
enum HostileText {
  /// The code points that form one `Character` with the letter behind them: U+0600 and its like.
  ///
  /// - Source: UAX #29, Grapheme_Cluster_Break=Prepend; here as Swift's own `Character` has it.
  static let prepended: [Unicode.Scalar] = all.filter {
    String(String.UnicodeScalarView([$0, "<"])).count == 1
  }

  /// Characters that may hide others: those above, marks, controls, and what turns the order of
  /// letters.
  static let hiding: [Unicode.Scalar] =
    prepended
    + all.filter { $0.properties.generalCategory == .control || $0.properties.isBidiControl }
    + [
      "\u{301}", "\u{20DD}", "\u{FE0F}", "\u{200D}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
    ]
    + ["\u{FFFF}"]

  /// What means something to some reader.
  static let delimiters: [Unicode.Scalar] =
    (UInt32(0x20)..<0x7F).compactMap(Unicode.Scalar.init).filter { !$0.properties.isAlphabetic }
    + ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]

  /// Each delimiter beside each of the others, and sequences that mean something together.
  static let texts: [String] =
    hiding.flatMap { hidden in
      delimiters.flatMap { sign in
        [[hidden, sign, "a"], ["a", sign, hidden, sign], [sign, hidden, "b"]].map(text)
      }
    } + sequences

  private static let sequences = [
    "]]>", "-->", "--", "a--b---c", "--->", "-", "a ; =1", "a;=1", "a;\"=1", "a\t=1", "a\r\n=1",
    "a\r=1", "#35;", "%%{init: {}}%%", "::error::x", "&lt;b&gt;", "&#60;", "1. a", "2) a", "- a",
    "+ a", "> a", "    a", "\ta", "===", "---", "![a](b)", "$(x)", "`x`", "", " ", "\\", "\\\\",
    "{{a}}", "a\nb", "'", "''",
  ]

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Beyond these, Unicode has no such characters.
  private static let all = (0...UInt32(0x12FFF)).compactMap(Unicode.Scalar.init)
}
