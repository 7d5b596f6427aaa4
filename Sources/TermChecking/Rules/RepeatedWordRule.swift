import Diagnostics
import MessageFormat
import TermDictionary

/// Two concepts of one message that some reader calls the same: *Funding from funding*.
///
/// Screen texts and names of tools are left out: they are told apart by quotes and capitals.
struct RepeatedWordRule: LexiconRule {
  func findings(in survey: LexiconSurvey) -> [Diagnostic] {
    let groups = groups(in: survey)
    guard !groups.isEmpty else { return [] }
    return survey.validation.messageOrder.flatMap { id -> [Diagnostic] in
      guard let message = survey.validation.messages[id],
        repeatsGroup(message.requirements, groups)
      else { return [] }
      let declarations = DeclaredValues(message.definition.message)
      return message.definition.message.patterns.flatMap {
        findings(
          in: TermPlaceholder.all(in: $0, declarations),
          of: message.definition,
          groups,
          survey
        )
      }
    }
  }

  /// The group of each noun that shares its word with another noun.
  private func groups(in survey: LexiconSurvey) -> [TermID: Int] {
    var groups: [TermID: Int] = [:]
    for (index, group) in survey.homographs.groups.enumerated() {
      let nouns = group.terms.filter { id in
        guard case .noun(let noun) = survey.term(id)?.content else { return false }
        return noun.casing == .none
      }
      if nouns.count > 1 { for id in nouns { groups[id] = index } }
    }
    return groups
  }

  private func repeatsGroup(_ requirements: [FormRequirement], _ groups: [TermID: Int]) -> Bool {
    var first: [Int: TermID] = [:]
    for requirement in requirements {
      guard let group = groups[requirement.term] else { continue }
      if let known = first[group], known != requirement.term { return true }
      first[group] = requirement.term
    }
    return false
  }

  private func findings(
    in placeholders: [TermPlaceholder],
    of definition: MessageDefinition,
    _ groups: [TermID: Int],
    _ survey: LexiconSurvey
  ) -> [Diagnostic] {
    var printed: [Int: PrintedGroup] = [:]
    var findings: [Diagnostic] = []
    for placeholder in placeholders {
      guard let group = groups[placeholder.term] else { continue }
      let before = printed[group]
      if let first = before?.first(otherThan: placeholder.term) {
        findings.append(
          .repeatedWord(
            survey.vocabulary[placeholder.term]?.citation ?? "",
            placeholder.term,
            at: definition.text.span(of: placeholder.range),
            first: first.term,
            at: definition.text.span(of: first.range)
          )
        )
      }
      printed[group] = before?.adding(placeholder) ?? PrintedGroup(first: placeholder)
    }
    return findings
  }
}

/// The terms of one group that a pattern has printed: the first, and the first that is another.
private struct PrintedGroup {
  let first: TermPlaceholder
  private(set) var other: TermPlaceholder?

  init(first: TermPlaceholder) { self.first = first }

  func adding(_ placeholder: TermPlaceholder) -> PrintedGroup {
    var group = self
    if other == nil, placeholder.term != first.term { group.other = placeholder }
    return group
  }

  /// The first that prints another term than `term`.
  func first(otherThan term: TermID) -> TermPlaceholder? { first.term == term ? other : first }
}

/// A placeholder that prints one term, which the message itself names.
struct TermPlaceholder {
  var term: TermID

  /// The place of what names the term or holds it.
  var range: SourceRange

  /// Those of `pattern`, in order; variables that are declared with a term are followed.
  static func all(in pattern: MessageModel.Pattern, _ declarations: DeclaredValues) -> [TermPlaceholder] {
    pattern.compactMap { element in
      guard case .expression(let expression) = element, let operand = expression.operand else {
        return nil
      }
      let origin = declarations.origin(of: expression)
      guard origin.function?.name == TermFunctionName.term.rawValue,
        case .literal(let literal) = origin.operand, let id = TermID(literal.value)
      else { return nil }
      return TermPlaceholder(term: id, range: operand.range)
    }
  }
}

extension Diagnostic {
  fileprivate static func repeatedWord(
    _ word: String,
    _ term: TermID,
    at span: SourceSpan,
    first: TermID,
    at firstSpan: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .repeatedWord,
      "'\(term)' reads '\(word)', as '\(first)' does in the same message",
      at: span,
      notes: [Note("'\(first)' is printed here", at: firstSpan)]
    )
  }
}
