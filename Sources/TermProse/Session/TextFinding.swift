import Diagnostics
import TermDictionary

/// Something that is worth saying about the words of a text, in numbers and strings alone: what an
/// editor underlines and a form shows.
///
/// It points to no `SourceText`, so that it can be kept, sent and compared for itself.
public struct TextFinding: Sendable, Hashable {
  /// Which rule found it.
  public let code: DiagnosticCode

  /// How grave it is.
  public let severity: Severity

  /// One fragment that names the word, what was expected and the right word.
  public let message: String

  /// Where it is.
  public let range: TextRange

  /// What is there, as it is read: without markup.
  public let match: String

  /// The term it is about, where it is about one.
  public let term: TermID?

  /// Whose word is there, where that is known.
  public let pointOfView: PointOfViewID?

  /// Further places, such as that of the other name of a term.
  public let notes: [Note]

  /// Changes that would fix it, the best first.
  public let fixes: [Fix]

  /// Makes a finding.
  public init(
    code: DiagnosticCode,
    severity: Severity,
    message: String,
    range: TextRange,
    match: String,
    term: TermID?,
    pointOfView: PointOfViewID?,
    notes: [Note],
    fixes: [Fix]
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
    self.match = match
    self.term = term
    self.pointOfView = pointOfView
    self.notes = notes
    self.fixes = fixes
  }

  /// A remark about another place.
  public struct Note: Sendable, Hashable {
    /// The remark.
    public let message: String

    /// The place it speaks of, where there is one.
    public let range: TextRange?

    /// Makes a remark.
    public init(message: String, range: TextRange?) {
      self.message = message
      self.range = range
    }
  }

  /// A change that would fix a finding.
  public struct Fix: Sendable, Hashable {
    /// What it does: "write 'progress claim'".
    public let message: String

    /// The replacements, none of which overlaps another.
    public let replacements: [Replacement]

    /// Whether it may be made without asking.
    public let certainty: Diagnostic.Certainty

    /// Makes a change.
    public init(message: String, replacements: [Replacement], certainty: Diagnostic.Certainty) {
      self.message = message
      self.replacements = replacements
      self.certainty = certainty
    }
  }

  /// New text for a range of the old.
  public struct Replacement: Sendable, Hashable {
    /// What goes.
    public let range: TextRange

    /// What comes, escaped where the syntax asks for it.
    public let text: String

    /// Makes a replacement.
    public init(range: TextRange, text: String) {
      self.range = range
      self.text = text
    }
  }
}

/// A range of a text, in bytes of UTF-8 and as people count.
public struct TextRange: Sendable, Hashable {
  /// The bytes, counted from 0.
  public let bytes: Range<Int>

  /// The line and column of the first byte, counted from 1; columns are code points.
  public let start: SourcePlace

  /// The line and column behind the last byte.
  public let end: SourcePlace

  /// Makes a range.
  public init(bytes: Range<Int>, start: SourcePlace, end: SourcePlace) {
    self.bytes = bytes
    self.start = start
    self.end = end
  }

  /// The range of `span`.
  public init(_ span: SourceSpan) {
    self.init(bytes: span.range, start: span.start, end: span.end)
  }
}

extension TextFinding {
  /// The finding of a document that was checked as a whole.
  public init(_ finding: ProseFinding) {
    let notes = finding.diagnostic.notes.map { note in
      Note(message: note.message, range: note.span.map(TextRange.init))
    }
    self.init(finding, notes) { TextRange($0) }
  }

  /// A finding whose places `locate` knows.
  init(
    _ finding: ProseFinding,
    _ notes: [Note],
    _ locate: (SourceSpan) -> TextRange
  ) {
    let diagnostic = finding.diagnostic
    let start = SourcePlace(line: 1, column: 1)
    self.init(
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: diagnostic.message,
      range: diagnostic.span.map(locate) ?? TextRange(bytes: 0..<0, start: start, end: start),
      match: finding.match,
      term: finding.term,
      pointOfView: finding.pointOfView,
      notes: notes,
      fixes: diagnostic.fixIts.map { fixIt in
        Fix(
          message: fixIt.message,
          replacements: fixIt.replacements.map {
            Replacement(range: locate($0.span), text: $0.text)
          },
          certainty: fixIt.certainty
        )
      }
    )
  }
}

extension TextFinding {
  /// Whether `other`, a finding after `edit`, is this one: nothing but its place has moved.
  func isSame(as other: TextFinding, after edit: TextEdit) -> Bool {
    code == other.code && message == other.message && severity == other.severity
      && match == other.match && term == other.term && pointOfView == other.pointOfView
      && edit.moved(range.bytes) == other.range.bytes
      && notes.elementsEqual(other.notes) { one, other in
        one.message == other.message
          && one.range.map { edit.moved($0.bytes) }
            == other.range.map { .some($0.bytes) }
      }
      && fixes.elementsEqual(other.fixes) { one, other in
        one.message == other.message && one.certainty == other.certainty
          && one.replacements.elementsEqual(other.replacements) { one, other in
            one.text == other.text && edit.moved(one.range.bytes) == other.range.bytes
          }
      }
  }
}
