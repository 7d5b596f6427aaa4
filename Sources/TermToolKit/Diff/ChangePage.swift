import Diagnostics
import TermAuthoring

/// What changed, as one web page for reviewers: a box to tick for each term and message, on a
/// screen as on paper.
struct ChangePage {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  var html: String {
    let list = ChangeList(comparison)
    let title = comparison.readers ?? "What changed"
    let reads = comparison.readers == nil ? "Now reads differently" : "Reads differently"
    let sections = [
      section("Words", list.words), section("Messages", list.messages),
      section(reads, list.readings),
    ].filter { !$0.isEmpty }
    let count = list.words.count + list.messages.count + list.readings.count
    let body = sections.isEmpty ? "<p>Nothing differs.</p>" : sections.joined(separator: "\n")
    return WebPage(
      title: title,
      style: Self.style,
      script: Self.script,
      body: """
        <header>
        <h1>\(Escaping.html(title))</h1>
        <p>\(count) to look at. What went is <del>struck out</del>, what came is <ins>underlined</ins>.\
        \(leftOut)</p>
        <p id="progress"></p>
        </header>
        <main>
        \(body)
        </main>
        """
    ).html
  }

  private var leftOut: String {
    guard comparison.leftOut > 0 else { return "" }
    return " \(FindingSummary.count(comparison.leftOut, "difference")) more are not shown."
  }

  private func section(_ title: String, _ blocks: [ChangeList.Block]) -> String {
    guard !blocks.isEmpty else { return "" }
    let items = blocks.map { block in
      """
      <article>
      <h3><label><input type="checkbox"/> \(block.subject.identifier)</label></h3>
      \(block.parts.map(part).joined(separator: "\n"))
      </article>
      """
    }
    return """
      <section>
      <h2>\(title)</h2>
      \(items.joined(separator: "\n"))
      </section>
      """
  }

  private func part(_ part: ChangeList.Part) -> String {
    let owner = part.owner.map { "<p class=\"who\">\(Escaping.html($0))</p>\n" } ?? ""
    return owner + part.changes.map(change).joined(separator: "\n")
  }

  private func change(_ change: DictionaryChange) -> String {
    let sentence = ChangeSentence(change)
    let (before, after) = sentence.shown
    let words = sentence.words.isEmpty ? "" : "<span>\(Escaping.html(sentence.words))</span> "
    let locale = change.dictionary.locale
    let direction = locale.isRightToLeft ? " dir=\"rtl\"" : ""
    let language = " lang=\"\(Escaping.html("\(locale)"))\"\(direction)"
    // What has no words in common with the other text is struck out, or underlined, as a whole.
    func text(_ text: RichText?, _ element: String) -> String {
      guard let text else { return "" }
      let marked = text.runs.reduce(into: "") { html, run in
        let escaped = Escaping.html(run.text)
        let isMarked = !sentence.isMarked || run.role == .different
        html += isMarked ? "<\(element)>\(escaped)</\(element)>" : escaped
      }
      return "<blockquote\(language)>\(marked)</blockquote>"
    }
    return "<div class=\"change\">\(words)\(text(before, "del"))\(text(after, "ins"))</div>"
  }
}
