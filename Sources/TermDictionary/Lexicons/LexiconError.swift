import Diagnostics
import LocaleData

/// Why a set has no lexicon for a reader.
public enum LexiconError: Error, Equatable, CustomStringConvertible {
  /// No file declares the point of view.
  case unknownPointOfView(String, known: [String])

  /// The point of view is only there to be extended.
  case abstractPointOfView(PointOfViewID, known: [String])

  /// The locale is no BCP 47 tag.
  case malformedLocale(String)

  /// No dictionary along the resolution is in the locale or in a parent of it.
  case unknownLocale(LocaleIdentifier, known: [LocaleIdentifier])

  /// One sentence for people, with the nearest good value.
  public var description: String {
    switch self {
    case .unknownPointOfView(let name, let known):
      "unknown point of view '\(name)'"
        + Self.offer(NearestValue.slip(name, among: known), known)
    case .abstractPointOfView(let id, let known):
      "nobody reads from the point of view '\(id)'; there are \(known.joined(separator: ", "))"
    case .malformedLocale(let tag):
      "'\(tag)' is no locale; expected a BCP 47 tag such as en-AU"
    case .unknownLocale(let locale, let known):
      "there is no dictionary for the locale '\(locale)'"
        + Self.offer(
          NearestValue.to(locale.description, among: known.map(\.description)),
          known.map(\.description)
        )
    }
  }

  private static func offer(_ nearest: String?, _ known: [String]) -> String {
    let hint = NearestValue.hint(nearest)
    guard hint.isEmpty, !known.isEmpty else { return hint }
    return "; there are \(known.joined(separator: ", "))"
  }
}
