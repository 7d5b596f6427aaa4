import CICU
import TextBytes

/// A locale, named by its BCP 47 tag in canonical form.
///
/// ```swift
/// LocaleIdentifier("en_au")?.description  // "en-AU"
/// ```
public struct LocaleIdentifier: Sendable, Hashable, CustomStringConvertible {
  /// The tag: `en-AU`, `zh-Hant`, `und`.
  public let description: String

  /// The locale that every other falls back to at last.
  public static let root = LocaleIdentifier(canonical: "und")

  /// Makes the locale of a tag; `nil` where the tag is not well-formed, or has three letters behind
  /// a language that has no extended ones, as *en-GBR*.
  ///
  /// Case does not matter, and `_` is read as `-`.
  public init?(_ tag: String) {
    let known = Self.canonicalTags.value(for: tag) { Self.canonical(tag) }
    guard let known else { return nil }
    self = known
  }

  /// Makes a locale of a tag that is known to be canonical.
  init(canonical tag: String) { description = tag }

  private static let canonicalTags = SharedCache<String, LocaleIdentifier?>(limit: 2048)

  private static func canonical(_ tag: String) -> LocaleIdentifier? {
    let hyphened = tag.replacing(UInt8(ascii: "_"), with: UInt8(ascii: "-"))
    if hyphened.lowercased() == "root" { return .root }
    guard !tag.isEmpty, !tag.utf8.contains(0), !hasFalseExtension(hyphened) else { return nil }
    return textFromC { cicu_locale_canonical(hyphened, $0, $1) }.map(LocaleIdentifier.init)
  }

  /// Whether the second subtag would be an extended language, which the first has not.
  ///
  /// - Source: RFC 5646, section 2.2.2, and the prefixes of IANA's registry.
  private static func hasFalseExtension(_ tag: String) -> Bool {
    let subtags = tag.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard subtags.count > 1, subtags[1].utf8.count == 3, (2...3).contains(subtags[0].utf8.count),
      subtags[1].utf8.allSatisfy({ ($0 | 0x20) >= UInt8(ascii: "a") })
    else { return false }
    return !["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"].contains(subtags[0].lowercased())
  }

  /// The language alone: `en`.
  public var language: String { subtags.first.map(String.init) ?? "und" }

  /// The script, where the tag states one: `Hant`.
  public var script: String? { subtags.dropFirst().first(where: Self.isScript).map(String.init) }

  /// The region, where the tag states one: `AU`, `001`.
  public var region: String? { subtags.dropFirst().first(where: Self.isRegion).map(String.init) }

  /// The locale with its likely script and region: `en-Latn-US` for `en`.
  ///
  /// Two tags that mean the same words are the same then: `en-US` is what `en` means.
  public var maximized: LocaleIdentifier {
    Self.maximizedTags.value(for: self) {
      textFromC { cicu_locale_maximized(description, $0, $1) }.map(LocaleIdentifier.init) ?? self
    }
  }

  /// Whether the words of `other` are meant when this locale is named: `en-US` is `en`.
  ///
  /// Such a fallback needs no remark.
  public func isDefaultContent(of other: LocaleIdentifier) -> Bool { maximized == other.maximized }

  /// Whether text of the locale runs from right to left.
  public var isRightToLeft: Bool {
    Self.rightToLeft.value(for: self) { cicu_locale_is_right_to_left(description) }
  }

  /// The direction of its text.
  public var direction: TextDirection { isRightToLeft ? .rightToLeft : .leftToRight }

  private static let maximizedTags = SharedCache<LocaleIdentifier, LocaleIdentifier>(limit: 2048)
  private static let rightToLeft = SharedCache<LocaleIdentifier, Bool>(limit: 2048)

  /// The subtags before the first extension.
  var subtags: [Substring] {
    Array(description.split(separator: "-").prefix { $0.utf8.count > 1 })
  }

  static func isScript(_ subtag: Substring) -> Bool {
    subtag.utf8.count == 4 && subtag.utf8.allSatisfy { $0 >= UInt8(ascii: "A") }
  }

  static func isRegion(_ subtag: Substring) -> Bool {
    let bytes = subtag.utf8
    return bytes.count == 2 || (bytes.count == 3 && bytes.allSatisfy { $0 <= UInt8(ascii: "9") })
  }
}

extension String {
  fileprivate func replacing(_ old: UInt8, with new: UInt8) -> String {
    String(decoding: utf8.map { $0 == old ? new : $0 }, as: UTF8.self)
  }
}
