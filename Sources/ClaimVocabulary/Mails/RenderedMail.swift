import TermDictionary

/// A mail in its reader's words.
public struct RenderedMail: Sendable, Hashable, Codable {
  /// One line.
  public let subject: String

  /// Plain text.
  public let text: String

  /// A complete HTML page; everything that people wrote is escaped.
  public let html: String

  /// What stands in the body of that page, for a page of one's own.
  public let body: String
}

extension Mail {
  /// The mail in the words of `lexicon`, which is its recipient's, not its sender's.
  public func rendered(in lexicon: Lexicon) -> RenderedMail {
    var plain = Document()
    let subject = self.subject.rendered(in: lexicon, document: &plain).text
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    let text = self.text.rendered(in: lexicon, document: &plain).text
    var page = Document()
    _ = self.subject.rendered(in: lexicon, document: &page)
    let body = paragraphs.map { statement in
      HTMLBlocks.html(statement.rendered(in: lexicon, document: &page).html())
    }.joined(separator: "\n")
    return RenderedMail(
      subject: subject,
      text: text.withoutEmptyRuns + "\n",
      html: HTMLBlocks.page(
        title: subject,
        language: lexicon.locale.description,
        body: body
      ),
      body: body
    )
  }
}

extension String {
  /// The text with at most one empty line at a time: an argument may be empty.
  var withoutEmptyRuns: String {
    var lines: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false)
    where !(line.isEmpty && lines.last?.isEmpty ?? true) {
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
