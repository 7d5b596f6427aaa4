/// Something that is worth saying about a text that people wrote.
///
/// A value: whoever finds it returns it beside the best result it can give, and only a program at
/// the border turns it into words on a screen.
public struct Diagnostic: Sendable, Equatable, Error {
  /// What kind of finding it is; permanent, with a page of its own.
  public let code: DiagnosticCode

  /// One lower-case fragment that names the value, what was expected and the nearest good value.
  public let message: String

  /// Where; `nil` for what concerns no place, as a file that cannot be read.
  public let span: SourceSpan?

  /// Further places and facts, such as the first of two definitions.
  public let notes: [Note]

  /// Changes that would fix it, the best first.
  public let fixIts: [FixIt]

  /// How grave it is: what its code says, unless somebody has decided otherwise for the place.
  public let severity: Severity

  /// Makes a finding of kind `code`; its code decides how grave it is, unless that is given.
  public init(
    _ code: DiagnosticCode,
    _ message: String,
    at span: SourceSpan?,
    notes: [Note] = [],
    fixIts: [FixIt] = [],
    severity: Severity? = nil
  ) {
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
    self.fixIts = fixIts
    self.severity = severity ?? code.severity
  }

  /// The same finding, as grave as `severity`.
  public func graded(_ severity: Severity) -> Diagnostic {
    Diagnostic(code, message, at: span, notes: notes, fixIts: fixIts, severity: severity)
  }
}

extension Diagnostic {
  /// A remark beside a finding.
  public struct Note: Sendable, Equatable {
    /// The remark, a lower-case fragment.
    public let message: String

    /// The place it speaks of, where there is one.
    public let span: SourceSpan?

    /// Makes a remark.
    public init(_ message: String, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// A change that a tool may apply.
  public struct FixIt: Sendable, Equatable {
    /// What it does, as an imperative: "write 'claimant'".
    public let message: String

    /// The replacements, none of which overlaps another.
    public let replacements: [Replacement]

    /// Whether a tool may make the change without asking.
    public let certainty: Certainty

    /// Makes a change of several replacements.
    public init(_ message: String, _ replacements: [Replacement], _ certainty: Certainty = .guess) {
      self.message = message
      self.replacements = replacements
      self.certainty = certainty
    }

    /// Makes a change of one replacement.
    public init(
      _ message: String,
      replacing span: SourceSpan,
      with text: String,
      _ certainty: Certainty = .guess
    ) {
      self.init(message, [Replacement(span: span, text: text)], certainty)
    }
  }

  /// How sure it is that a change is what the author means.
  public enum Certainty: Sendable {
    /// The author can mean nothing else.
    case certain

    /// It is likely, as the nearest good value is; somebody has to look.
    case guess
  }

  /// New text for a range of the old.
  public struct Replacement: Sendable, Equatable {
    /// What goes.
    public let span: SourceSpan

    /// What comes, as it stands in the file: escaped where the file asks for it.
    public let text: String

    /// Makes a replacement of the text at `span` by `text`.
    public init(span: SourceSpan, text: String) {
      self.span = span
      self.text = text
    }
  }
}

extension Sequence<Diagnostic> {
  /// The findings by file, then position; what has no place comes first, and findings at one place
  /// keep their order.
  public func inSourceOrder() -> [Diagnostic] {
    func key(_ diagnostic: Diagnostic) -> (String, Int, Int) {
      guard let span = diagnostic.span else { return ("", 0, 0) }
      return (span.source.name, span.range.lowerBound, span.range.upperBound)
    }
    let numbered = enumerated().map { (offset: $0.offset, key: key($0.element), value: $0.element) }
    return numbered.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.value)
  }

  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}

private func < (
  one: ((String, Int, Int), Int),
  other: ((String, Int, Int), Int)
) -> Bool {
  one.0 != other.0 ? one.0 < other.0 : one.1 < other.1
}
