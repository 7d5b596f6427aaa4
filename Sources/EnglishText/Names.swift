/// Names that a rule for common nouns would spoil.
///
/// Data of the language. A name that is not here, and a word that is only written with a capital,
/// follow the rules of other words.
enum Names {
  /// The plural of a name: *two Kennedys*, *the Joneses*; `nil` where it is not listed.
  static func plural(of name: String) -> String? {
    if keepTheirLetters.contains(name) { return name + "s" }
    return endingInS.contains(name) ? name + "es" : nil
  }

  /// The name of which `plural` is the plural: *Jones* of *Joneses*; `nil` where it is not listed.
  static func singular(of plural: String) -> String? {
    let name = plural.hasSuffix("es") ? String(plural.dropLast(2)) : ""
    return endingInS.contains(name) ? name : nil
  }

  static let keepTheirLetters = Set(
    words: """
      Amy Anthony Barry Bergman Betty Brady Chapman Coleman Emily Feldman Freeman Friedman Gary Germany \
      Goldman Grady Gregory Hardy Harry Henry Herman Hoffman Hyman Jeremy Jerry Kelly Kennedy Kentucky Larry \
      Lehman Lucy Mary Murphy Nancy Newman Norman Perry Roman Sally Sherman Sicily Terry Timothy Tony Truman \
      Wolf Zachary
      """
  )

  private static let endingInS = Set(
    words: """
      Achilles Adams Agnes Andrews Arkansas Athens Atlas Banks Barnes Brooks Brussels Burns Carlos Charles \
      Chris Collins Dallas Davis Dennis Dickens Doris Douglas Edwards Francis Gates Hawkins Hayes Hercules \
      Hodges Holmes Hopkins Hughes Illinois James Jenkins Jesus Jones Kansas Lewis Lucas Marcus Mars Matthews \
      Mercedes Mills Moses Morris Myers Naples Nicholas Parsons Paris Perkins Peters Phillips Reuters \
      Roberts Rogers Sanders Saunders Siemens Simmons Socrates Stephens Stevens Texas Thomas Travis Venus \
      Wales Waters Watkins Wells Williams Woods
      """
  )
}
