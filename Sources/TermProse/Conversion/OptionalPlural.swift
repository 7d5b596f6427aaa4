import TermDictionary

/// The form for one thing and for several at once: *claim(s)*, *piece(s) of advice*.
enum OptionalPlural {
  /// Both forms in one, where the plural has an *s* or *es* more.
  ///
  /// - Returns: The form; `nil` where the two differ in another way: *diagnosis*, *diagnoses*.
  static func joining(_ singular: String, _ plural: String) -> String? {
    let start = zip(singular, plural).prefix { $0 == $1 }.count
    for ending in ["s", "es"] {
      let rest = singular.dropFirst(start)
      guard plural.dropFirst(start) == ending + rest else { continue }
      return singular.prefix(start) + "(\(ending))" + rest
    }
    return nil
  }
}
