import LocaleData
import TextBytes

/// The selection by one number, worked out for each category.
struct NumberSwitch: BitwiseCopyable, Sendable {
  /// The variant for each category where no key is the number itself; -1 for none.
  var byCategory: InlineArray<6, Int32>

  /// Keys that are numbers, each with its variant.
  var numbers: FrozenArray<NumberKey>

  /// Stands for no switch.
  static let none = NumberSwitch(byCategory: .init(repeating: -1), numbers: .empty)

  struct NumberKey: BitwiseCopyable, Sendable {
    var coefficient: Int64
    var exponent: Int
    var variant: Int32
  }

  /// The variant; `nil` where none matches.
  @inline(__always)
  func variant(_ coefficient: Int64, _ exponent: Int, _ category: PluralCategory) -> Int? {
    for index in 0..<numbers.count where numbers[index].coefficient == coefficient {
      if numbers[index].exponent == exponent { return Int(numbers[index].variant) }
    }
    let variant = byCategory[category.index]
    return variant < 0 ? nil : Int(variant)
  }
}

extension PluralCategory {
  /// The place among all cases.
  @inline(__always)
  var index: Int {
    switch self {
    case .zero: 0
    case .one: 1
    case .two: 2
    case .few: 3
    case .many: 4
    case .other: 5
    }
  }
}

extension ProgramBuilder {
  /// The switch of a message that one number selects; `nil` for all others.
  var numberSwitch: NumberSwitch? {
    guard !evaluatesSelection, selectors.count == 1, selectors[0].isNumber else { return nil }
    var numbers: [NumberSwitch.NumberKey] = []
    var byCategory = InlineArray<6, Int32>(repeating: -1)
    var fallback: Int32 = -1
    for (variant, key) in zip(Int32(0)..., keys) {
      switch key.kind {
      case .number:
        let number = NumberSwitch.NumberKey(
          coefficient: key.coefficient,
          exponent: Int(key.exponent),
          variant: variant
        )
        numbers.append(number)
      case .category:
        if byCategory[key.category.index] < 0 { byCategory[key.category.index] = variant }
      case .catchAll:
        if fallback < 0 { fallback = variant }
      case .nothing, .text:
        break
      }
    }
    for index in byCategory.indices where byCategory[index] < 0 { byCategory[index] = fallback }
    return NumberSwitch(byCategory: byCategory, numbers: store.array(numbers))
  }

  /// How a pattern is selected.
  var selection: Program.Selection {
    if evaluatesSelection { return .evaluation }
    if selectors.isEmpty { return .none }
    return numberSwitch == nil ? .keys : .number
  }

  /// The text of a message that is the same every time; `nil` for all others.
  var constantText: String? {
    guard selectors.isEmpty, !evaluatesSelection, variants.count == 1 else { return nil }
    guard let step = steps.first else { return "" }
    return steps.count == 1 && step.kind == .text ? step.text.string : nil
  }
}
