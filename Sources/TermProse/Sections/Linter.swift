import Diagnostics
import LocaleData
import TermDictionary

/// Checks documents by the words of one reader: one point of view in one locale.
///
/// A linter is immutable and may be used by any number of threads at once.
///
/// ```swift
/// let linter = try Linter(.shipped, pointOfView: "head-contractor", locale: "en-AU")
/// let source = SourceText(name: "help.md", text: "Send an progress claim to the Invoice Contact.")
/// for finding in linter.findings(in: ProseDocument(source, syntax: .markdown)) {
///   print(finding.diagnostic.message)
/// }
/// ```
public struct Linter: Sendable {
  let vocabulary: LintVocabulary

  /// Prints and compiles the words of all readers of `set`, for checking texts for one of them.
  ///
  /// Costs some ten milliseconds the first time; the set keeps what was made.
  ///
  /// - Throws: `LexiconError` for a point of view or a locale that the set cannot serve.
  public init(
    _ set: DictionarySet,
    pointOfView: String,
    locale: String
  ) throws(LexiconError) {
    let lexicon = try set.lexicon(for: pointOfView, locale: locale)
    vocabulary = set.derived(from: [lexicon]) { LintVocabulary(set, lexicon) }
  }

  /// The words of the reader.
  public var lexicon: Lexicon { vocabulary.lexicon }

  /// What finds the words that are checked: those of all readers, and words that markets spell in
  /// several ways.
  public var matcher: PhraseMatcher { vocabulary.matcher }

  /// The language of the reader, which is what a document in several languages is read in: `en`.
  public var language: String { vocabulary.lexicon.locale.language }

  /// The codes of all findings that a linter can have.
  public static var codes: [DiagnosticCode] { DiagnosticCode.ofDocuments }

  /// What is wrong in `document`, in the order of the source.
  ///
  /// Costs one pass over its prose.
  public func findings(in document: ProseDocument) -> [ProseFinding] {
    findings(in: LintedDocument(document, vocabulary))
  }

  /// What is wrong in a document of one section.
  func findings(in linted: LintedDocument) -> [ProseFinding] {
    guard let place = linted.tree.place(at: 0) else { return [] }
    return linted.findings(at: place).map { linted.resolved($0) }
  }
}

extension ProseFinding {
  /// Where it starts, in bytes of the source.
  var start: Int { diagnostic.span?.range.lowerBound ?? 0 }
}

extension LintedDocument {
  /// The finding with the place of its note, in a document of one section.
  fileprivate func resolved(_ finding: Finding) -> ProseFinding {
    guard let note = finding.note, let noted = first(note.fact) else { return finding.finding }
    let span = noted.place.section.document.span(of: noted.range)
    return finding.finding.noting([Diagnostic.Note(note.message, at: span)])
  }
}
