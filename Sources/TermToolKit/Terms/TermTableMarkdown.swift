import Diagnostics

/// Terms as a Markdown table: the labels, with a column for each reader.
struct TermTableMarkdown {
  private let table: TermTable

  init(_ table: TermTable) { self.table = table }

  var text: String {
    let hasLocales = table.locales.count > 1
    let readers = table.pointsOfView.map(\.description)
    let titles = ["term"] + (hasLocales ? ["locale"] : []) + readers
    var rows = [titles, titles.map { _ in "---" }]
    for group in table.byTerm {
      for locale in table.locales {
        let words = table.pointsOfView.map { reader in
          Escaping.markdown(group.row(reader, locale)?.entry.label ?? "")
        }
        rows.append(["`\(group.term)`"] + (hasLocales ? [locale.description] : []) + words)
      }
    }
    return Escaping.markdownTable(rows) + "\n"
  }
}
