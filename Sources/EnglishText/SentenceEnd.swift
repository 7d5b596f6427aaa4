import TermGrammar

extension String {
  /// Whether a sentence is over at the end, white space behind it.
  ///
  /// A full stop ends one only behind what is no abbreviation: a common word, a name that ends with
  /// a vowel, initials without stops, a figure in running text.
  func endsSentence(followsWord: Bool) -> Bool {
    guard last?.isWhitespace == true else { return false }
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let isQuoted = rest.last.map { "”’\"')".contains($0) } ?? false
    while let mark = rest.last, "”’\"')".contains(mark) { rest.removeLast() }
    guard let mark = rest.popLast(), ".?!".contains(mark) else { return false }
    // A question that is quoted may be in the middle of a sentence.
    if isQuoted, mark != "." { return false }
    if rest.isEmpty { return followsWord }
    // What is quoted is no abbreviation.
    if mark == ".", "”’".contains(rest.last ?? " ") { return true }
    if mark != "." { return rest.last?.isLetter == true || rest.last?.isNumber == true }
    return LastToken(rest).endsSentence
  }
}

/// What is before a full stop.
private struct LastToken {
  /// The token, without white space and opening marks.
  private let token: Substring

  /// What is before it.
  private let before: Substring

  init(_ text: Substring) {
    let length = text.reversed().prefix { !$0.isWhitespace && !"“‘(\"".contains($0) }.count
    token = text.suffix(length)
    before = text.dropLast(length)
  }

  /// Whether a full stop behind it ends a sentence.
  var endsSentence: Bool {
    guard let first = token.first else { return false }
    if isFigure { return isInText }
    guard token.allSatisfy({ $0.isLetter || $0 == "&" }), token.count > 1 else { return false }
    let lower = token.lowercased()
    if Self.abbreviations.contains(lower) { return false }
    if token.allSatisfy({ $0.isUppercase || $0 == "&" }) { return true }
    let isCommon =
      CommonWords.all.contains(lower) || EnglishWordRoles.role(of: lower) != nil
      || VerbWords.objects.contains(lower)
    guard first.isUppercase else {
      // *5 in.* is a measure.
      return isCommon && !(lower == "in" && before.last { $0 != " " }?.isNumber == true)
    }
    // Names end with a vowel more often than what is cut off.
    return isCommon
      || !before.isEmpty && token.count > 2 && lower.last.map("aeiouy".contains) == true
  }

  /// Whether it is a number, a sum or a share.
  private var isFigure: Bool {
    token.contains(where: \.isNumber)
      && token.allSatisfy { $0.isNumber || $0.isCurrencySymbol || ",.:%/–-".contains($0) }
  }

  /// Whether words of the same sentence are before it, so that it numbers no point of a list.
  private var isInText: Bool {
    guard let last = before.last(where: { $0 != " " }) else { return false }
    return last.isLetter || last.isNumber
  }

  /// Words behind which a full stop may be in the middle of a sentence.
  private static let abbreviations = Set(
    words: """
      abbr abs acad acct addr adj adm admin adv amt anon approx appt apr apt arr art assoc asst attn
      aug ave avg bal bldg blvd bros ca capt cc cert cf ch chap cl co col comp conf cont coop corp
      ct ctr cu cubic dec def del dep dept dev diff dim dir dist div doc dr ea ed eds eg elem encl
      eng eq esp est et etc eval ex exc excl exec exp ext feb fed fem ff fig figs fin fl fr fri ft
      fwd gal gen gov govt grp gt hon hosp hr hrs hwy ie illus inc incl ind info ins inst int intl
      inv jan jr jul jun lab lat lb lbs lib lic lit ln lt ltd mar masc math max med mfg mfr mgr mgt
      min misc mo mon mos mr mrs ms mt mtg nat nec neg no nos nov obs oct op opp opt org orig oz pa
      para pat pct pers pg pl pop pos poss pp pr pref prep pres prev prob proc prof prop pt pts pub
      qty quot rd rec recd ref refs reg rel rep req res resp rev rm rte sat sch sci sec sect secs
      sen sep sept seq sig soc spec sq sr st sta std ste subj sun supp supt tech tel temp thu thur
      thurs tot trans treas tue tues univ ver viz vol vols vs wed wk wks wt yd yr yrs
      """
  )
}
