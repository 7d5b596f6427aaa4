import Diagnostics

/// Messages as a Markdown document: a table for each, with the words that differ in bold.
struct PreviewMarkdown {
  private let preview: Preview

  init(_ preview: Preview) { self.preview = preview }

  var text: String {
    let sections = preview.groups.map { group in
      (["## \(group.name)"] + group.cards.map(section)).joined(separator: "\n\n")
    }
    return (["# Messages"] + sections).joined(separator: "\n\n") + "\n"
  }

  private func section(_ card: PreviewCard) -> String {
    let hasLocales = preview.locales.count > 1
    var blocks = ["### `\(card.message)`"]
    if let description = card.description { blocks.append(Escaping.markdownParagraph(description)) }
    var rows = [
      hasLocales ? ["locale", "reader", "text"] : ["reader", "text"],
      [String](repeating: "---", count: hasLocales ? 3 : 2),
    ]
    for locale in card.locales {
      for variant in locale.variants {
        let cells = [variant.readers, text(of: variant)]
        rows.append(hasLocales ? [locale.locale.description] + cells : cells)
      }
    }
    blocks.append(Escaping.markdownTable(rows))
    return blocks.joined(separator: "\n\n")
  }

  private func text(of variant: PreviewCard.Variant) -> String {
    let text = variant.text.runs.reduce(into: "") { text, run in
      let escaped = Escaping.markdown(run.text)
      text += run.role == .different ? "**\(escaped)**" : escaped
    }
    let problems = variant.problems.map { problem in
      "<br>\(problem.severity.rawValue): \(Escaping.markdown(problem.message)) \\[\(problem.code)\\]"
    }
    return text + problems.joined()
  }
}
