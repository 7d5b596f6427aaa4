import Diagnostics
import MessageFormat

extension MessageProof {
  /// Proves that every term that `operand` can be has the forms.
  mutating func prove(
    _ operand: Operand,
    _ options: TermOptions,
    categories: [PluralCategory?],
    as partOfSpeech: PartOfSpeech? = nil
  ) {
    for (id, place) in terms(of: operand) {
      guard let term = words.inflector.terms[id]?.term else {
        refuseUnknown(id, at: place)
        continue
      }
      if let partOfSpeech, term.partOfSpeech != partOfSpeech {
        if term.isFaulty {
          dependsOnReported = true
          continue
        }
        diagnostics.append(
          Diagnostic(
            .wrongPartOfSpeech,
            "'\(id)' is a \(term.partOfSpeech.rawValue), not a \(partOfSpeech.rawValue)",
            at: place
          )
        )
        continue
      }
      for category in categories {
        prove(FormRequirement(term: id, options: options, category: category), at: place)
      }
    }
  }

  mutating func prove(_ requirement: FormRequirement, at place: SourceSpan) {
    requirements.append(requirement)
    do throws(FormFailure) {
      _ = try words.inflector.print(
        requirement.term,
        requirement.options,
        category: requirement.category
      )
    } catch {
      guard let finding = words.finding(for: error, at: place) else {
        dependsOnReported = true
        return
      }
      let isNew = !diagnostics.contains { $0 == finding }
      if isNew { diagnostics.append(finding) }
    }
  }

  mutating func refuseUnknown(_ id: TermID, at place: SourceSpan) {
    guard !words.unreadable.contains(id.description) else {
      dependsOnReported = true
      return
    }
    diagnostics.append(.unknownTerm(id.description, known: words.termNames, at: place))
  }

  /// The terms that `operand` can be, each with the place that names it.
  mutating func terms(of operand: Operand) -> [(TermID, SourceSpan)] {
    switch operand {
    case .literal(let literal):
      guard let id = TermID(literal.value) else {
        refuse("'\(literal.value)' is no identifier: \(Identifier.shape)", at: literal.range)
        return []
      }
      return [(id, span(literal.range))]
    case .variable(let variable):
      if let parameter = parameters[variable.name] {
        // Those that are unknown are reported where they are declared.
        let known = parameter.terms.filter { words.inflector.terms[$0] != nil }
        return known.map { ($0, span(variable.range)) }
      }
      guard let local = locals[variable.name], local.function?.name.hasPrefix("td:") == true,
        let operand = local.operand, case .literal(let literal) = operand,
        let id = TermID(literal.value)
      else { return [] }
      return [(id, span(variable.range))]
    }
  }
}
