import TextBytes

/// How a locale prints dates with one set of fields: the pattern and the names, read from ICU once.
package struct DateTable: BitwiseCopyable, Sendable {
  let steps: FrozenArray<DateStep>
  let names: FrozenArray<FrozenText>

  /// The ten digits from 0, each of `digitWidth` bytes.
  let digits: FrozenText
  let digitWidth: Int

  /// Prints a date as it stands, without regard to its offset.
  @inline(__always)
  package func append(_ value: DateTimeValue, to output: inout UTF8Buffer) {
    let fields = DateFieldValues(value)
    for index in 0..<steps.count { append(steps[index], fields, to: &output) }
  }

  /// Prints one step of the pattern.
  @inline(__always)
  func append(_ step: DateStep, _ fields: DateFieldValues, to output: inout UTF8Buffer) {
    switch step.kind {
    case .literal: output.append(step.text)
    case .number: append(fields[step.source], width: step.width, to: &output)
    case .name: output.append(names[step.firstName + fields[step.source]])
    }
  }

  @inline(__always)
  private func append(_ number: Int, width: Int, to output: inout UTF8Buffer) {
    let value = UInt64(number)
    let count = max(value.decimalDigitCount, width)
    if digitWidth == 1 {
      output.reserve(count)
      output.appendReserved(digitsOf: value, count: count)
      return
    }
    for place in stride(from: count - 1, through: 0, by: -1) {
      let digit = Int(value / PowerOfTen[place] % 10)
      output.append(digits.slice(digit * digitWidth, digitWidth))
    }
  }
}

struct DateStep: BitwiseCopyable, Sendable {
  var kind: Kind
  var source: DateFieldValues.Source
  /// The part it makes, as a field of the C header.
  var field: UInt8
  /// The digits at least.
  var width: Int
  /// The index of the name for 0.
  var firstName: Int
  /// What a literal prints.
  var text: FrozenText

  /// How a step prints.
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case literal
    case number
    case name
  }
}

/// What a pattern may print of a date.
struct DateFieldValues: BitwiseCopyable, Sendable {
  private let year: Int32
  private let month: Int32
  private let day: Int32
  private let hour: Int32
  private let minute: Int32
  private let second: Int32

  enum Source: UInt8, BitwiseCopyable, Sendable {
    case year
    case yearOfCentury
    /// From 1.
    case month
    /// From 0, for names.
    case monthIndex
    case day
    /// From 0 for Sunday.
    case weekday
    /// 0 before noon, then 1.
    case dayPeriod
    /// 0 to 23.
    case hour
    /// 1 to 24.
    case hourFromOne
    /// 0 to 11.
    case halfDayHour
    /// 1 to 12.
    case halfDayHourFromOne
    case minute
    case second
  }

  @inline(__always)
  init(_ value: DateTimeValue) {
    year = Int32(truncatingIfNeeded: value.year)
    month = Int32(truncatingIfNeeded: value.month)
    day = Int32(truncatingIfNeeded: value.day)
    hour = Int32(truncatingIfNeeded: value.time?.hour ?? 0)
    minute = Int32(truncatingIfNeeded: value.time?.minute ?? 0)
    second = Int32(truncatingIfNeeded: value.time?.second ?? 0)
  }

  @inline(__always)
  subscript(source: Source) -> Int {
    switch source {
    case .year: Int(year)
    case .yearOfCentury: Int(year % 100)
    case .month: Int(month)
    case .monthIndex: Int(month - 1)
    case .day: Int(day)
    case .weekday: weekday
    case .dayPeriod: hour < 12 ? 0 : 1
    case .hour: Int(hour)
    case .hourFromOne: Int(hour == 0 ? 24 : hour)
    case .halfDayHour: Int(hour % 12)
    case .halfDayHourFromOne: Int(hour % 12 == 0 ? 12 : hour % 12)
    case .minute: Int(minute)
    case .second: Int(second)
    }
  }

  /// By Sakamoto's method: years start in March.
  private var weekday: Int {
    let shifted = month < 3 ? year - 1 : year
    let leaps = shifted / 4 - shifted / 100 + shifted / 400
    // The days by which each month starts later in the week than January does.
    let offset: Int32 =
      switch month {
      case 1, 5: 0
      case 8: 1
      case 3, 11: 2
      case 2, 6: 3
      case 9, 12: 4
      case 4, 7: 5
      default: 6
      }
    return Int((shifted + leaps + offset + day) % 7)
  }
}
