import LocaleData

/// A date with the way to print it.
struct DateTimeFormatValue: ResolvedValue {
  let value: DateTimeValue
  let options: DateTimeOptions
  let locale: LocaleIdentifier

  /// Whether a function stated the options, so that a further one inherits them.
  let isStated: Bool

  /// Without options, a date alone prints as `:date` would, all else as `:datetime`.
  init(_ value: DateTimeValue, options: DateTimeOptions? = nil, locale: LocaleIdentifier) {
    self.value = value
    var defaults = DateTimeOptions(dateFields: .yearMonthDay)
    if value.time != nil { defaults.timePrecision = .minute }
    self.options = options ?? defaults
    isStated = options != nil
    self.locale = locale
  }

  var type: String { "datetime" }

  var content: MessageArgument { .dateTime(value) }

  var direction: TextDirection? { locale.direction }

  func formatted() throws(MessageFailure) -> FormattedValue {
    let printed = asItStands ?? byICU
    guard let printed else {
      throw MessageFailure(.badOption, "ICU cannot print '\(options.skeleton)' of a date")
    }
    return FormattedValue(printed.text, parts: printed.parts, locale: locale)
  }

  /// The date as the table prints it; `nil` where it moves to another zone, or names its own.
  private var asItStands: (text: String, parts: [ValuePart.SubPart])? {
    guard options.printsAsItStands(hasOffset: value.utcOffset != nil) else { return nil }
    return DateTimeFormatter.shared(locale: locale, options: options, timeZone: "UTC")
      .format(value)
  }

  /// The date as ICU prints it.
  var byICU: (text: String, parts: [ValuePart.SubPart])? {
    DateTimeFormatter.shared(locale: locale, options: options, timeZone: zone.identifier)
      .format(milliseconds: zone.milliseconds)
  }

  /// The zone to print in, and the instant to print there.
  ///
  /// A floating time is the same everywhere, so it is printed in UTC as if it were meant there.
  private var zone: (identifier: String, milliseconds: Double) {
    let instant = value.milliseconds
    guard let offset = value.utcOffset else {
      return ("UTC", instant)
    }
    switch options.timeZone {
    case nil, "input": return (Self.zone(offset: offset), instant)
    case "local": return ("UTC", instant + Double(offset) * 1000)
    case let zone?: return (zone, instant)
    }
  }

  /// `GMT+11:00`, which ICU takes for a zone.
  private static func zone(offset: Int) -> String {
    if offset == 0 { return "UTC" }
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let minutes = abs(offset) / 60
    return "GMT\(offset < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}

extension DateTimeOptions {
  /// Whether the fields of a date are printed as they are written, in whatever zone that is.
  func printsAsItStands(hasOffset: Bool) -> Bool {
    guard timeZoneStyle == nil else { return false }
    guard hasOffset, let timeZone else { return true }
    return timeZone == "input" || timeZone == "local"
  }
}
