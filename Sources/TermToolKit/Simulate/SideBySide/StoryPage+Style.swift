extension StoryPage {
  /// A column for each party where there is room, one below the other on a phone; light and dark.
  static let style = WebPageStyle(
    text: """
      :root { color-scheme: light dark; --line: #8884; --faint: #666; --mark: #ffe58a; --error: #b00020; \
      --paper: #fff; --desk: #f3f3f1; }
      @media (prefers-color-scheme: dark) {
        :root { --faint: #aaa; --mark: #6b5500; --error: #ff8a80; --paper: #2a2a2c; --desk: #1b1b1d; }
      }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 110rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; \
      background: var(--desk); overflow-wrap: break-word; }
      h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
      header p { color: var(--faint); margin: 0 0 1rem; }
      h2 { font-size: 1rem; border-top: 1px solid var(--line); margin: 1.5rem 0 .5rem; padding-top: .5rem; }
      h2 time { font-variant-numeric: tabular-nums; }
      p { margin: 0; }
      mark { background: var(--mark); color: inherit; border-radius: .2rem; }
      code { font: .85em ui-monospace, monospace; }
      .who, .heads p, .to { color: var(--faint); font-size: .85rem; }
      .who b, .heads b { color: CanvasText; }
      .who span::before, .heads span::before { content: "· "; }
      .parties, .stack { display: grid; gap: .5rem; grid-template-columns: minmax(0, 1fr); }
      .parties.heads { display: none; }
      section > div { margin: .5rem 0; }
      .label > p:not(.who) { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; \
      padding: 0 .6rem; font-size: .9rem; }
      .notice, .refusal { border-inline-start: .25rem solid var(--line); padding-inline-start: .6rem; }
      .notice p, .refusal p { white-space: pre-line; }
      .refusal { border-color: var(--error); }
      .refusal p:not(.who) b { color: var(--error); }
      .mail { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; \
      padding: .6rem .9rem .9rem; }
      .mail .subject { font-weight: 600; border-bottom: 1px solid var(--line); padding-bottom: .4rem; }
      .mail > p:not([class]), .mail ul, .mail ol { margin: .6rem 0 0; }
      .mail ul, .mail ol { padding-inline-start: 1.4rem; }
      .sheet { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; \
      padding: .6rem .9rem .9rem; overflow-x: auto; font-size: .85rem; }
      .sheet h3, .sheet h4 { margin: .75rem 0 .25rem; font-size: 1rem; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
      th, td { padding: .2rem .5rem; text-align: start; vertical-align: top; border-top: 1px solid var(--line); }
      thead th { border-top: 0; vertical-align: bottom; }
      th.end, td.end { text-align: end; }
      tbody th { font-weight: 400; }
      tfoot td, tfoot th { font-weight: 600; }
      caption { text-align: start; color: var(--faint); }
      @media (min-width: 56rem) {
        .parties { grid-auto-flow: column; grid-template-columns: none; grid-auto-columns: minmax(0, 1fr); \
        gap: 1rem; }
        .parties.heads { display: grid; position: sticky; top: 0; background: var(--desk); padding: .4rem 0; \
        border-bottom: 1px solid var(--line); }
        .parties .who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      }
      @media print { section { break-inside: avoid; } .heads { position: static; } }
      """,
    hash: "sha256-nb+HmQ+zmPl6sFEPS11e+sEcF5wFFsguUmi1BbszJp0="
  )
}
