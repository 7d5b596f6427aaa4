import LocaleData
import TermGrammar

extension TermPrinting {

  func abbreviated(_ noun: Noun) throws(FormFailure) -> PrintedTerm {
    guard let abbreviation = noun.abbreviation else {
      throw failure(.missingAbbreviation, "'\(id)' has no abbreviation")
    }
    let full = try phrase(noun)
    let isPlural = full.number == .plural && full.countability != .mass && !options.isModifier
    var result = full
    if let stated = abbreviation.stated {
      let forms = stated.byCategory[isPlural ? .other : .one] ?? stated.byCategory[.other]
      guard let form = forms?.form(in: nil) else { throw missing(.other) }
      result.text = try inflector.compose(form, within: composition).fixed
    } else {
      let singular = try singularText(noun)
      let initials = grammar.initials(of: singular)
      let text = isPlural ? grammar.plural(ofAbbreviation: initials) : initials
      result.text = StyledText([StyledText.Run(text, isFixed: true)])
    }
    if let reading = abbreviation.reading {
      for index in result.text.runs.indices { result.text.runs[index].reading = reading }
    }
    if options.isPossessive {
      result.text = possessive(result.text, isPlural ? .plural : .singular, plural: nil).fixed
    }
    return result
  }

  /// The full form in the singular, of which initials are taken.
  func singularText(_ noun: Noun) throws(FormFailure) -> String {
    var wanted = TermOptions()
    wanted.isModifier = true
    return try text(of: noun, as: wanted)
  }
}
