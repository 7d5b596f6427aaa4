import Diagnostics
import MessageFormat

/// A story as one web page that needs no other file and no script: an event in each row, a party in
/// each column.
struct StoryPage {
  private let table: StoryTable

  init(_ table: StoryTable) { self.table = table }

  var html: String {
    WebPage(
      title: table.title,
      style: Self.style,
      body: """
        <header>
        <h1>\(Escaping.html(table.title))</h1>
        <p>\(explanation)</p>
        </header>
        <main>
        \(heads)\(table.events.map(section).joined(separator: "\n"))
        </main>
        """
    ).html
  }

  private var explanation: String {
    guard table.parties.count > 1 else { return table.parties.map { name(of: $0) }.joined() }
    return
      "What each party reads of each event. Words that differ are <mark>marked</mark>; what all read "
      + "alike stands once."
  }

  /// The names of the parties over their columns; a narrow page repeats them in each cell.
  private var heads: String {
    guard table.parties.count > 1 else { return "" }
    let cells = table.parties.map { "<p>\(name(of: $0))</p>" }.joined(separator: "\n")
    return "<div class=\"parties heads\" aria-hidden=\"true\">\n\(cells)\n</div>\n"
  }

  private func name(of party: StoryTable.Party) -> String {
    let companies = party.companies.map { " <span>\(Escaping.html($0))</span>" }.joined()
    return "<b>\(Escaping.html("\(party.lexicon.pointOfView)"))</b> "
      + "<code>\(Escaping.html("\(party.lexicon.locale)"))</code>" + companies
  }

  private func section(_ event: StoryTable.Event) -> String {
    let by = event.by.map { " · " + Escaping.html($0) } ?? ""
    return """
      <section>
      <h2><time datetime="\(event.stamp)">\(event.clock)</time>\(by)</h2>
      \(event.entries.map(row).joined(separator: "\n"))
      </section>
      """
  }

  private func row(_ entry: StoryTable.Entry) -> String {
    let kind = entry.item.kind
    let fragments = table.parties.map { RenderedItem.fragment(of: entry.item, in: $0.lexicon) }
    let subjects = WordDifference.mark(entry.texts.map { $0.subject ?? "" })
    let bodies = MarkupDifference.mark(fragments)
    let cells = table.parties.indices.map { index in
      content(kind, entry.openings[index], subjects[index], bodies[index])
    }
    if entry.isAlike {
      return "<div class=\"\(kind.rawValue)\">\(cells[0])</div>"
    }
    let columns = zip(table.parties, cells).map { party, cell in
      let locale = party.lexicon.locale
      let direction = locale.isRightToLeft ? " dir=\"rtl\"" : ""
      return """
        <div class="\(kind.rawValue)" lang="\(Escaping.html(locale.description))"\(direction)>\
        <p class="who">\(name(of: party))</p>
        \(cell)</div>
        """
    }
    // A report is too wide for a column.
    let arrangement = kind == .report ? "stack" : "parties"
    return "<div class=\"\(arrangement)\">\n\(columns.joined(separator: "\n"))\n</div>"
  }

  /// What is in a cell, its words marked already.
  private func content(
    _ kind: Simulation.Item.Kind,
    _ opening: RichText?,
    _ subject: RichText,
    _ body: String
  ) -> String {
    let opening = opening.map(MarkupDifference.marked) ?? ""
    switch kind {
    case .history, .label: return "<p>\(body)</p>"
    case .notice, .refusal: return "<p><b>\(opening)</b> \(body)</p>"
    case .mail:
      let subject = MarkupDifference.marked(subject)
      return "<p class=\"to\">\(opening)</p>\n<p class=\"subject\">\(subject)</p>\n\(body)"
    case .report:
      return
        "<div class=\"sheet\" tabindex=\"0\" role=\"region\" aria-label=\"Report\">\(body)</div>"
    }
  }
}
