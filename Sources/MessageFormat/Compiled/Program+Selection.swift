import LocaleData
import TextBytes

/// How a message picks one of its variants, in frozen memory.
package struct ProgramSelection: BitwiseCopyable, Sendable {
  var kind: Kind
  var selectors: FrozenArray<ProgramSelector>

  /// The keys, variant by variant.
  var keys: FrozenArray<ProgramKey>
  var variantCount: Int

  /// The switch of a message that one number selects.
  var numberSwitch: NumberSwitch

  enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// There is only one variant.
    case none
    /// By one number.
    case number
    /// By other selectors.
    case keys
    /// By an evaluation.
    case evaluation
    /// Not at all: the message has errors of its own.
    case broken
  }

  /// Whether there is only one variant.
  package var isNone: Bool { kind == .none }

  /// Stands for one variant.
  package static let none = ProgramSelection(
    kind: .none,
    selectors: .empty,
    keys: .empty,
    variantCount: 1,
    numberSwitch: .none
  )
}

extension Program {
  /// The index of the pattern to print; `nil` where no variant matches.
  func selectVariant<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ run: inout ProgramRun
  ) -> Int? {
    if let index = selection.variant(arguments, parameters) { return index }
    return run.evaluate(self, arguments).evaluation.selectVariant()
  }
}

extension ProgramSelection {
  /// The index of the variant; `nil` where it has to be evaluated, or none matches.
  @inline(__always)
  func variant<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> Int? {
    switch kind {
    case .none: 0
    case .number: numberVariant(arguments, names) ?? match(arguments, names)
    case .keys: match(arguments, names)
    case .evaluation, .broken: nil
    }
  }

  /// The index of the variant that one number selects; `nil` where it has to be evaluated, or none
  /// matches.
  @inline(__always)
  func numberVariant<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> Int? {
    var state = SelectorState()
    guard selectors[0].resolve(arguments, names, &state) else { return nil }
    return numberSwitch.variant(state.coefficient, state.exponent, state.category)
  }

  @inline(never)
  private func match<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> Int? {
    var states = InlineArray<8, SelectorState>(repeating: SelectorState())
    for index in 0..<selectors.count {
      guard selectors[index].resolve(arguments, names, &states[index]) else { return nil }
    }
    return best(states, arguments, names)
  }

  /// The variant whose keys match best, from the first selector on; the first of equals.
  @inline(__always)
  private func best<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ states: borrowing InlineArray<8, SelectorState>,
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> Int? {
    var best: Int?
    var bestRank = -1
    for index in 0..<variantCount {
      var rank = 0
      let first = index * selectors.count
      for selector in 0..<selectors.count {
        let keyRank = self.rank(
          keys[first + selector],
          states[selector],
          selector,
          arguments,
          names
        )
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
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> Int {
    switch key.kind {
    case .catchAll: 0
    case .number:
      key.coefficient == state.coefficient && Int(key.exponent) == state.exponent ? 2 : -1
    case .category: key.category == state.category ? 1 : -1
    case .nothing: -1
    case .text: isText(key, of: selector, arguments, names) ? 1 : -1
    }
  }

  private func isText<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ key: ProgramKey,
    of selector: Int,
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> Bool {
    guard case .string(let text)? = arguments.argument(Int(selectors[selector].slot), names) else {
      return false
    }
    // Swift compares by canonical equivalence, which ASCII has no need of.
    return key.isASCII ? key.text.hasBytes(of: text) : key.text.string == text
  }
}

extension ProgramSelector {
  /// The category of the number that it compares; `nil` where it has to be evaluated.
  @inline(__always)
  func category<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> PluralCategory? {
    var state = SelectorState()
    return resolve(arguments, names, &state) ? state.category : nil
  }

  /// Finds out what a selector compares; false where it has to be evaluated.
  @inline(__always)
  fileprivate func resolve<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String],
    _ state: inout SelectorState
  ) -> Bool {
    guard isNumber else {
      if case .string? = arguments.argument(Int(slot), names) { return true }
      return false
    }
    guard let small = small(arguments, names) else { return false }
    let coefficient = small.coefficient
    state.coefficient = coefficient
    state.exponent = coefficient == 0 ? 0 : small.exponent + keyScale
    guard usesCategory else { return true }
    guard let fixed = number[0].precision.fixed(coefficient, exponent: small.exponent),
      let category = rules[0].category(of: fixed)
    else { return false }
    state.category = category
    return true
  }

  /// The number that a selector compares; `nil` where there is none, or it has too many digits.
  @inline(__always)
  private func small<Source: ArgumentSource & ~Copyable & ~Escapable>(
    _ arguments: borrowing Source,
    _ names: [String]
  ) -> SmallNumber? {
    if !transform.changes, let small = arguments.smallNumber(Int(slot), names) { return small }
    return arguments.number(slot, names).flatMap { number in
      MessageArgument.number(transform(number)).smallNumber
    }
  }
}

/// What a selector compares with its keys.
private struct SelectorState: BitwiseCopyable {
  var coefficient: Int64 = 0
  var exponent = 0
  var category = PluralCategory.other
}
