import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A verb that is written beside the term that is its subject.
struct LiteralVerb: HeldFact {
  var holder: EntryID

  /// The verb as it is written.
  var word: String

  /// The number of the subjects that it is for.
  var number: GrammaticalNumber

  /// The terms that its subject may be.
  var terms: [TermID]

  /// How they are printed.
  var options: TermOptions

  /// Where the verb is.
  var span: SourceSpan

  /// What would be there instead; `nil` where the term has to be declared first.
  var replacement: String?

  /// Whether the span is that of the verb alone.
  var canBeReplaced = true
}

/// *Is*, *are*, *has* and their like beside a term whose number differs for some reader: *funding
/// are*.
///
/// A verb that does not agree with the number that is asked for has another subject.
struct LiteralAgreementRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    for pattern in survey.patterns {
      for slot in pattern.slots where slot.isSubject {
        guard !slot.isMisnumbered(usage), !slot.isMiscounted(usage),
          let verb = verb(behind: slot, usage) ?? verb(before: slot, in: pattern, usage)
        else { continue }
        facts.literalVerbs[survey.key, default: []].append(
          LiteralVerb(
            holder: .message(pattern.message.id),
            word: verb.word,
            number: slot.askedNumber,
            terms: pattern.message.terms(of: slot.operand),
            options: slot.call.options,
            span: pattern.message.text.span(of: verb.place ?? slot.expression.range),
            replacement: slot.agreement(of: verb.word, usage),
            canBeReplaced: verb.place != nil
          )
        )
      }
    }
    return []
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.literalVerbs).compactMap { verb in
      for id in verb.terms {
        guard let printed = try? survey.inflector.print(id, verb.options),
          printed.number != verb.number, let term = survey.term(id), term.partOfSpeech == .noun
        else { continue }
        return .literalAgreement(verb, term, printed)
      }
      return nil
    }
  }

  private struct Verb {
    var word: String

    /// Where it is; `nil` where markup or escapes are in it.
    var place: SourceRange?
  }

  /// The verb that is the next word behind `slot`.
  private func verb(behind slot: TermSlot, _ usage: any LanguageUsage) -> Verb? {
    let space = slot.after.string.prefix { $0 == " " }
    guard !space.isEmpty else { return nil }
    let rest = slot.after.string.dropFirst(space.count)
    let word = rest.prefix { $0.isLetter || "’'-".contains($0) }
    guard usage.number(of: String(word)) == slot.askedNumber,
      usage.announcesSubject(slot.before.string, startsMessage: slot.startsMessage)
    else { return nil }
    let start = space.utf8.count
    return Verb(
      word: String(word),
      place: slot.after.place(of: start..<start + word.utf8.count)
    )
  }

  /// The verb that starts the sentence of which `slot` is the subject.
  private func verb(
    before slot: TermSlot,
    in pattern: SlottedPattern,
    _ usage: any LanguageUsage
  ) -> Verb? {
    let before = slot.before.string
    guard let range = usage.leadingVerb(atEndOf: before, startsMessage: slot.startsMessage) else {
      return nil
    }
    let word = String(decoding: Array(before.utf8)[range], as: UTF8.self)
    guard usage.number(of: word) == slot.askedNumber,
      isWhole(slot, usage) || asksPlainly(word, slot),
      !word.mayStartOrder || pattern.end(behind: slot) == "?"
        || before.lowercased().hasPrefix("there \(word)")
    else { return nil }
    return Verb(word: word, place: slot.before.place(of: range))
  }

  /// Whether the subject ends behind `slot`: nothing is joined to it, and it describes no noun.
  func isWhole(_ slot: TermSlot, _ usage: any LanguageUsage) -> Bool {
    let after = slot.after.string
    if after.hasPrefix(",") || after.hasPrefix("/") { return false }
    let word = after.drop { $0 == " " }.prefix { $0.isLetter }
    let role = usage.role(of: String(word))
    if role == .coordinator { return false }
    // Nouns describe in the singular; a plural stands for itself.
    if slot.askedNumber == .plural { return !after.isEmpty || slot.endsPattern }
    if word.isEmpty {
      return slot.endsPattern || after.first { $0 != " " }?.isPunctuation == true
    }
    return role != nil || usage.endsNoun(before: String(after.drop { $0 == " " }))
  }

  /// Whether one word is behind the subject of a question, which must be its verb.
  ///
  /// *Does the grant help?* and *has the grant changed?* are such questions.
  private func asksPlainly(_ verb: String, _ slot: TermSlot) -> Bool {
    let after = slot.after.string
    guard after.first == " ", after.last == "?" || after.contains("? ") else { return false }
    let rest = after.dropFirst().prefix { $0 != "?" }
    guard !rest.isEmpty, rest.allSatisfy(\.isLetter) else { return false }
    let isBe = ["is", "are", "was", "were"].contains { verb.lowercased().hasPrefix($0) }
    return !isBe || rest.hasSuffix("ed")
  }
}

