import LocaleData

/// `:date`, `:time` and `:datetime`, which differ in the fields they print.
///
/// - Source: Unicode LDML part 9, "Date and Time Value Formatting"; a draft there.
struct DateTimeFunction: MessageFunction {
  let kind: Kind

  enum Kind {
    case date
    case time
    case dateTime
  }

  func resolve(
    _ call: FunctionCall,
    in context: inout FunctionContext
  ) throws(MessageFailure) -> any ResolvedValue {
    let (value, inherited) = try call.dateTimeOperand()
    var options = inherited
    var parser = FunctionOptionParser(call: call, context: context)
    readFields(&parser, into: &options)
    parser.readOverrides(into: &options)
    context = parser.context
    return DateTimeFormatValue(value, options: options, locale: context.formattingLocale)
  }

  /// Reads which fields are printed.
  ///
  /// What the operand carries of the other half is dropped.
  private func readFields(_ parser: inout FunctionOptionParser, into options: inout DateTimeOptions)
  {
    let (fieldsName, lengthName, precisionName) =
      switch kind {
      case .date: ("fields", "length", "")
      case .time: ("", "", "precision")
      case .dateTime: ("dateFields", "dateLength", "timePrecision")
      }
    if kind == .time {
      options.dateFields = nil
    } else {
      options.dateFields = parser.choice(fieldsName) ?? options.dateFields ?? .yearMonthDay
      options.dateLength = parser.choice(lengthName) ?? options.dateLength ?? .medium
    }
    if kind == .date {
      options.timePrecision = nil
    } else {
      options.timePrecision = parser.choice(precisionName) ?? options.timePrecision ?? .minute
      options.timeZoneStyle = parser.choice("timeZoneStyle") ?? options.timeZoneStyle
    }
  }
}

extension FunctionOptionParser {
  /// Reads the options that override what the locale or the value would decide.
  fileprivate mutating func readOverrides(into options: inout DateTimeOptions) {
    let flag = text("hour12", expected: "true or false") { $0 == "true" || $0 == "false" }
    if let flag { options.isTwelveHours = flag == "true" }
    let calendar = text(
      "calendar",
      expected: "one of: \(Self.calendars.joined(separator: ", "))",
      where: { Self.calendars.contains($0) }
    )
    if let calendar { options.calendar = calendar }
    let zone = text("timeZone", expected: "local, input, UTC or a zone, as Australia/Sydney") {
      $0 == "local" || $0 == "input" || DateTimeOptions.isTimeZone($0)
    }
    if let zone { options.timeZone = zone }
  }

  private static let calendars = [
    "buddhist", "chinese", "coptic", "dangi", "ethioaa", "ethiopic", "gregory", "hebrew", "indian",
    "islamic", "islamic-civil", "islamic-rgsa", "islamic-tbla", "islamic-umalqura", "iso8601",
    "japanese", "persian", "roc",
  ]
}

extension FunctionCall {
  /// The operand as a date, with the options it carries.
  ///
  /// - Source: Unicode LDML part 9, "Date and Time Operands".
  fileprivate func dateTimeOperand() throws(MessageFailure) -> (DateTimeValue, DateTimeOptions) {
    guard let operand else { throw .badOperand(nil, expected: "a date") }
    if let value = operand.value as? DateTimeFormatValue {
      return (value.value, value.isStated ? value.options : DateTimeOptions())
    }
    switch operand.value.content {
    case .dateTime(let value):
      return (value, DateTimeOptions())
    case .string(let text):
      guard let value = DateTimeValue(iso8601: text) else { break }
      return (value, DateTimeOptions())
    case .number, .boolean, .value:
      break
    }
    throw .badOperand(operand, expected: "a date, as 2026-10-25 or 2026-10-25T09:30:00Z")
  }
}
