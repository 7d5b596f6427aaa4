import ClaimVocabulary
import TermDictionary

/// A whole document in the words of readers: the guide for contacts.
struct DocumentPreview {
  /// The name of the document on the command line.
  static let contactGuide = "contact-guide"

  private let report: WorkflowReport

  /// Fills the guide with what a person sets, and with examples where nothing is set.
  init(_ settings: Settings) throws(UsageError) {
    let names = ["project", "sender", "company"]
    try settings.check(among: names)
    report = .contactGuide(
      project: settings["project"] ?? "Riverside Clinic",
      sender: settings["sender"] ?? "Dana Price",
      company: settings["company"] ?? "Northgate Build"
    )
  }

  /// Prints the document once for each of `readers`.
  func output(_ format: PreviewFormat, for readers: Readers, _ screen: Screen) -> Output {
    switch format {
    case .human:
      let text = texts(.text, readers, width: screen.width).joined(separator: "\n")
      return .text(TerminalText(lines: text))
    case .markdown: return .data(texts(.markdown, readers).joined(separator: "\n"))
    case .html: return .data(ReportPage([report], for: readers).html)
    case .json:
      let rows = zip(readers.lexicons, texts(.text, readers)).map { lexicon, text -> JSONValue in
        [
          "message": .string(Self.contactGuide),
          "dictionary": .string(lexicon.pointOfView.description),
          "locale": .string(lexicon.locale.description),
          "text": .string(text),
          "diagnostics": [],
        ]
      }
      return .json(.array(rows))
    }
  }

  private func texts(
    _ format: ReportFormat,
    _ readers: Readers,
    width: Int? = nil
  ) -> [String] {
    readers.lexicons.map { report.rendered(format, in: $0, width: width) }
  }
}
