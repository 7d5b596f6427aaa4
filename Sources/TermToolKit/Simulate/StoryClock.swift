import ClaimVocabulary

extension TimeZoneRule {
  /// The time in this zone: `2026-10-25 09:00`.
  func clock(_ instant: Instant) -> String {
    let minutes = secondsOfDay(at: instant) / 60
    return "\(day(of: instant)) \((minutes / 60).padded()):\((minutes % 60).padded())"
  }

  /// The time by ISO 8601: `2026-10-25T09:00:00+11:00`.
  func stamp(_ instant: Instant) -> String {
    let offset = offset(at: instant)
    let (hours, minutes) = ((abs(offset) / 3600).padded(), (abs(offset) / 60 % 60).padded())
    let zone = (offset < 0 ? "-" : "+") + hours + ":" + minutes
    return clock(instant).replacing(" ", with: "T") + ":00" + zone
  }
}
