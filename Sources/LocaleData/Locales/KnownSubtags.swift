import CICU
import TextBytes

extension LocaleIdentifier {
  /// Whether its language and its region are among those of ISO or CLDR.
  ///
  /// *UK* is an old name of *GB*, *EN* is no region.
  ///
  /// - Source: UTS #35, "Unicode Language and Locale Identifiers", validity.
  package var isKnown: Bool {
    Self.hasLanguage(language) && (region.map(Self.hasRegion) ?? true)
  }

  /// The locale that somebody means who writes this one, which is not known.
  ///
  /// *en-GB* for *en-UK* and for *gb*, *en* for *english* and for *en-EN*.
  package var meant: LocaleIdentifier? {
    if !Self.hasLanguage(language), region == nil, let local = meantByRegion { return local }
    guard let language = Self.hasLanguage(language) ? language : Self.meantLanguage(language) else {
      return nil
    }
    let region = region.flatMap { Self.hasRegion($0) ? $0 : Self.alias("territory", $0) }
    return LocaleIdentifier([language, script, region].compactMap(\.self).joined(separator: "-"))
  }

  /// The locale that is meant by a tag of which none can be made: *en-GB* for *en-GBR*.
  package static func meant(by tag: String) -> LocaleIdentifier? {
    let subtags = tag.split(whereSeparator: { "-_".contains($0) })
    guard subtags.count == 2, let language = LocaleIdentifier(String(subtags[0])), language.isKnown
    else { return nil }
    let region = subtags[1].uppercased()
    let code = nations[region] ?? alias("territory", region)
    guard let code, hasRegion(code) else { return language }
    return LocaleIdentifier("\(language)-\(code)")
  }

  /// Nations of the United Kingdom, which are no regions.
  private static let nations = ["ENG": "GB", "NIR": "GB", "SCT": "GB", "WLS": "GB"]

  /// The locale of the region that the language would be: *en-GB* for *gb* and for *uk*.
  package var meantByRegion: LocaleIdentifier? {
    let code = language.uppercased()
    guard code.utf8.count == 2, script == nil, region == nil else { return nil }
    guard let region = Self.hasRegion(code) ? code : Self.alias("territory", code),
      !Self.isPrivate(region), let local = LocaleIdentifier("und-\(region)")?.maximized,
      Self.hasLanguage(local.language)
    else { return nil }
    return LocaleIdentifier("\(local.language)-\(region)")
  }

  /// Whether the language is also an old name of a region: *uk* is Ukrainian, and *UK* is *GB*.
  ///
  /// Only of languages that are not written in Latin letters: of others, as *cs*, no text tells
  /// which is meant.
  package var isNamedLikeRegion: Bool {
    let code = language.uppercased()
    return region == nil && script == nil && writingScript != .latin && !Self.hasRegion(code)
      && Self.alias("territory", code).map(Self.hasRegion) == true
  }

  private static func hasLanguage(_ code: String) -> Bool {
    code == "und" || cicu_locale_has_language(code)
  }

  private static func hasRegion(_ code: String) -> Bool {
    // Pseudolocales are of XA and XB; Kosovo has no code but XK.
    (!isPrivate(code) || ["XA", "XB", "XK"].contains(code)) && cicu_locale_has_region(code)
  }

  /// Whether everybody may mean what they like by the region.
  ///
  /// - Source: ISO 3166-1, user-assigned codes.
  private static func isPrivate(_ region: String) -> Bool {
    ["AA", "ZZ"].contains(region) || ("QM"..."QZ").contains(region) || region.hasPrefix("X")
  }

  private static func meantLanguage(_ code: String) -> String? {
    alias("language", code) ?? codes[code]
  }

  private static func alias(_ kind: String, _ code: String) -> String? {
    textFromC { cicu_locale_alias(kind, code, $0, $1) }
  }

  /// The codes of languages by their English names, in small letters.
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    withUnsafeMutablePointer(to: &codes) { codes in
      cicu_locale_each_language(
        { context, code, name in
          guard let context, let code, let name else { return }
          let codes = context.assumingMemoryBound(to: [String: String].self)
          codes.pointee[String(cString: name).lowercased()] = String(cString: code)
        },
        codes
      )
    }
    return codes
  }()
}
