import Diagnostics
import MessageFormat
import TermGrammar

extension MessageValidator {
  /// Checks that every term that `operand` can be has the forms.
  ///
  /// - Parameters:
  ///   - operand: What is printed.
  ///   - options: How it is printed.
  ///   - names: The options that the call writes; the others are inherited from a variable.
  ///   - categories: The plural categories that a count can have; `nil` is no count.
  ///   - partOfSpeech: What kind of word it must be; `nil` for any.
  mutating func validate(
    _ operand: MessageModel.Operand,
    _ options: TermOptions,
    writing names: [String] = [],
    categories: [PluralCategory?],
    as partOfSpeech: PartOfSpeech? = nil
  ) {
    for candidate in candidates(of: operand) {
      guard let term = words.inflector.terms[candidate.term]?.term else {
        refuseUnknown(candidate.term, at: candidate.place)
        continue
      }
      warnOfOld(candidate.term, at: candidate.place)
      if let partOfSpeech, term.partOfSpeech != partOfSpeech {
        refuse(term, at: candidate.place, expected: partOfSpeech)
        continue
      }
      let inherited = candidate.inherited?.overridden(by: options, where: names)
      let isCounted = candidate.hasCount && !names.contains("number") && !names.contains("count")
      for category in isCounted ? words.inflector.grammar.pluralCategories : categories {
        let requirement = FormRequirement(
          term: candidate.term,
          options: inherited ?? options,
          category: category
        )
        validate(requirement, at: candidate.place)
      }
    }
  }

  private mutating func refuse(
    _ term: Term,
    at place: SourceSpan,
    expected: PartOfSpeech
  ) {
    guard !term.isFaulty else {
      dependsOnReported = true
      return
    }
    diagnostics.append(
      Diagnostic(
        .wrongPartOfSpeech,
        "'\(term.id)' is a \(term.partOfSpeech.rawValue), not a \(expected.rawValue)",
        at: place
      )
    )
  }

  mutating func validate(_ requirement: FormRequirement, at place: SourceSpan) {
    requirements.append(requirement)
    do throws(FormFailure) {
      _ = try words.inflector.print(
        requirement.term,
        requirement.options,
        category: requirement.category
      )
    } catch {
      guard !error.isToldAtTerm(requirement.term),
        let finding = words.finding(for: error, at: place)
      else {
        dependsOnReported = true
        return
      }
      tell(finding)
    }
  }

  /// Tells the author who writes an old identifier, once for each place.
  mutating func warnOfOld(_ id: TermID, at place: SourceSpan) {
    guard let warning = words.warning(ofOld: id, at: place), !diagnostics.contains(warning) else {
      return
    }
    diagnostics.append(warning)
  }

  mutating func refuseUnknown(_ id: TermID, at place: SourceSpan) {
    guard !words.unreadable.contains(id.description) else {
      dependsOnReported = true
      return
    }
    diagnostics.append(words.unknown(id, at: place))
  }

  /// A term that an operand can be.
  struct Candidate {
    var term: TermID

    /// The place that names it.
    var place: SourceSpan

    /// How a variable asks for it; `nil` where no variable does.
    var inherited: TermOptions?

    /// Whether a variable gives it a count.
    var hasCount = false

    /// The same term, named at another place.
    func named(at place: SourceSpan) -> Candidate {
      var candidate = self
      candidate.place = place
      return candidate
    }
  }

  /// The terms that `operand` can be.
  mutating func candidates(of operand: MessageModel.Operand) -> [Candidate] {
    switch operand {
    case .literal(let literal):
      guard let id = TermID(literal.value) else {
        refuse(
          IdentifierSyntax.refusal(of: literal.value),
          at: literal.range,
          nearest: IdentifierSyntax.nearest(to: literal.value)
        )
        return []
      }
      return [Candidate(term: id, place: span(literal.range))]
    case .variable(let variable):
      let place = span(variable.range)
      guard let declared = declaredCandidates[variable.name] else {
        return candidates(of: variable.name, at: place)
      }
      return declared.map { $0.named(at: place) }
    }
  }

  /// Notes the terms that each declared variable can be: those of its declaration, or of the
  /// parameter.
  ///
  /// The first declaration of a variable counts, and what it names is declared before it: a cycle
  /// is an error of the message.
  mutating func noteCandidates() {
    for declaration in definition.message.declarations
    where declaredCandidates[declaration.variable.name] == nil {
      declaredCandidates[declaration.variable.name] = candidates(of: declaration)
    }
  }

  private func candidates(of declaration: MessageModel.Declaration) -> [Candidate] {
    let value = declaration.value
    let place = span(declaration.variable.range)
    let named: [Candidate]
    switch (declaration, value.operand) {
    case (.input, _): named = candidates(of: declaration.variable.name, at: place)
    case (_, .variable(let other)):
      named = declaredCandidates[other.name] ?? candidates(of: other.name, at: place)
    case (_, .literal(let literal)):
      let isCall = value.function?.name.hasPrefix("td:") ?? false
      named =
        (isCall ? TermID(literal.value) : nil).map { [Candidate(term: $0, place: place)] } ?? []
    case (_, nil): named = []
    }
    guard let function = value.function, function.name == TermFunctionName.term.rawValue else {
      return named
    }
    let call = TermCall(.term, function.options.map(WrittenOption.init))
    let names = function.options.map(\.name)
    return named.map { candidate in
      var candidate = candidate
      let options = candidate.inherited ?? TermOptions()
      candidate.inherited = options.overridden(by: call.options, where: names)
      candidate.hasCount = call.hasCount || (candidate.hasCount && !names.contains("number"))
      return candidate
    }
  }

  /// The terms that the parameter `name` lists.
  ///
  /// Those that are unknown are reported where they are listed.
  private func candidates(of name: String, at place: SourceSpan) -> [Candidate] {
    (parameters[name]?.terms ?? []).filter { words.inflector.terms[$0] != nil }
      .map { Candidate(term: $0, place: place) }
  }
}
