import LocaleData

extension MessageEvaluation {
  /// The pattern to print: that of the message, or that of the variant that selection picks.
  ///
  /// Empty where no variant matches, which only a message without a fallback variant can cause.
  public mutating func selectPattern() -> MessageModel.Pattern {
    switch message.body {
    case .pattern(let pattern): pattern
    case .select(_, let variants): selectVariant().map { variants[$0].value } ?? []
    }
  }

  /// The index of the variant that selection picks; `nil` for a message with a single pattern.
  ///
  /// - Source: Unicode LDML part 9, "Pattern Selection".
  public mutating func selectVariant() -> Int? {
    guard case .select(let selectors, let variants) = message.body else { return nil }
    var columns: [SelectorColumn] = []
    for (index, selector) in selectors.enumerated() {
      columns.append(column(of: selector, at: index, variants: variants))
    }
    var best: Int?
    for (index, variant) in variants.enumerated() where columns.allSatisfy({ $0.admits(variant) }) {
      guard let current = best else {
        best = index
        continue
      }
      if Self.isBetter(variant, than: variants[current], columns) { best = index }
    }
    return best
  }

  /// Asks a selector about all its keys, each once.
  private mutating func column(
    of selector: MessageModel.VariableReference,
    at index: Int,
    variants: [MessageModel.Variant]
  ) -> SelectorColumn {
    var column = SelectorColumn(index: index)
    let resolution = resolve(selector)
    guard let value = resolution.value, value.isSelectable else {
      let message = "'$\(selector.name)' cannot select"
      report(MessageError(.badSelector, message, at: selector.range))
      return column
    }
    column.value = value
    var asked: Set<String> = []
    for variant in variants where index < variant.keys.count {
      guard case .literal(let literal) = variant.keys[index] else { continue }
      let key = literal.value.normalizedToNFC
      guard asked.insert(key).inserted else { continue }
      do throws(MessageFailure) {
        if try value.matches(key) { column.matching.insert(key) }
      } catch {
        // A selector that fails is reported once, and only `*` matches it from then on.
        let isKeyAtFault = error.kind == .badVariantKey
        report(error, at: isKeyAtFault ? literal.range : selector.range)
        if !isKeyAtFault { return SelectorColumn(index: index) }
      }
    }
    return column
  }

  /// Whether a variant is better than another; the first selector that tells them apart decides.
  private static func isBetter(
    _ variant: MessageModel.Variant,
    than other: MessageModel.Variant,
    _ columns: [SelectorColumn]
  ) -> Bool {
    for column in columns {
      switch (column.key(of: variant), column.key(of: other)) {
      case (nil, nil): continue
      case (nil, _): return false
      case (_, nil): return true
      case (let key?, let otherKey?):
        if key == otherKey { continue }
        guard let value = column.value else { continue }
        if value.prefers(key, over: otherKey) { return true }
        if value.prefers(otherKey, over: key) { return false }
      }
    }
    return false
  }
}

/// A selector with what it said about its keys.
private struct SelectorColumn {
  /// The position among the selectors, and of its key in each variant.
  let index: Int

  /// The value; `nil` where it cannot select.
  var value: (any ResolvedValue)?

  /// The keys that it matches, in NFC.
  var matching: Set<String> = []

  /// The key of a variant, in NFC; `nil` for `*`.
  func key(of variant: MessageModel.Variant) -> String? {
    guard index < variant.keys.count, case .literal(let literal) = variant.keys[index] else {
      return nil
    }
    return literal.value.normalizedToNFC
  }

  func admits(_ variant: MessageModel.Variant) -> Bool {
    key(of: variant).map(matching.contains) ?? true
  }
}
