extension PrefixTable {
  /// Words of computing and mathematics that no dictionary of pronunciations has, and that do not
  /// start as they are spelt; `doubtful` are those that people say in several ways, or that are
  /// often misspelt.
  static let coinages = PrefixTable(
    vowel: "eunit$ ewah ewould uname$ unital unitia uprobe ushort upnp ustar",
    consonant: "unary unaries fadd$ frate$ lapic$ led$ sexp$ soname udev",
    eitherMostlyVowel: "uber",
    eitherMostlyConsonant: "",
    doubtful:
      "eunit$ ewah ewould fadd$ frate$ lapic$ led$ sexp$ soname udev uname$ unital unitia uprobe ushort upnp ustar"
  )
}
