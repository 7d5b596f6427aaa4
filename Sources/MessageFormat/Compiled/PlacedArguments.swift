import LocaleData
import TextBytes

/// The arguments of a call, each found at the place of its parameter.
///
/// It knows where they are, so that none is copied or retained to be read; it lives as long as the
/// closure that gets it.
@usableFromInline
package struct PlacedArguments {
  /// How many parameters a message may have here.
  @inlinable package static var mostParameters: Int { 16 }

  /// Where the argument of each slot is; `nil` where the caller passes none.
  @usableFromInline
  var places = InlineArray<16, UnsafePointer<MessageArgument>?>(repeating: nil)

  @inlinable
  init() {}

  /// Calls `body` with the arguments of a literal; to find one costs one comparison where they have
  /// the order of the parameters.
  ///
  /// `nil` where one is no parameter, or there are more than there is room for.
  @inlinable @inline(__always)
  package static func of<Result>(
    _ arguments: MessageArguments,
    _ names: [String],
    _ body: (PlacedArguments) -> Result?
  ) -> Result? {
    guard names.count <= mostParameters else { return nil }
    return arguments.pairs.withUnsafeBufferPointer { pairs in
      names.withUnsafeBufferPointer { names in
        var placed = PlacedArguments()
        guard placed.place(pairs, names) else { return nil }
        return body(placed)
      }
    }
  }

  /// Calls `body` with values; `order` is where each parameter has its value, and empty where that
  /// is the order of the values.
  ///
  /// `nil` where there are more than there is room for.
  package static func of<Result>(
    _ values: [MessageArgument],
    _ order: [Int],
    _ body: (PlacedArguments) -> Result?
  ) -> Result? {
    guard values.count <= mostParameters, order.isEmpty || order.count == values.count else {
      return nil
    }
    return values.withUnsafeBufferPointer { values in
      var placed = PlacedArguments()
      for slot in values.indices {
        placed.places[slot] = values.baseAddress.map {
          $0 + (order.isEmpty ? slot : order[slot])
        }
      }
      return body(placed)
    }
  }

  /// Calls `body` with the arguments of a dictionary, which are copied together first.
  ///
  /// `nil` where one is no parameter, or there are more than there is room for.
  package static func of<Result>(
    _ arguments: [String: MessageArgument],
    _ names: [String],
    _ body: (PlacedArguments) -> Result?
  ) -> Result? {
    guard names.count <= mostParameters, arguments.count <= names.count else { return nil }
    let count = arguments.count
    return withUnsafeTemporaryAllocation(of: MessageArgument.self, capacity: count) { memory in
      _ = memory.initialize(fromContentsOf: arguments.values)
      defer { memory.deinitialize() }
      var placed = PlacedArguments()
      for (index, name) in arguments.keys.enumerated() {
        guard let slot = names.firstIndex(of: name) else { return nil }
        placed.places[slot] = memory.baseAddress.map { UnsafePointer($0 + index) }
      }
      return body(placed)
    }
  }

  @inlinable @inline(__always)
  mutating func place(
    _ pairs: UnsafeBufferPointer<(String, MessageArgument)>,
    _ names: UnsafeBufferPointer<String>
  ) -> Bool {
    guard let start = pairs.baseAddress else { return true }
    for index in 0..<pairs.count {
      if index < names.count, (start + index).pointee.0 == names[index], places[index] == nil {
        places[index] = Self.value(of: start + index)
      } else if !search(start + index, names) {
        return false
      }
    }
    return true
  }

  @usableFromInline @inline(never)
  mutating func search(
    _ pair: UnsafePointer<(String, MessageArgument)>,
    _ names: UnsafeBufferPointer<String>
  ) -> Bool {
    for slot in names.indices where names[slot] == pair.pointee.0 {
      // Of several with one name the first counts.
      if places[slot] == nil { places[slot] = Self.value(of: pair) }
      return true
    }
    return false
  }

  /// Where the value of a pair is: a tuple has its elements in order, each at its alignment.
  @inlinable @inline(__always)
  static func value(
    of pair: UnsafePointer<(String, MessageArgument)>
  ) -> UnsafePointer<MessageArgument> {
    let mask = MemoryLayout<MessageArgument>.alignment - 1
    let offset = (MemoryLayout<String>.size + mask) & ~mask
    return (UnsafeRawPointer(pair) + offset).assumingMemoryBound(to: MessageArgument.self)
  }
}

// MARK: What programs ask

extension PlacedArguments {
  /// Whether there is an argument.
  @inlinable @inline(__always)
  package func has(_ slot: Int) -> Bool { places[slot] != nil }

  /// The value of a caller's own type that an argument is, where it is one of that type.
  @inlinable @inline(__always)
  package func value<Value: ResolvedValue>(_ slot: Int, as type: Value.Type) -> Value? {
    guard let place = places[slot], case .value(let value) = place.pointee else { return nil }
    return MessageArgument.read(value, as: type)
  }

  /// Prints a step; false, and nothing is printed, where it has to be evaluated.
  package func print(
    _ step: borrowing ProgramStep,
    to output: inout UTF8Buffer
  ) -> Bool {
    step.append(self, [], to: &output)
  }

  /// The variant that a selection picks; `nil` where it has to be evaluated, or none matches.
  package func select(_ selection: borrowing ProgramSelection) -> Int? {
    selection.variant(self, [])
  }

  /// The plural category that a selector finds; `nil` where it has to be evaluated.
  package func category(_ selector: borrowing ProgramSelector) -> PluralCategory? {
    selector.category(self, [])
  }
}

extension PlacedArguments: ArgumentSource {
  @inline(__always)
  package func argument(_ slot: Int, _: [String]) -> MessageArgument? { places[slot]?.pointee }

  @inline(__always)
  package func smallNumber(_ slot: Int, _: [String]) -> SmallNumber? {
    places[slot]?.pointee.smallNumber
  }

  @inline(__always)
  package func appendText(
    _ slot: Int,
    _: [String],
    _ isolate: Isolate,
    to output: inout UTF8Buffer
  ) -> Bool {
    guard let place = places[slot], case .string(let text) = place.pointee else { return false }
    output.open(isolate)
    output.append(text)
    output.close(isolate)
    return true
  }

  /// None: what is placed is not printed by an evaluation of its own.
  package func named(_: [String]) -> [String: MessageArgument] { [:] }
}
