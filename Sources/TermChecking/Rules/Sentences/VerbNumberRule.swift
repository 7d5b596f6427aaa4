import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A verb that is printed in the form for one number, behind the term that is its subject.
struct NumberedVerb: HeldFact {
  var holder: EntryID

  /// The terms that the subject may be.
  var subjects: [TermID]

  /// How they are printed.
  var subjectOptions: TermOptions

  /// The verbs that may be printed.
  var terms: [TermID]

  /// How they are printed: in the base form or in the third person.
  var options: TermOptions

  /// The form, or what names the verb where none is said.
  var span: SourceSpan

  /// The options with which it agrees; `nil` where the term has to be declared first.
  var partner: String?

  /// What writes them.
  var fix: Diagnostic.FixIt?
}

/// A verb of the reader's own that does not agree with the term before it: *the vet treat it*.
struct VerbNumberRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    var findings: [Diagnostic] = []
    for pattern in survey.patterns where pattern.slots.contains(where: \.isNumberedVerb) {
      let sentences = PatternSentences(pattern)
      guard sentences.slots.count == pattern.slots.count else { continue }
      for (verb, index) in zip(pattern.slots, sentences.slots) where verb.isNumberedVerb {
        guard let noun = usage.subject(ofVerb: index, in: sentences.parts),
          let place = sentences.slots.firstIndex(of: noun)
        else { continue }
        let subject = pattern.slots[place]
        guard subject.function == .term, !subject.isMisnumbered(usage) else { continue }
        if subject.call.hasCount {
          guard let count = subject.countName else { continue }
          findings.append(.wrongVerbForm(verb, following: count, in: pattern.message))
        } else {
          facts.numberedVerbs[survey.key, default: []].append(
            fact(verb, subject, in: pattern.message)
          )
        }
      }
    }
    return findings
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.numberedVerbs).compactMap { verb in
      for subject in verb.subjects {
        guard let noun = try? survey.inflector.print(subject, verb.subjectOptions),
          survey.term(subject)?.partOfSpeech == .noun
        else { continue }
        var options = verb.options
        options.verbForm = noun.number == .plural ? .base : .third
        for id in verb.terms {
          guard let printed = try? survey.inflector.print(id, verb.options),
            let right = try? survey.inflector.print(id, options), right.text != printed.text
          else { continue }
          return .wrongVerbForm(verb, id, printed, behind: noun, right)
        }
      }
      return nil
    }
  }

  private func fact(
    _ verb: TermSlot,
    _ subject: TermSlot,
    in message: MessageDefinition
  ) -> NumberedVerb {
    // What is counted has the number that is asked for, whoever reads.
    let form = subject.askedNumber == .plural ? VerbForm.base : .third
    let agrees = verb.call.hasPartner || verb.call.hasCount
    let partner: String? =
      if subject.call.options.isCountable {
        "form=\(form.rawValue)"
      } else {
        agrees ? "form=present" : subject.partner.map { "form=present " + $0 }
      }
    return NumberedVerb(
      holder: .message(message.id),
      subjects: message.terms(of: subject.operand),
      subjectOptions: subject.call.options,
      terms: message.terms(of: verb.operand),
      options: verb.call.options,
      span: verb.formSpan(in: message),
      partner: partner,
      fix: partner.flatMap { verb.writing($0, in: message) }
    )
  }
}

extension TermSlot {
  /// Whether it is a verb in one of the forms that differ by number.
  fileprivate var isNumberedVerb: Bool {
    isVerb && (call.options.verbForm == .base || call.options.verbForm == .third)
      && call.options.verbPart != .end
  }
}

extension Diagnostic {
  fileprivate static func wrongVerbForm(
    _ verb: NumberedVerb,
    _ term: TermID,
    _ printed: PrintedTerm,
    behind noun: PrintedTerm,
    _ right: PrintedTerm
  ) -> Diagnostic {
    let advice =
      verb.partner.map { "write \($0)" }
      ?? "name the term by '.local' and let the verb agree with it"
    return Diagnostic(
      .wrongVerbForm,
      "'\(term)' prints '\(printed.text.string)' behind '\(noun.text.string)' \(ReaderNames.placeholder); "
        + "expected '\(right.text.string)': \(advice)",
      at: verb.span,
      fixIts: verb.fix.map { [$0] } ?? []
    )
  }

  fileprivate static func wrongVerbForm(
    _ verb: TermSlot,
    following count: String,
    in message: MessageDefinition
  ) -> Diagnostic {
    let option = "form=present count=$\(count)"
    return Diagnostic(
      .wrongVerbForm,
      "this verb does not follow the number '$\(count)', as the term before it does; "
        + "write \(option)",
      at: verb.formSpan(in: message),
      fixIts: [verb.writing(option, in: message)].compactMap(\.self)
    )
  }
}
