import LocaleData
import TextBytes

extension Program {
  /// The index of the pattern to print; `nil` where no variant matches.
  func selectVariant<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ run: inout ProgramRun
  ) -> Int? {
    if selection == .none { return 0 }
    if selection == .number, let index = numberVariant(arguments) { return index }
    return match(arguments, &run)
  }

  /// The index of the variant that one number selects; `nil` where it has to be evaluated, or none
  /// matches.
  @inline(__always)
  func numberVariant<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source
  ) -> Int? {
    var state = SelectorState()
    guard resolve(selectors[0], arguments, &state) else { return nil }
    return numberSwitch.variant(state.coefficient, state.exponent, state.category)
  }

  @inline(never)
  private func match<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ run: inout ProgramRun
  ) -> Int? {
    var states = InlineArray<8, SelectorState>(repeating: SelectorState())
    var isKnown = selection != .evaluation
    for index in 0..<selectors.count where isKnown {
      isKnown = resolve(selectors[index], arguments, &states[index])
    }
    if isKnown { return best(states, arguments) }
    return run.evaluate(self, arguments).evaluation.selectVariant()
  }

  /// Finds out what a selector compares; false where it has to be evaluated.
  @inline(__always)
  private func resolve<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ selector: ProgramSelector,
    _ arguments: borrowing Source,
    _ state: inout SelectorState
  ) -> Bool {
    guard selector.isNumber else {
      if case .string? = arguments.argument(Int(selector.slot), self) { return true }
      return false
    }
    guard let small = small(selector, arguments) else { return false }
    let coefficient = small.coefficient
    state.coefficient = coefficient
    state.exponent = coefficient == 0 ? 0 : small.exponent + selector.keyScale
    guard selector.usesCategory else { return true }
    guard
      let fixed = selector.number[0].precision.fixed(coefficient, exponent: small.exponent),
      let category = selector.rules[0].category(of: fixed)
    else { return false }
    state.category = category
    return true
  }

  /// The number that a selector compares; `nil` where there is none, or it has too many digits.
  @inline(__always)
  private func small<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ selector: ProgramSelector,
    _ arguments: borrowing Source
  ) -> SmallNumber? {
    if !selector.transform.changes,
      let small = arguments.smallNumber(Int(selector.slot), self)
    {
      return small
    }
    return number(selector.slot, arguments).flatMap { number in
      MessageArgument.number(selector.transform(number)).smallNumber
    }
  }

  /// The variant whose keys match best, from the first selector on; the first of equals.
  @inline(__always)
  private func best<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ states: borrowing InlineArray<8, SelectorState>,
    _ arguments: borrowing Source
  ) -> Int? {
    var best: Int?
    var bestRank = -1
    for index in 0..<variants.count {
      var rank = 0
      let first = Int(variants[index].firstKey)
      for selector in 0..<selectors.count {
        let keyRank = self.rank(keys[first + selector], states[selector], selector, arguments)
        if keyRank < 0 {
          rank = -1
          break
        }
        rank = rank << 2 | keyRank
      }
      if rank > bestRank {
        best = index
        bestRank = rank
      }
    }
    return best
  }

  /// How well a key matches: 2 for the number itself, 1 for a category or a text, 0 for `*`, and -1
  /// for not at all.
  @inline(__always)
  private func rank<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ key: ProgramKey,
    _ state: SelectorState,
    _ selector: Int,
    _ arguments: borrowing Source
  ) -> Int {
    switch key.kind {
    case .catchAll: 0
    case .number:
      key.coefficient == state.coefficient && Int(key.exponent) == state.exponent ? 2 : -1
    case .category: key.category == state.category ? 1 : -1
    case .nothing: -1
    case .text: isText(key, of: selector, arguments) ? 1 : -1
    }
  }

  private func isText<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ key: ProgramKey,
    of selector: Int,
    _ arguments: borrowing Source
  ) -> Bool {
    guard case .string(let text)? = arguments.argument(Int(selectors[selector].slot), self) else {
      return false
    }
    if key.textIndex >= 0 { return detail.keyTexts[Int(key.textIndex)] == text }
    return key.text.hasBytes(of: text)
  }
}

/// What a selector compares with its keys.
private struct SelectorState: BitwiseCopyable {
  var coefficient: Int64 = 0
  var exponent = 0
  var category = PluralCategory.other
}
