import Diagnostics
import LocaleData

/// What identifies a dictionary: whose words, in which locale.
public struct DictionaryKey: Sendable, Hashable, CustomStringConvertible {
  /// Whose words.
  public let pointOfView: PointOfViewID

  /// The locale of the words.
  public let locale: LocaleIdentifier

  /// Makes a key.
  public init(_ pointOfView: PointOfViewID, _ locale: LocaleIdentifier) {
    self.pointOfView = pointOfView
    self.locale = locale
  }

  /// `owner@en-AU`.
  public var description: String { "\(pointOfView)@\(locale)" }
}

/// A point of view: whose words, and whose words serve where it has none of its own.
public struct PointOfView: Sendable, Equatable {
  /// The identifier.
  public let id: PointOfViewID

  /// The point of view it extends.
  public let extends: PointOfViewID?

  /// Whether it is only there to be extended.
  public let isAbstract: Bool

  /// The place of the identifier in the file.
  let span: SourceSpan

  /// The place of `extends` in the file.
  let extendsSpan: SourceSpan?
}

/// A market that shares the words of another: `<words locale="en-NZ" like="en-AU"/>`.
package struct SharedWords: Sendable {
  var locale: LocaleIdentifier
  var like: LocaleIdentifier
  var span: SourceSpan
}