extension TermSlot {
  /// Whether a verb may have to agree with what is printed.
  var isSubject: Bool {
    function == .term && !call.hasCount && !call.options.isModifier && !call.options.isPossessive
  }

  /// The number that is asked for: the singular where none is.
  var askedNumber: GrammaticalNumber { call.options.number ?? .singular }

  /// The placeholder that prints the form of `word` that agrees.
  fileprivate func agreement(of word: String, _ usage: any LanguageUsage) -> String? {
    guard let singular = usage.agreeing(word, with: .singular),
      let plural = usage.agreeing(word, with: .plural), let partner
    else { return nil }
    return .agreeing([singular, plural], like: word, partner)
  }

  /// The options with which a verb agrees with what is printed; `nil` where it has to be declared.
  var partner: String? {
    if expression.function == nil, case .variable(let variable) = expression.operand {
      return "with=$\(variable.name)"
    }
    guard case .literal(let literal) = operand, !call.options.isCountable else { return nil }
    return "with=\(literal.value)" + (call.options.number == .plural ? " number=plural" : "")
  }
}

extension String {
  /// Whether it is a verb with which an order may start, too: *have the grants ready*.
  var mayStartOrder: Bool { ["have", "do", "don’t", "don't"].contains(lowercased()) }

  /// The placeholder that prints one of `forms`, in letters as those of `word`.
  static func agreeing(_ forms: [String], like word: String, _ partner: String) -> String {
    let letters = word.filter(\.isLetter)
    let isUpper = letters.count > 1 && letters.allSatisfy(\.isUppercase)
    let isCapital = word.first?.isUppercase == true
    let cased = forms.map { form in
      isUpper
        ? form.uppercased() : isCapital ? form.prefix(1).uppercased() + form.dropFirst() : form
    }
    return "{|\(cased.joined(separator: "/"))| :td:agree \(partner)}"
  }
}

extension LanguageUsage {
  /// The number of the subjects that `word` is for, a form of a verb; `nil` for words that are no
  /// verbs, or go with any subject.
  fileprivate func number(of word: String) -> GrammaticalNumber? {
    let lower = word.lowercased()
    guard let singular = agreeing(lower, with: .singular),
      let plural = agreeing(lower, with: .plural), singular != plural
    else { return nil }
    return lower == singular ? .singular : lower == plural ? .plural : nil
  }
}

extension Diagnostic {
  static func literalAgreement(
    _ verb: LiteralVerb,
    _ term: Term,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    let advice =
      verb.replacement.map { "write '\($0)'" }
      ?? "name the term by '.local' and let ':td:agree' choose the verb"
    return Diagnostic(
      .literalAgreement,
      "'\(verb.word)' does not agree with '\(term.id)' \(ReaderNames.placeholder): "
        + "'\(printed.text.string)'; " + advice,
      at: verb.span,
      notes: [Note("'\(term.id)' is defined here", at: term.span)],
      fixIts: verb.replacement.flatMap {
        verb.canBeReplaced ? [FixIt(advice, replacing: verb.span, with: $0)] : nil
      } ?? []
    )
  }
}
