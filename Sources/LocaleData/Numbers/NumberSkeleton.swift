extension NumberOptions {
  /// The options as a skeleton of ICU.
  ///
  /// - Source: ICU User Guide, "Number Skeletons".
  var skeleton: String {
    let stems = [styleStem, precisionStem, roundingStem, groupingStem, signStem, integerStem]
    return stems.compactMap(\.self).joined(separator: " ")
  }

  private var styleStem: String? {
    switch style {
    case .decimal: nil
    case .percent: "percent scale/100"
    case .currency: "currency/\(currency ?? "XXX") \(currencyWidth)"
    case .unit: "unit/\(unit ?? "") \(unitWidth)"
    }
  }

  private var currencyWidth: String {
    switch currencyDisplay ?? .symbol {
    case .narrowSymbol: "unit-width-narrow"
    case .symbol: "unit-width-short"
    case .name: "unit-width-full-name"
    case .code: "unit-width-iso-code"
    case .never: "unit-width-hidden"
    }
  }

  private var unitWidth: String {
    switch unitDisplay ?? .short {
    case .short: "unit-width-short"
    case .narrow: "unit-width-narrow"
    case .long: "unit-width-full-name"
    }
  }

  /// Nothing is rounded that no option asks for, but percents and money, where custom rounds.
  private var precisionStem: String? {
    let zeros = trailingZeroDisplay == .stripIfInteger ? "/w" : ""
    if let step = incrementStem { return step + zeros }
    guard let significant = significantStem else { return fractionStem.map { $0 + zeros } }
    let statesFraction = minimumFractionDigits != nil || maximumFractionDigits != nil
    guard let priority = roundingPriority, priority != .auto, statesFraction else {
      return significant + zeros
    }
    // ICU takes both only in this order, and only without an open end.
    let both = "\(boundedFractionStem)/\(boundedSignificantStem)"
    return both + (priority == .morePrecision ? "r" : "s") + zeros
  }

  private var fractionStem: String? {
    if minimumFractionDigits == nil, maximumFractionDigits == nil {
      switch style {
      case .percent: return "precision-integer"
      case .currency: return trailingZeroDisplay == nil ? nil : "precision-currency-standard"
      case .decimal, .unit: return "precision-unlimited"
      }
    }
    let minimum = minimumFractionDigits ?? 0
    guard let maximum = maximumFractionDigits ?? (style == .percent ? minimum : nil) else {
      return minimum == 0 ? "precision-unlimited" : ".\(zeros(minimum))+"
    }
    if maximum == 0 { return "precision-integer" }
    let least = min(minimum, maximum)
    return ".\(zeros(least))\(hashes(maximum - least))"
  }

  private var boundedFractionStem: String {
    let maximum = maximumFractionDigits ?? max(minimumFractionDigits ?? 0, 3)
    let minimum = min(minimumFractionDigits ?? 0, maximum)
    return ".\(zeros(minimum))\(hashes(maximum - minimum))"
  }

  private var significantStem: String? {
    guard minimumSignificantDigits != nil || maximumSignificantDigits != nil else { return nil }
    let minimum = max(minimumSignificantDigits ?? 1, 1)
    guard let maximum = maximumSignificantDigits else { return "\(ats(minimum))+" }
    return significantRange(minimum, max(maximum, 1))
  }

  private var boundedSignificantStem: String {
    let minimum = max(minimumSignificantDigits ?? 1, 1)
    return significantRange(minimum, maximumSignificantDigits ?? max(minimum, 21))
  }

  private func significantRange(_ minimum: Int, _ maximum: Int) -> String {
    let least = min(minimum, maximum)
    return ats(least) + hashes(maximum - least)
  }

  /// `precision-increment/0.05` for steps of 5 with two digits.
  private var incrementStem: String? {
    guard let step = roundingIncrement, step != 1 else { return nil }
    let digits = maximumFractionDigits ?? minimumFractionDigits ?? (style == .currency ? 2 : 0)
    var text = String(step)
    guard digits > 0 else { return "precision-increment/\(text)" }
    if text.utf8.count <= digits { text = zeros(digits - text.utf8.count + 1) + text }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
    return "precision-increment/\(text)"
  }

  private var roundingStem: String {
    switch roundingMode ?? .halfExpand {
    case .ceil: "rounding-mode-ceiling"
    case .floor: "rounding-mode-floor"
    case .expand: "rounding-mode-up"
    case .trunc: "rounding-mode-down"
    case .halfCeil: "rounding-mode-half-ceiling"
    case .halfFloor: "rounding-mode-half-floor"
    case .halfExpand: "rounding-mode-half-up"
    case .halfTrunc: "rounding-mode-half-down"
    case .halfEven: "rounding-mode-half-even"
    }
  }

  private var groupingStem: String? {
    switch useGrouping ?? .auto {
    case .auto: nil
    case .always: "group-on-aligned"
    case .never: "group-off"
    case .min2: "group-min2"
    }
  }

  private var signStem: String? {
    let isAccounting = style == .currency && currencySign == .accounting
    let stem = isAccounting ? "sign-accounting" : "sign"
    return switch signDisplay ?? .auto {
    case .auto: isAccounting ? stem : nil
    case .always: "\(stem)-always"
    case .exceptZero: "\(stem)-except-zero"
    case .negative: "\(stem)-negative"
    case .never: "sign-never"
    }
  }

  private var integerStem: String? {
    guard let digits = minimumIntegerDigits, digits != 1 else { return nil }
    return "integer-width/+\(zeros(digits))"
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

  private func hashes(_ count: Int) -> String { String(repeating: "#", count: count) }

  private func ats(_ count: Int) -> String { String(repeating: "@", count: count) }
}
