import Diagnostics
import MessageFormat

/// Messages as one web page that needs no other file, and no script to be read.
struct PreviewPage {
  private let preview: Preview

  init(_ preview: Preview) { self.preview = preview }

  var html: String {
    let groups = preview.groups
    return WebPage(
      title: "Messages for \(readers)",
      style: Self.style,
      script: Self.script,
      body: """
        <header>
        <h1>Messages</h1>
        <p>\(cardCount(groups)) in the words of \(Escaping.html(readers)). \
        Words that differ between readers are <mark>marked</mark>.</p>
        \(navigation(groups))
        </header>
        <main>
        \(groups.map(section).joined(separator: "\n"))
        </main>
        """
    ).html
  }

  private var readers: String {
    let names = preview.pointsOfView.map(\.description).joined(separator: ", ")
    return names + " (" + preview.locales.map(\.description).joined(separator: ", ") + ")"
  }

  private func cardCount(_ groups: [(name: String, cards: [PreviewCard])]) -> String {
    let count = groups.reduce(0) { $0 + $1.cards.count }
    return count == 1 ? "1 message" : "\(count) messages"
  }

  private func navigation(_ groups: [(name: String, cards: [PreviewCard])]) -> String {
    guard groups.count > 1 else { return "" }
    let links = groups.map { "<a href=\"#\($0.name)\">\($0.name)</a>" }
    return "<nav>\(links.joined(separator: " "))</nav>"
  }

  private func section(_ group: (name: String, cards: [PreviewCard])) -> String {
    """
    <section id="\(group.name)">
    <h2>\(group.name)</h2>
    \(group.cards.map(article).joined(separator: "\n"))
    </section>
    """
  }

  private func article(_ card: PreviewCard) -> String {
    // No group has a dot in its name, so that a message of one word takes no other's place.
    let id = "message.\(card.message)"
    let description = card.description.map { "\n<p class=\"about\">\(Escaping.html($0))</p>" } ?? ""
    return """
      <article id="\(id)">
      <h3><a href="#\(id)">\(card.message)</a></h3>\(description)
      \(card.locales.map(row).joined(separator: "\n"))
      </article>
      """
  }

  private func row(_ locale: PreviewCard.Locale) -> String {
    let label = preview.locales.count > 1 ? "<h4>\(locale.locale)</h4>\n" : ""
    let cells = locale.variants.map { cell($0, locale.locale) }.joined(separator: "\n")
    return "\(label)<div class=\"readers\">\n\(cells)\n</div>\(counts(of: locale))"
  }

  /// A table of the texts for several counts, a column for each text that differs.
  private func counts(of locale: PreviewCard.Locale) -> String {
    locale.counts.map { count, variants in
      let cells = variants.map { cell($0, locale.locale) }.joined(separator: "\n")
      return """

        <details class="count" open="open">
        <summary>with \(count)</summary>
        <div class="readers">
        \(cells)
        </div>
        </details>
        """
    }.joined()
  }

  private func cell(_ variant: PreviewCard.Variant, _ locale: LocaleIdentifier) -> String {
    let text = variant.text.runs.reduce(into: "") { text, run in
      let escaped = Escaping.html(run.text)
      text += run.role == .different ? "<mark>\(escaped)</mark>" : escaped
    }
    let direction = locale.isRightToLeft ? " dir=\"rtl\"" : ""
    return """
      <div class="reader">
      <p class="who">\(variant.readers)</p>
      <blockquote lang="\(locale)"\(direction)>\(text)</blockquote>\(problems(of: variant))
      </div>
      """
  }

  private func problems(of variant: PreviewCard.Variant) -> String {
    variant.problems.map { problem in
      "\n<p class=\"\(problem.severity.rawValue)\">\(problem.severity.rawValue): "
        + "\(Escaping.html(problem.message)) [\(problem.code)]</p>"
    }.joined()
  }
}
