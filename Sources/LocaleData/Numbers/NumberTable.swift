import TextBytes

/// How a locale prints numbers with one set of options: read from ICU once, used without it.
///
/// Of every number with these options, only the digits between a prefix and a suffix differ.
@usableFromInline
package struct NumberTable: BitwiseCopyable, Sendable {
  /// What is around the digits.
  struct Affixes: BitwiseCopyable, Sendable {
    var prefix: FrozenText
    var suffix: FrozenText
  }

  @usableFromInline package var precision: NumberPrecision
  var minimumInteger: Int

  /// The ten digits from 0, each of `digitWidth` bytes.
  var digits: FrozenText
  var digitWidth: Int
  var isASCII: Bool
  /// Whether digits are ASCII, in groups of three with one byte between them, and never padded.
  @usableFromInline var isPlain: Bool
  /// Whether nothing is around numbers that are not negative.
  @usableFromInline var isBare: Bool

  var decimal: FrozenText
  @usableFromInline var group: FrozenText

  /// Digits in the last group and in those before; 0 where nothing is grouped.
  var primaryGroup: Int
  var secondaryGroup: Int
  /// From how many digits on the whole part is grouped.
  @usableFromInline var groupsFrom: Int

  var positive: Affixes
  var negative: Affixes
  var zero: Affixes
  /// For less than zero, rounded to zero.
  var negativeZero: Affixes

  /// Prints the number; false, and nothing is printed, where it has too many digits for this.
  @inlinable @inline(__always)
  package func append(_ number: DecimalNumber, to output: inout UTF8Buffer) -> Bool {
    guard let fixed = precision.fixed(number) else { return false }
    append(fixed, to: &output)
    return true
  }

  /// Prints the number.
  @inlinable @inline(__always)
  package func append(_ number: FixedDecimal, to output: inout UTF8Buffer) {
    if isBare, !number.isNegative, number.fractionCount == 0 {
      appendInteger(number.digits, to: &output)
      return
    }
    appendWithAffixes(number, to: &output)
  }

  @usableFromInline
  func appendWithAffixes(_ number: FixedDecimal, to output: inout UTF8Buffer) {
    let affixes = affixes(of: number)
    if affixes.prefix.count > 0 { output.append(affixes.prefix) }
    if number.fractionCount == 0 {
      appendInteger(number.digits, to: &output)
    } else {
      appendInteger(number.integer, to: &output)
      output.append(decimal)
      appendDigits(number.fraction, count: number.fractionCount, to: &output)
    }
    if affixes.suffix.count > 0 { output.append(affixes.suffix) }
  }

  @inline(__always)
  func affixes(of number: FixedDecimal) -> Affixes {
    if number.digits == 0 { return number.isNegative ? negativeZero : zero }
    return number.isNegative ? negative : positive
  }

  /// How many digits the whole part shows.
  @inline(__always)
  func integerDigits(of integer: UInt64) -> Int {
    max(integer.decimalDigitCount, minimumInteger)
  }

  @inlinable @inline(__always)
  func appendInteger(_ integer: UInt64, to output: inout UTF8Buffer) {
    if isPlain, integer < 1_000_000 {
      appendPlain(UInt32(truncatingIfNeeded: integer), to: &output)
    } else {
      appendGeneral(integer, to: &output)
    }
  }

  /// Prints up to two groups of three.
  @inlinable @inline(__always)
  func appendPlain(_ integer: UInt32, to output: inout UTF8Buffer) {
    output.reserve(8)
    if integer < 1000 {
      output.appendReserved(upTo3DigitsOf: integer)
      return
    }
    let thousands = integer / 1000
    if integer >= 10_000 || groupsFrom <= 4 {
      output.appendReserved(upTo3DigitsOf: thousands)
      output.appendReserved(group[0])
    } else {
      output.appendReserved(0x30 | UInt8(truncatingIfNeeded: thousands))
    }
    output.appendReserved(threeDigitsOf: integer &- thousands &* 1000)
  }

  @usableFromInline
  func appendGeneral(_ integer: UInt64, to output: inout UTF8Buffer) {
    let count = integerDigits(of: integer)
    if count < groupsFrom {
      appendDigits(integer, count: count, to: &output)
    } else {
      appendGrouped(integer, count: count, to: &output)
    }
  }

  /// Prints the whole part group by group, from the first.
  private func appendGrouped(_ integer: UInt64, count: Int, to output: inout UTF8Buffer) {
    var left = count
    var rest = integer
    while left > 0 {
      let size = groupSize(left)
      left -= size
      let divisor = left > 18 ? 0 : PowerOfTen[left]
      let group = divisor == 0 ? 0 : rest / divisor
      rest -= divisor == 0 ? 0 : group * divisor
      appendDigits(group, count: size, to: &output)
      if left > 0 { output.append(self.group) }
    }
  }

  /// The digits in the first group of `left` digits.
  @inline(__always)
  func groupSize(_ left: Int) -> Int {
    guard left > primaryGroup else { return left }
    let before = (left - primaryGroup) % secondaryGroup
    return before == 0 ? secondaryGroup : before
  }

  /// Prints the last `count` digits, with zeros in front.
  @inline(__always)
  func appendDigits(_ value: UInt64, count: Int, to output: inout UTF8Buffer) {
    if isASCII {
      output.reserve(count)
      output.appendReserved(digitsOf: value, count: count)
    } else {
      appendNative(value, count: count, to: &output)
    }
  }

  private func appendNative(_ value: UInt64, count: Int, to output: inout UTF8Buffer) {
    for place in stride(from: count - 1, through: 0, by: -1) {
      let digit = place > 18 ? 0 : Int(value / PowerOfTen[place] % 10)
      output.append(digits.slice(digit * digitWidth, digitWidth))
    }
  }
}
