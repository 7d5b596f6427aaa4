import Diagnostics

/// Terms as a Markdown table: the labels, with a column for each reader.
struct GlossaryMarkdown {
  private let glossary: Glossary

  init(_ glossary: Glossary) { self.glossary = glossary }

  var text: String {
    let hasLocales = glossary.locales.count > 1
    let readers = glossary.pointsOfView.map(\.description)
    let titles = ["term"] + (hasLocales ? ["locale"] : []) + readers
    var rows = [titles, titles.map { _ in "---" }]
    for group in glossary.byTerm {
      for locale in glossary.locales {
        let words = glossary.pointsOfView.map { reader in
          Escaping.markdown(group.row(reader, locale)?.entry.label ?? "")
        }
        rows.append(["`\(group.term)`"] + (hasLocales ? [locale.description] : []) + words)
      }
    }
    return Escaping.markdownTable(rows) + "\n"
  }
}
