import Diagnostics
import MessageFormat
import TermDictionary

extension DictionarySet {
  /// The messages and terms that nothing uses, given what programs use.
  ///
  /// A term is used by a program, by a message that is used, by a parameter of such a message that
  /// lists it, or by the forms of a term that is used. What only a pattern reaches is told apart:
  /// nobody can tell whether it is used. Costs one look at each entry and each reference.
  ///
  /// - Parameter usage: What programs use.
  /// - Returns: Findings by file, then position.
  public func unusedEntries(_ usage: UsageList) -> [Diagnostic] {
    var entries = UsedEntries(storage.merged)
    entries.spread(usage)
    return entries.findings().inSourceOrder()
  }
}

/// How far the use of messages and terms reaches.
private struct UsedEntries {
  let merged: MergedDictionaries
  private var terms: [TermID: UsageList.Use] = [:]
  private var messages: [MessageID: UsageList.Use] = [:]

  /// What the entries of each term refer to, in any dictionary.
  private var references: [TermID: Set<TermID>] = [:]

  init(_ merged: MergedDictionaries) {
    self.merged = merged
    for dictionary in merged.dictionaries.values {
      for (id, term) in dictionary.terms {
        let found = term.forms.flatMap(\.references).map(\.term)
        if !found.isEmpty { references[id, default: []].formUnion(found) }
      }
    }
  }

  mutating func spread(_ usage: UsageList) {
    for id in merged.messageOrder { messages[id] = usage.use(of: id.description) }
    for id in merged.termOrder { use(id, usage.use(of: id.description)) }
    for dictionary in merged.dictionaries.values {
      for message in dictionary.messages.values {
        let use = messages[message.id] ?? .none
        for id in message.mentionedTerms { self.use(id, use) }
      }
    }
  }

  /// Marks a term and all that it is composed of; each is visited once for each certainty.
  private mutating func use(_ id: TermID, _ use: UsageList.Use) {
    var waiting = [id]
    while let next = waiting.popLast() {
      guard use > terms[next] ?? .none else { continue }
      terms[next] = use
      waiting += references[next] ?? []
    }
  }

  func findings() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seenTerms: Set<TermID> = []
    var seenMessages: Set<MessageID> = []
    for key in merged.keysOutermostFirst {
      guard let dictionary = merged.dictionaries[key] else { continue }
      for id in dictionary.termOrder where seenTerms.insert(id).inserted {
        guard let term = dictionary.terms[id] else { continue }
        let use = terms[id] ?? .none
        findings += finding(use, .unusedTerm, "term '\(id)'", at: term.span)
      }
      for id in dictionary.messageOrder where seenMessages.insert(id).inserted {
        guard let message = dictionary.messages[id] else { continue }
        let use = messages[id] ?? .none
        findings += finding(use, .unusedMessage, "message '\(id)'", at: message.idSpan)
      }
    }
    return findings
  }

  private func finding(
    _ use: UsageList.Use,
    _ code: DiagnosticCode,
    _ what: String,
    at span: SourceSpan
  ) -> [Diagnostic] {
    switch use {
    case .certain:
      []
    case .possible:
      [
        Diagnostic(
          .undeterminableUse,
          "whether \(what) is used cannot be told: only a pattern of the list of use reaches it",
          at: span
        )
      ]
    case .none:
      [Diagnostic(code, "\(what) is not used", at: span)]
    }
  }
}

extension MessageDefinition {
  /// The terms that the message names, and those that its parameters may be.
  fileprivate var mentionedTerms: [TermID] {
    let printed = message.patterns.joined().compactMap { element in
      if case .expression(let expression) = element { expression } else { nil }
    }
    let expressions = message.declarations.map(\.value) + printed
    let named = expressions.flatMap { expression -> [TermID] in
      let isTerm = expression.function.map { TermFunctionName(rawValue: $0.name) != nil } ?? false
      let options = expression.function?.options.filter { $0.name == "with" }.map(\.value) ?? []
      let operands = (isTerm ? [expression.operand].compactMap(\.self) : []) + options
      return operands.compactMap { operand in
        if case .literal(let literal) = operand { TermID(literal.value) } else { nil }
      }
    }
    return named
      + parameters.flatMap { parameter in
        parameter.terms.isEmpty && (parameter.type == .term || parameter.type == .terms)
          ? parameter.example.split(separator: " ").compactMap { TermID($0) } : parameter.terms
      }
  }
}
