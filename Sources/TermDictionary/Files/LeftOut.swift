/// Something in a folder that is not read, and why that is right.
package struct LeftOut: Sendable, Equatable {
  /// Why something is left out.
  package enum Kind: Sendable, CaseIterable {
    /// Its name starts with a dot.
    case hidden

    /// The rules of whoever walks exclude it.
    case excluded

    /// Its name tells that it holds something else.
    case otherName

    /// It is a pipe, a socket or a device, which nobody named.
    case noFile

    /// It leads to a folder that is read under another path.
    case readAlready
  }

  package let path: String
  package let kind: Kind

  /// The same, as a lower-case fragment for people: `it is hidden`.
  package let reason: String

  package init(path: String, kind: Kind, reason: String) {
    self.path = path
    self.kind = kind
    self.reason = reason
  }
}
