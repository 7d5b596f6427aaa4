import Diagnostics
import MessageFormat
import TermDictionary
import TermLanguages

/// A word that agrees with a term that is not directly beside it.
struct DistantWord: HeldFact {
  /// The word.
  var verb: LiteralVerb

  /// Whether it belongs to the term for certain.
  var isCertain: Bool

  var holder: EntryID { verb.holder }
}

/// Verbs and pronouns farther away from a term whose number differs for some reader: *funding that
/// you sent are*, *send the funding and sign them*; and verbs of the wrong number beside it.
///
/// Where it cannot be known whether a verb belongs to the term, that is said as such, once.
struct DistantAgreementRule: DictionaryRule, LexiconRule {
  func findings(in survey: DictionarySurvey, _ facts: inout RuleFacts) -> [Diagnostic] {
    guard let usage = survey.usage else { return [] }
    var findings: [Diagnostic] = []
    for pattern in survey.patterns where pattern.slots.contains(where: \.isNoun) {
      let sentences = PatternSentences(pattern)
      guard sentences.slots.count == pattern.slots.count else { continue }
      for (slot, index) in zip(pattern.slots, sentences.slots) where slot.isNoun {
        let words = words(of: slot, index, sentences, pattern.message, usage)
        guard !words.isEmpty else { continue }
        if let count = slot.countName {
          findings += words.map { .literalAgreement($0.verb, following: count) }
        } else {
          facts.distantWords[survey.key, default: []] += words
        }
      }
    }
    return findings
  }

  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    survey.facts(survey.facts.distantWords).compactMap { word in
      for id in word.verb.terms {
        guard let printed = try? survey.inflector.print(id, word.verb.options),
          printed.number != word.verb.number, let term = survey.term(id), term.partOfSpeech == .noun
        else { continue }
        return word.isCertain
          ? .literalAgreement(word.verb, term, printed) : .unclearSubject(word.verb, term, printed)
      }
      return nil
    }
  }

  private func words(
    of slot: TermSlot,
    _ index: Int,
    _ sentences: PatternSentences,
    _ message: MessageDefinition,
    _ usage: any LanguageUsage
  ) -> [DistantWord] {
    // Which numbers a variant is for is not looked into.
    if slot.call.hasCount, slot.countName == nil || message.message.isSelecting { return [] }
    if slot.isMisnumbered(usage) || slot.isMiscounted(usage) { return [] }
    var agreeing = usage.verbs(of: index, in: sentences.parts)
    // What is directly behind is found by the rule for that.
    let isBeside = agreeing.first?.index == index + 1 && slot.after.string.first == " "
    if isBeside, !slot.call.hasCount, agreeing.first?.forms == nil,
      agreeing.first?.number == slot.askedNumber
    {
      agreeing.removeFirst()
    }
    agreeing += usage.pronouns(for: index, in: sentences.parts)
    if let leading = leadingVerb(of: slot, index, sentences, usage) {
      agreeing.append(leading)
    } else if let leading = leadingVerb(ofCounted: slot, index, sentences, usage) {
      agreeing.append(leading)
    }
    return agreeing.compactMap { word in
      guard let place = sentences.places[word.index],
        case .word(let written) = sentences.parts[word.index]
      else { return nil }
      let span = message.text.span(of: SourceRange(place))
      let verb = LiteralVerb(
        holder: .message(message.id),
        word: written,
        number: word.number,
        terms: message.terms(of: slot.operand),
        options: slot.call.options,
        span: span,
        replacement: word.isAlone ? slot.replacement(of: written, word.forms, usage) : nil
      )
      return DistantWord(verb: verb, isCertain: word.isCertain)
    }
  }
}

