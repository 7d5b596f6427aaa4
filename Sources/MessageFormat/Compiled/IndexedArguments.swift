import LocaleData
import TextBytes

/// The arguments of a dictionary, each at the place of its parameter, so that no name is hashed.
@usableFromInline
package struct IndexedArguments {
  @usableFromInline let arguments: [String: MessageArgument]

  /// The place of the argument for each slot.
  @usableFromInline
  var places = InlineArray<16, Dictionary<String, MessageArgument>.Index?>(repeating: nil)

  /// Finds the slot of each argument by comparing names.
  ///
  /// `nil` where one is no parameter, or there are more than there is room for.
  package init?(_ arguments: [String: MessageArgument], _ names: [String]) {
    self.arguments = arguments
    guard names.count <= 16 else { return nil }
    for index in arguments.indices {
      guard let slot = names.firstIndex(of: arguments.keys[index]) else { return nil }
      places[slot] = index
    }
  }
}

extension IndexedArguments: PlacedArguments {
  @inlinable @inline(__always)
  package func argument(_ slot: Int, _: [String]) -> MessageArgument? {
    places[slot].map { arguments.values[$0] }
  }

  package func withValue(_ slot: Int, _ body: (any ResolvedValue) -> Void) {
    if let place = places[slot], case .value(let value) = arguments.values[place] { body(value) }
  }

  @inline(__always)
  package func smallNumber(_ slot: Int, _: [String]) -> SmallNumber? {
    places[slot].flatMap { arguments.values[$0].smallNumber }
  }

  @inline(__always)
  package func appendText(
    _ slot: Int,
    _: [String],
    _ isolate: Isolate,
    to output: inout UTF8Buffer
  ) -> Bool {
    guard let place = places[slot] else { return false }
    return arguments.values[place].appendText(isolate, to: &output)
  }

  package func named(_: [String]) -> [String: MessageArgument] { arguments }

  package func print(_ step: borrowing ProgramStep, to output: inout UTF8Buffer) -> Bool {
    step.append(self, [], to: &output)
  }

  package func select(_ selection: borrowing ProgramSelection) -> Int? {
    selection.variant(self, [])
  }

  package func category(_ selector: borrowing ProgramSelector) -> PluralCategory? {
    selector.category(self, [])
  }
}
