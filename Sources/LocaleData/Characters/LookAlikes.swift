import CICU
import TextBytes

/// The letters of a script, by what they look like.
///
/// - Source: UTS #39 §4, confusable characters.
public struct LookAlikes: Sendable {
  private let lettersBySkeleton: [String: [Unicode.Scalar]]

  /// The letters of alphabets are before this code point; ideographs, of which no letter is taken
  /// for another script's, behind it.
  private static let end: UInt32 = 0x2000

  private static let known = SharedCache<UnicodeScript, LookAlikes>(limit: 256)

  /// The letters of `script` that are in general use.
  ///
  /// Costs a look at some thousand code points, once for each script.
  public static func of(_ script: UnicodeScript) -> LookAlikes {
    known.value(for: script) { LookAlikes(script) }
  }

  private init(_ script: UnicodeScript) {
    var letters: [String: [Unicode.Scalar]] = [:]
    for value in 0x41..<Self.end {
      guard let scalar = Unicode.Scalar(value), scalar.script == script,
        scalar.properties.isAlphabetic, cicu_is_in_general_use(value),
        let skeleton = scalar.skeleton
      else { continue }
      letters[skeleton, default: []].append(scalar)
    }
    lettersBySkeleton = letters
  }

  /// The letter of the script that looks like `scalar`, a capital for a capital where there is one.
  public func letter(like scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let letters = scalar.skeleton.flatMap({ lettersBySkeleton[$0] }) else { return nil }
    let isCapital = scalar.properties.isUppercase
    return letters.first { $0.properties.isUppercase == isCapital } ?? letters.first
  }
}

extension Unicode.Scalar {
  /// What it looks like; `nil` where ICU does not say.
  fileprivate var skeleton: String? { textFromC { cicu_skeleton(value, $0, $1) } }
}
