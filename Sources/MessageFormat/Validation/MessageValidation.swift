extension MessageModel {
  /// The data model errors, in source order: what is wrong with a message that is well-formed.
  ///
  /// Costs time in proportion to the message.
  ///
  /// - Source: Unicode LDML part 9, "Data Model Errors".
  public func validate() -> [MessageError] {
    var errors = DeclarationValidator.errors(in: declarations)
    errors += optionErrors()
    if case .select(let selectors, let variants) = body {
      errors += selectorErrors(selectors)
      errors += variantErrors(variants, selectors: selectors.count)
    }
    let sorted = errors.enumerated().sorted { one, other in
      let (left, right) = (one.element.range.bytes, other.element.range.bytes)
      return (left.lowerBound, one.offset) < (right.lowerBound, other.offset)
    }
    return sorted.map(\.element)
  }

  // MARK: Options

  private func optionErrors() -> [MessageError] {
    var errors: [MessageError] = []
    func check(_ options: [MessageModel.Option]) {
      var names: Set<String> = []
      for option in options where !names.insert(option.name).inserted {
        let message = "option '\(option.name)' is given twice"
        errors.append(MessageError(.duplicateOptionName, message, at: option.nameRange))
      }
    }
    for declaration in declarations { check(declaration.value.function?.options ?? []) }
    for element in patterns.joined() {
      switch element {
      case .expression(let expression): check(expression.function?.options ?? [])
      case .markup(let markup): check(markup.options)
      case .text: break
      }
    }
    return errors
  }

  // MARK: Selectors and variants

  private func selectorErrors(_ selectors: [MessageModel.VariableReference]) -> [MessageError] {
    let annotated = annotatedVariables
    return selectors.filter { !annotated.contains($0.name) }.map { selector in
      let message =
        "'$\(selector.name)' selects, so its declaration needs a function: ':integer' or ':number' "
        + "for a number, ':string' for a text"
      return MessageError(.missingSelectorAnnotation, message, at: selector.range)
    }
  }

  /// The variables that a function makes, directly or by way of other variables.
  private var annotatedVariables: Set<String> {
    // A declaration may mention only those before it, so one pass is enough.
    var annotated: Set<String> = []
    for declaration in declarations {
      let value = declaration.value
      var isAnnotated = value.function != nil
      if case .local = declaration, case .variable(let variable)? = value.operand {
        isAnnotated = isAnnotated || annotated.contains(variable.name)
      }
      if isAnnotated { annotated.insert(declaration.variable.name) }
    }
    return annotated
  }

  private func variantErrors(_ variants: [MessageModel.Variant], selectors: Int) -> [MessageError] {
    var errors: [MessageError] = []
    var known: Set<[String?]> = []
    var hasFallback = false
    for variant in variants {
      guard variant.keys.count == selectors else {
        errors.append(.keyMismatch(variant, selectors: selectors))
        continue
      }
      // Two strings are equal when their NFC is, which is what the standard asks of keys.
      let keys = variant.keys.map { key -> String? in
        if case .literal(let literal) = key { literal.value } else { nil }
      }
      if !known.insert(keys).inserted { errors.append(.duplicateVariant(variant)) }
      hasFallback = hasFallback || keys.allSatisfy { $0 == nil }
    }
    if !hasFallback, errors.allSatisfy({ $0.kind != .variantKeyMismatch }) {
      let end = variants.last?.range.bytes.upperBound ?? 0
      let keys = Array(repeating: "*", count: selectors).joined(separator: " ")
      let message = "no variant matches everything else; expected '\(keys) {{…}}'"
      errors.append(MessageError(.missingFallbackVariant, message, at: SourceRange(end..<end)))
    }
    return errors
  }
}

extension MessageError {
  fileprivate static func keyMismatch(
    _ variant: MessageModel.Variant,
    selectors: Int
  ) -> MessageError {
    func counted(_ count: Int, _ word: String) -> String {
      count == 1 ? "1 \(word)" : "\(count) \(word)s"
    }
    let message = "\(counted(variant.keys.count, "key")) for \(counted(selectors, "selector"))"
    return MessageError(.variantKeyMismatch, message, at: variant.keyRange)
  }

  fileprivate static func duplicateVariant(_ variant: MessageModel.Variant) -> MessageError {
    let keys = variant.keys.map(\.description).joined(separator: " ")
    return MessageError(.duplicateVariant, "the keys '\(keys)' stand twice", at: variant.keyRange)
  }
}

extension MessageModel.Variant {
  /// The place of all its keys; of the variant where it has none.
  fileprivate var keyRange: SourceRange {
    guard let first = keys.first, let last = keys.last else { return range }
    let (start, end) = (first.range.bytes.lowerBound, last.range.bytes.upperBound)
    return start <= end ? SourceRange(start..<end) : range
  }
}
