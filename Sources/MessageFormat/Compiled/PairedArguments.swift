import LocaleData
import TextBytes

/// The arguments of a literal, each at the place of its parameter.
@usableFromInline
package struct PairedArguments {
  @usableFromInline let pairs: [(String, MessageArgument)]

  /// The index of the pair for each slot; -1 for none.
  @usableFromInline var places = InlineArray<16, Int8>(repeating: -1)

  /// Finds the slot of each argument, which costs one comparison where they have the order of the
  /// parameters.
  ///
  /// `nil` where one is no parameter, or there are more than there is room for.
  package init?(_ arguments: MessageArguments, _ names: [String]) {
    pairs = arguments.pairs
    guard pairs.count <= 16, names.count <= 16 else { return nil }
    let (given, known) = (arguments.pairs.span, names.span)
    for index in given.indices {
      if index < known.count, given[index].0 == known[index], places[index] < 0 {
        places[index] = Int8(truncatingIfNeeded: index)
      } else if !search(index, names) {
        return nil
      }
    }
  }

  @inline(never)
  private mutating func search(_ index: Int, _ names: [String]) -> Bool {
    for slot in names.indices where names[slot] == pairs[index].0 {
      if places[slot] < 0 { places[slot] = Int8(truncatingIfNeeded: index) }
      return true
    }
    return false
  }
}

extension PairedArguments: PlacedArguments {
  @inlinable @inline(__always)
  package func argument(_ slot: Int, _: [String]) -> MessageArgument? {
    let place = Int(places[slot])
    return place < 0 ? nil : pairs[place].1
  }

  package func withValue(_ slot: Int, _ body: (any ResolvedValue) -> Void) {
    let place = Int(places[slot])
    if place >= 0, case .value(let value) = pairs[place].1 { body(value) }
  }

  @inline(__always)
  package func smallNumber(_ slot: Int, _: [String]) -> SmallNumber? {
    let place = Int(places[slot])
    return place < 0 ? nil : pairs[place].1.smallNumber
  }

  @inline(__always)
  package func appendText(
    _ slot: Int,
    _: [String],
    _ isolate: Isolate,
    to output: inout UTF8Buffer
  ) -> Bool {
    let place = Int(places[slot])
    return place < 0 ? false : pairs[place].1.appendText(isolate, to: &output)
  }

  package func named(_: [String]) -> [String: MessageArgument] {
    Dictionary(pairs) { first, _ in first }
  }

  package func print(
    _ step: borrowing ProgramStep,
    to output: inout UTF8Buffer
  ) -> Bool {
    step.append(self, [], to: &output)
  }

  package func select(_ selection: borrowing ProgramSelection) -> Int? {
    selection.variant(self, [])
  }

  package func category(_ selector: borrowing ProgramSelector) -> PluralCategory? {
    selector.category(self, [])
  }
}
