import LocaleData
import MessageFormat
import TextBytes

/// Prints amounts of money by one placeholder: a table of digits and marks for each currency, made
/// when it is first seen.
final class MoneyTables: Sendable {
  /// What is applied to the amount, as the message writes it.
  let functions: [MessageModel.FunctionReference]

  private let context: FormattingContext
  private let currencies = FrozenSlots<Currency>(count: 16)
  private let made = Locked(Made())

  private struct Made {
    let store = FrozenStore()
    var formatters: [NumberFormatter] = []
    var count = 0
  }

  /// A currency, and what prints its amounts.
  private struct Currency: BitwiseCopyable {
    /// The letters and the digits after the point.
    var key: UInt64

    /// Empty where an evaluation has to.
    var table: FrozenArray<NumberTable>
  }

  init(_ functions: [MessageModel.FunctionReference], _ context: FormattingContext) {
    self.functions = functions
    self.context = context
  }

  /// Prints an amount; false, and nothing is printed, where an evaluation has to.
  func append(_ money: Money, to output: inout UTF8Buffer) -> Bool {
    let key = Self.key(money)
    for index in 0..<currencies.count {
      guard let known = currencies[index] else { break }
      if known.value.key == key {
        return known.value.table.count > 0
          && known.value.table[0].append(money.amount, to: &output)
      }
    }
    guard key != 0, let table = add(money, key), table.count > 0 else { return false }
    return table[0].append(money.amount, to: &output)
  }

  /// The letters and the digits; 0 for what is no code of three letters.
  private static func key(_ money: Money) -> UInt64 {
    let code = money.currency.utf8.span
    let digits = money.fractionDigits ?? 0xFF
    guard code.count == 3, 0...0xFF ~= digits else { return 0 }
    let letters = UInt64(code[0]) << 16 | UInt64(code[1]) << 8 | UInt64(code[2])
    return UInt64(digits) << 24 | letters
  }

  private func add(_ money: Money, _ key: UInt64) -> FrozenArray<NumberTable>? {
    let formatter = options(of: money).map {
      NumberFormatter.shared(locale: context.formattingLocale, options: $0)
    }
    return made.withLock { made in
      // Who passes on currencies from outside cannot fill memory.
      guard made.count < currencies.count else { return nil }
      if let formatter { made.formatters.append(formatter) }
      let table = formatter?.tables ?? .empty
      currencies.fill(made.count, with: made.store.place(Currency(key: key, table: table)))
      made.count += 1
      return table
    }
  }

  /// How the placeholder prints such an amount; `nil` where it reports an error.
  private func options(of money: Money) -> NumberOptions? {
    let (message, expression) = MessageResidue.Argument(name: "x", functions: functions).message
    var evaluation = MessageEvaluation(
      message,
      arguments: [
        "x": .value(Money(0, money.currency, fractionDigits: money.fractionDigits))
      ],
      context: context
    )
    let value = evaluation.resolve(expression).value as? NumberValue
    return evaluation.errors.isEmpty ? value?.options : nil
  }
}
