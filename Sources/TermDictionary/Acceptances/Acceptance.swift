import Diagnostics
import TextBytes

/// A finding that an author accepts, with the reason: `<accept code="literal-article">a
/// title</accept>`.
public struct Acceptance: Sendable, Equatable {
  /// The kind of finding.
  public let code: DiagnosticCode

  /// Why it is right as it is.
  public let reason: String

  /// The place of the code in the file.
  public let span: SourceSpan

  /// The element, with the line that it has for itself.
  let element: SourceSpan

  /// Where a finding must lie to be accepted: the element around the acceptance, or the whole file
  /// where that is the root.
  public let scope: Range<Int>

  /// Whether one of `ranges` of the file, which are sorted, lies where the acceptance holds.
  package func encloses(oneOf ranges: [Range<Int>]) -> Bool {
    let first = ranges.partitioningIndex { $0.lowerBound >= scope.lowerBound }
    return ranges[first...].prefix { $0.lowerBound <= scope.upperBound }
      .contains { $0.upperBound <= scope.upperBound }
  }
}

extension DiagnosticCode {
  /// Whether somebody may accept findings of this kind, or decide how grave they are.
  ///
  /// An error of a dictionary is no matter of taste: it cannot be read, or cannot be printed for
  /// somebody, and no reason excuses that.
  public var isAcceptable: Bool { !Self.dictionaryErrors.contains(self) }

  /// The kind called `name`, if there is one.
  public static func named(_ name: String) -> DiagnosticCode? {
    all.first { $0.name == name }
  }
}
