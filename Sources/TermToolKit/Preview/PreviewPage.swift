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
        Words that differ between readers and markets are <mark>marked</mark>. \
        Tick what is right; remarks can be written below each message.</p>
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
    let folded = preview.folded(card)
    let place = card.details?.place
    let file = place.map { Escaping.html($0.source.name) } ?? ""
    let line = place.map { "\($0.start.line)" } ?? ""
    return """
      <article id="\(id)" data-message="\(card.message)" data-file="\(file)" data-line="\(line)">
      <h3><input type="checkbox" aria-label="\(card.message) is right"/> \
      <a href="#\(id)">\(card.message)</a></h3>\(description)\(details(of: card))
      <div class="readers">
      \(folded.variants.map(cell).joined(separator: "\n"))
      </div>\(counts(of: folded))
      <details class="remark"><summary>Remark</summary>
      <textarea aria-label="Remark on \(card.message)" rows="3"></textarea></details>
      </article>
      """
  }

  /// The words of the message, and where it is stated.
  private func details(of card: PreviewCard) -> String {
    guard let details = card.details else { return "" }
    let words = details.words.map { term, word in
      "\(Escaping.html(word)) <code>\(term)</code>"
    }
    let place = details.place.map {
      "<code>\(Escaping.html($0.source.name)):\($0.start.line)</code>"
    }
    let parts = [words.isEmpty ? nil : "Words: " + words.joined(separator: ", "), place]
    let text = parts.compactMap(\.self).joined(separator: " · ")
    return text.isEmpty ? "" : "\n<p class=\"about\">\(text)</p>"
  }

  /// The texts for several counts, a column for each text that differs; closed until somebody asks.
  private func counts(of locale: PreviewCard.Locale) -> String {
    guard !locale.counts.isEmpty else { return "" }
    let names = locale.counts.map { "\($0.count)" }.joined(separator: ", ")
    let groups = locale.counts.map { count, variants in
      """
      <p class="who">with \(count)</p>
      <div class="readers">
      \(variants.map(cell).joined(separator: "\n"))
      </div>
      """
    }
    return """

      <details class="count">
      <summary>with \(names)</summary>
      \(groups.joined(separator: "\n"))
      </details>
      """
  }

  private func cell(_ variant: PreviewCard.Variant) -> String {
    let text = variant.text.runs.reduce(into: "") { text, run in
      let escaped = Escaping.html(run.text)
      text += run.role == .different ? "<mark>\(escaped)</mark>" : escaped
    }
    let direction = variant.locale.isRightToLeft ? " dir=\"rtl\"" : ""
    return """
      <div class="reader">
      <p class="who">\(variant.readers)</p>
      <blockquote lang="\(variant.locale)"\(direction)>\(text)</blockquote>\(problems(of: variant))
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