extension DistantAgreementRule {
  /// The verb with which the sentence of `slot` starts, where it is of the other number: *There is
  /// claims*.
  private func leadingVerb(
    of slot: TermSlot,
    _ index: Int,
    _ sentences: PatternSentences,
    _ usage: any LanguageUsage
  ) -> AgreeingWord? {
    guard !slot.call.hasCount,
      let range = usage.leadingVerb(atEndOf: slot.before.string, startsMessage: slot.startsMessage),
      let place = slot.before.place(of: range)?.bytes,
      let verb = sentences.places[..<index].lastIndex(where: { $0?.lowerBound == place.lowerBound }
      ),
      case .word(let word) = sentences.parts[verb], slot.isSubject,
      !word.mayStartOrder || sentences.asks(around: verb),
      LiteralAgreementRule().isWhole(slot, usage),
      usage.agreeing(word, with: slot.askedNumber) != word.lowercased()
    else { return nil }
    return AgreeingWord(index: verb, number: slot.askedNumber == .plural ? .singular : .plural)
  }
}

extension DistantAgreementRule {
  /// *Is* or *are* behind *there*, before the number that `slot` follows.
  private func leadingVerb(
    ofCounted slot: TermSlot,
    _ index: Int,
    _ sentences: PatternSentences,
    _ usage: any LanguageUsage
  ) -> AgreeingWord? {
    guard slot.countName != nil, index > 2, case .other = sentences.parts[index - 1],
      case .word(let verb) = sentences.parts[index - 2],
      case .word(let opening) = sentences.parts[index - 3],
      usage.leadingVerb(atEndOf: "\(opening) \(verb) ", startsMessage: true) != nil,
      usage.agreeing(verb, with: .singular) != nil
    else { return nil }
    return AgreeingWord(index: index - 2, number: .plural)
  }
}

extension PatternSentences {
  /// Whether the sentence around the verb at `index` is a question, or starts with *there*.
  fileprivate func asks(around index: Int) -> Bool {
    if index > 0, case .word(let word) = parts[index - 1], word.lowercased() == "there" {
      return true
    }
    let end = parts[index...].first { part in
      if case .mark(let mark) = part { ".?!".contains(mark) } else { false }
    }
    return end == .mark("?")
  }
}

extension MessageModel {
  fileprivate var isSelecting: Bool { if case .select = body { true } else { false } }
}

extension TermSlot {
  /// Whether it prints a noun that words around may have to agree with.
  fileprivate var isNoun: Bool {
    function == .term && !call.options.isModifier && !call.options.isPossessive
  }

  /// The variable whose value the number follows.
  var countName: String? {
    guard let option = expression.function?.options.first(where: { $0.name == "count" }),
      case .variable(let variable) = option.value
    else { return nil }
    return variable.name
  }

  /// The placeholder that prints the form of `word` that agrees.
  fileprivate func replacement(
    of word: String,
    _ known: AgreeingForms?,
    _ usage: any LanguageUsage
  ) -> String? {
    guard let partner = countName.map({ "count=$\($0)" }) ?? partner else { return nil }
    let forms: [String]
    if let known {
      forms = [known.singular, known.plural]
    } else if let pronouns = usage.forms(ofPronoun: word) {
      forms = [pronouns.singular, pronouns.plural]
    } else if let singular = usage.agreeing(word, with: .singular),
      let plural = usage.agreeing(word, with: .plural)
    {
      forms = [singular, plural]
    } else {
      return nil
    }
    return .agreeing(forms, like: word, partner)
  }
}

extension Diagnostic {
  fileprivate static func literalAgreement(
    _ verb: LiteralVerb,
    following count: String
  ) -> Diagnostic {
    let advice = verb.replacement.map { "write '\($0)'" } ?? "let ':td:agree' choose"
    return Diagnostic(
      .literalAgreement,
      "'\(verb.word)' does not follow the number '$\(count)', as the term before it does; "
        + advice,
      at: verb.span,
      fixIts: verb.replacement.map { [FixIt(advice, replacing: verb.span, with: $0)] } ?? []
    )
  }

  fileprivate static func unclearSubject(
    _ verb: LiteralVerb,
    _ term: Term,
    _ printed: PrintedTerm
  ) -> Diagnostic {
    Diagnostic(
      .unclearSubject,
      "if '\(term.id)' is the subject of '\(verb.word)', they do not agree \(ReaderNames.placeholder): "
        + "'\(printed.text.string)'; let ':td:agree' choose, or reword the sentence",
      at: verb.span,
      notes: [Note("'\(term.id)' is defined here", at: term.span)]
    )
  }
}
