import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Reports as one web page, in the words of each reader in turn.
struct ReportPage {
  private let reports: [WorkflowReport]
  private let lexicons: [Lexicon]

  /// A page of `reports`, of which there is at least one, for each of `readers`.
  init(_ reports: [WorkflowReport], for readers: Readers) {
    self.reports = reports
    lexicons = readers.lexicons
  }

  var html: String {
    let titles = lexicons.prefix(1).flatMap { lexicon in
      reports.prefix(1).map { $0.title.text(in: lexicon) }
    }
    return WebPage(
      title: titles.joined(),
      language: lexicons.first.map { "\($0.locale)" } ?? "en",
      style: Self.style,
      body: navigation + "<main>\n\(lexicons.map(article).joined(separator: "\n"))\n</main>"
    ).html
  }

  /// The way to each reader, where there are several.
  private var navigation: String {
    guard lexicons.count > 1 else { return "" }
    let links = lexicons.map { "<a href=\"#\(anchor(of: $0))\">\(name(of: $0))</a>" }
    return "<nav lang=\"en\">\(links.joined(separator: " "))</nav>\n"
  }

  private func article(_ lexicon: Lexicon) -> String {
    let locale = lexicon.locale
    let direction = locale.isRightToLeft ? " dir=\"rtl\"" : ""
    let reader =
      lexicons.count > 1 ? "<p class=\"who\" lang=\"en\">\(name(of: lexicon))</p>\n" : ""
    return """
      <article id="\(anchor(of: lexicon))" lang="\(Escaping.html("\(locale)"))"\(direction)>
      \(reader)\(reports.map { $0.fragment(in: lexicon) }.joined(separator: "\n"))
      </article>
      """
  }

  private func name(of lexicon: Lexicon) -> String {
    Escaping.html("\(lexicon.pointOfView) (\(lexicon.locale))")
  }

  private func anchor(of lexicon: Lexicon) -> String {
    Escaping.html("\(lexicon.pointOfView)-\(lexicon.locale)")
  }

  /// Lines as long as people like to read, and wide tables that can be moved aside; light and dark.
  static let style = WebPageStyle(
    text: """
      :root { color-scheme: light dark; --line: #8884; --faint: #666; }
      @media (prefers-color-scheme: dark) { :root { --faint: #aaa; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 90rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; \
      overflow-wrap: break-word; }
      nav a { margin-inline-end: .75rem; white-space: nowrap; }
      article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
      h1 { font-size: 1.6rem; line-height: 1.25; }
      h2 { font-size: 1.25rem; margin-top: 2rem; }
      h3 { font-size: 1rem; }
      .who, caption { color: var(--faint); font-size: .85rem; }
      p, ul, ol, blockquote { max-width: 45rem; }
      table { border-collapse: collapse; margin: 1rem 0; font-size: .9rem; display: block; overflow-x: auto; }
      caption { text-align: start; }
      th, td { padding: .25rem .6rem; text-align: start; vertical-align: top; border-top: 1px solid var(--line); }
      thead th { border-top: 0; vertical-align: bottom; }
      th.end, td.end { text-align: end; font-variant-numeric: tabular-nums; }
      @media (max-width: 48rem) { th, td { min-width: 8rem; } td:nth-child(5) { min-width: 16rem; } }
      @media print { nav { display: none; } article + article { break-before: page; } }
      """,
    hash: "sha256-vm3f81gLsWpgY6PmHFoVD3VCH/svSWiUc50L6C+c2tQ="
  )
}
