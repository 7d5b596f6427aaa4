import Diagnostics

/// A document inside the tool, or a section of one.
struct ReferencePage: Sendable {
  /// As in `dictionary-format`, or `dictionary-format#accepted-findings`.
  let name: String

  /// The first heading.
  let title: String

  /// All below it, in Markdown.
  let text: String

  /// The documents, sorted by name.
  static let documents: [ReferencePage] = ToolFiles.documents.map { file in
    let name = FilePath.name(of: file.name).dropLast(".md".count)
    let text = String(decoding: file.bytes, as: UTF8.self)
    return ReferencePage(name: String(name), MarkdownSection.all(of: text))
  }.sorted { $0.name < $1.name }

  /// The document called `name`, or its section behind a `#`; `nil` where there is no document.
  ///
  /// - Throws: ``UsageError`` for a section that the document has not.
  static func named(_ name: String) throws(UsageError) -> ReferencePage? {
    let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let page = documents.first(where: { $0.name == parts[0] }) else { return nil }
    guard parts.count > 1 else { return page }
    let sections = MarkdownSection.all(of: page.source)
    let anchor = String(parts[1])
    guard let index = sections.firstIndex(where: { $0.anchor == anchor }) else {
      let anchors = sections.map(\.anchor)
      let hint = NearestValue.to(anchor, among: anchors).map { "did you mean '\($0)'?" }
      let rest = hint ?? "they are \(anchors.joined(separator: ", "))"
      throw UsageError("'\(page.name)' has no section '\(anchor)'; \(rest)")
    }
    let level = sections[index].level
    let rest = sections[(index + 1)...].prefix { $0.level > level }
    return ReferencePage(name: name, [sections[index]] + rest)
  }

  /// The Markdown of the document, its links as they are written.
  private let source: String

  private init(name: String, _ sections: [MarkdownSection]) {
    self.name = name
    title = sections.first?.title ?? name
    let source = sections.map(\.source).joined()
    self.source = source
    let body = source.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .drop { $0.isEmpty }.joined(separator: "\n")
    let document = String(name.prefix { $0 != "#" })
    text = PageLinks(document, in: "docs").followable(body)
  }
}

/// A heading of a document in Markdown, with what is below it up to the next heading.
struct MarkdownSection {
  /// How deep the heading is, from 1.
  let level: Int

  /// The heading, without marks.
  let title: String

  /// The heading and what is below it.
  private(set) var source: String

  /// What links call it: `accepted-findings`, `tdagree`.
  var anchor: String {
    String(
      title.lowercased().compactMap { character in
        character == " "
          ? "-"
          : character.isLetter || character.isNumber || "-_".contains(character)
            ? character : nil
      }
    )
  }

  /// The sections of `text`, in order; what is before the first heading is left out.
  static func all(of text: String) -> [MarkdownSection] {
    var sections: [MarkdownSection] = []
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      let level = line.prefix { $0 == "#" }.count
      if !isCode, level > 0, line.dropFirst(level).first == " " {
        let title = line.dropFirst(level + 1).filter { $0 != "`" }
        sections.append(MarkdownSection(level: level, title: title, source: line + "\n"))
      } else if !sections.isEmpty {
        sections[sections.count - 1].source += line + "\n"
      }
    }
    return sections
  }
}
