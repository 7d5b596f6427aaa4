import LocaleData
import TextBytes

/// The selection by one number, worked out for each category.
package struct NumberSwitch: BitwiseCopyable, Sendable {
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
