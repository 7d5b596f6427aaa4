import LocaleData
import OfficeDocuments

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whose changes and comments a program writes into office documents.
public struct DocumentRevision: Sendable {
  /// The author whom word processors show.
  public var author: String

  /// The author unless one is named.
  public static let unnamed = "termtool"

  /// The variable that sets the clock, so that the same input gives the same file.
  private static let clock = "SOURCE_DATE_EPOCH"

  /// Makes the revision.
  public init(author: String = Self.unnamed) { self.author = author }

  /// The revision as it is written, now or at the time that `SOURCE_DATE_EPOCH` says.
  ///
  /// - Throws: ``UsageError`` where that is no number of seconds since 1970.
  func revision(on host: any RequestHost) throws(UsageError) -> OfficeRevision {
    let written = host.environment(Self.clock)
    let seconds = written.map { Int($0) } ?? time(nil)
    guard let date = seconds.flatMap({ DateTimeValue(secondsSince1970: $0) }), let time = date.time
    else {
      throw UsageError("\(Self.clock) is '\(written ?? "")'; expected seconds since 1970")
    }
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return OfficeRevision(
      author: author,
      date: "\(date.year)-\(digits(date.month))-\(digits(date.day))"
        + "T\(digits(time.hour)):\(digits(time.minute)):\(digits(time.second))Z"
    )
  }
}
