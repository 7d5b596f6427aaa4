import TermDictionary

/// A mail in its reader's words.
public struct RenderedMail: Sendable, Hashable, Codable {
  /// One line.
  public let subject: String

  /// Plain text.
  public let text: String

  /// A complete HTML page; everything that people wrote is escaped.
  public let html: String

  /// What is in the body of that page, for a page of one's own.
  public let body: String

  /// The locale of the words, by BCP 47: `en-AU`.
  public let language: String

  /// The files that go with it; take out what is too large to be sent.
  public var attachments: [AttachedFile]
}

extension Mail {
  /// The mail in the words of `lexicon`, which is its recipient's, not its sender's, without links
  /// but those whose address it has itself.
  public func rendered(in lexicon: Lexicon) -> RenderedMail {
    let table = LinkTable.none
    return rendered(in: lexicon) { link in
      (try? table.address(of: link, for: recipient)).flatMap(\.self)
    }
  }

  /// The mail in the words of `lexicon`, which is its recipient's, not its sender's, with the links
  /// that `links` has addresses for: as lines in the text, as links and buttons in HTML.
  ///
  /// - Throws: ``RefusedLink`` for an address that starts with neither `https:`, `http:` nor
  ///   `mailto:`, or that would not come through.
  public func rendered(in lexicon: Lexicon, links: LinkTable) throws(RefusedLink) -> RenderedMail {
    var addresses: [MailLink: String] = [:]
    for link in ending.links { addresses[link] = try links.address(of: link, for: recipient) }
    return rendered(in: lexicon) { addresses[$0] }
  }

  private func rendered(in lexicon: Lexicon, _ address: (MailLink) -> String?) -> RenderedMail {
    let links = ending.links.compactMap { link in address(link).map { (link, $0) } }
    let otherwise = links.count < ending.links.count ? ending.otherwise.map { [$0] } ?? [] : []
    let closing = otherwise + (ending.closing.map { [$0] } ?? [])
    var plain = RenderedDocument()
    let subject = self.subject.rendered(in: lexicon, document: &plain).text
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    let texts =
      ([text] + ending.additions).map { $0.rendered(in: lexicon, document: &plain).text }
      + [plainText(links, in: lexicon, &plain)]
      + closing.map { $0.rendered(in: lexicon, document: &plain).text }
    var page = RenderedDocument()
    _ = self.subject.rendered(in: lexicon, document: &page)
    func blocks(_ statements: [Statement]) -> String {
      let pieces = statements.map {
        $0.rendered(in: lexicon, document: &page).html(HTMLBlocks.rows)
      }
      return HTMLBlocks.html(pieces.joinedByParagraphs)
    }
    let blocks =
      [blocks(paragraphs + ending.additions)] + html(links, in: lexicon, &page) + [blocks(closing)]
    let body = blocks.filter { !$0.isEmpty }.joined(separator: "\n")
    return RenderedMail(
      subject: subject,
      text: texts.filter { !$0.isEmpty }.joined(separator: "\n\n").withoutEmptyRuns + "\n",
      html: HTMLBlocks.page(
        title: subject,
        language: lexicon.locale.description,
        style: Self.style,
        body: body
      ),
      body: body,
      language: lexicon.locale.description,
      attachments: attachments
    )
  }

  /// A line for each link.
  private func plainText(
    _ links: [(MailLink, String)],
    in lexicon: Lexicon,
    _ document: inout RenderedDocument
  ) -> String {
    var lines: [String] = []
    for (link, address) in links {
      let label = Statement(link.kind.label).rendered(in: lexicon, document: &document).text
      lines.append("\(label): \(address)")
    }
    return lines.joined(separator: "\n")
  }

  /// A paragraph with buttons, one for each answer, and one for each other link.
  private func html(
    _ links: [(MailLink, String)],
    in lexicon: Lexicon,
    _ document: inout RenderedDocument
  ) -> [String] {
    var buttons: [String] = []
    var paragraphs: [String] = []
    for (link, address) in links {
      let label = Statement(link.kind.label).rendered(in: lexicon, document: &document).html()
      let name = link.kind.isAnswer ? " class=\"answer\"" : ""
      let anchor = "<a\(name) href=\"\(Escaping.html(address))\">\(label)</a>"
      if link.kind.isAnswer { buttons.append(anchor) } else { paragraphs.append(anchor) }
    }
    let rows = (buttons.isEmpty ? [] : [buttons.joined(separator: "\n")]) + paragraphs
    return rows.map { "<p>\($0)</p>" }
  }

  /// What buttons and tables look like; where a mail reader takes no styles, they are links and
  /// tables still.
  private static let style =
    "a.answer{display:inline-block;min-width:4em;padding:.6em 1.2em;border-radius:4px;background:#1a5fb4;"
    + "color:#fff;text-align:center;text-decoration:none}"
    + "caption,th,td{text-align:left;vertical-align:top}th{font-weight:normal;padding-right:1em}"
}

extension [String] {
  /// The pieces with empty lines between them, but for rows of one table.
  fileprivate var joinedByParagraphs: String {
    func isRow(_ piece: String) -> Bool { piece.hasPrefix("<tr>") && piece.hasSuffix("</tr>") }
    var text = ""
    for (index, piece) in enumerated() {
      let isSameTable = index > 0 && isRow(self[index - 1]) && isRow(piece)
      text += (index == 0 ? "" : isSameTable ? "\n" : "\n\n") + piece
    }
    return text
  }
}
