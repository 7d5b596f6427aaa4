import ClaimVocabulary

extension TimeZoneRule {
  /// The time in this zone: `2026-10-25 09:00`.
  func clock(_ instant: Instant) -> String {
    let day = day(of: instant)
    let minutes = (instant.seconds + offset(at: instant) - day.number * 86_400) / 60
    return "\(day) \(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  /// The time by ISO 8601: `2026-10-25T09:00:00+11:00`.
  func stamp(_ instant: Instant) -> String {
    let offset = offset(at: instant)
    let zone =
      "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 3600)):\(padded(abs(offset) / 60 % 60))"
    return clock(instant).replacing(" ", with: "T") + ":00" + zone
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
