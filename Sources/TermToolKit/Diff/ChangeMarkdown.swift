import Diagnostics
import TermAuthoring

/// What changed, as a Markdown document: a box to tick for each term and message, with the words in
/// bold that differ.
struct ChangeMarkdown {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  var text: String {
    let list = ChangeList(comparison)
    let title = comparison.readers.map { "# " + Escaping.markdown($0) } ?? "# What changed"
    let reads = comparison.readers == nil ? "Now reads differently" : "Reads differently"
    let sections = [
      section("Words", list.words), section("Messages", list.messages),
      section(reads, list.readings),
    ].compactMap(\.self)
    let body = sections.isEmpty ? ["Nothing differs."] : sections
    return ([title] + body).joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: String, _ blocks: [ChangeList.Block]) -> String? {
    blocks.isEmpty ? nil : "## \(title)\n\n" + blocks.map(text).joined(separator: "\n")
  }

  private func text(of block: ChangeList.Block) -> String {
    let lines = block.parts.flatMap { part in
      part.changes.map { change in
        let owner = part.owner.map { Escaping.markdown($0) + ": " } ?? ""
        return "  - " + owner + text(of: ChangeSentence(change))
      }
    }
    return (["- [ ] `\(block.subject.identifier)`"] + lines).joined(separator: "\n")
  }

  private func text(of sentence: ChangeSentence) -> String {
    let (before, after) = sentence.shown
    let texts = [before, after].compactMap(\.self).map { "“\(marked($0))”" }
    return ([sentence.words].filter { !$0.isEmpty } + [texts.joined(separator: " → ")])
      .joined(separator: " ")
  }

  private func marked(_ text: RichText) -> String {
    text.runs.reduce(into: "") { markdown, run in
      let escaped = Escaping.markdown(run.text)
      markdown += run.role == .different ? "**\(escaped)**" : escaped
    }
  }
}
