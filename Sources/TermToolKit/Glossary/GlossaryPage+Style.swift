extension GlossaryPage {
  /// The word beside what is said of it where there is room, above it on a phone; light and dark;
  /// numbered pages in print.
  static let style = WebPageStyle(
    text: """
      :root { color-scheme: light dark; --paper: #fff; --text: #1b2430; --faint: #5b6673; --line: #d8dee6; \
      --accent: #0b5cad; --cell: #f5f7fa; --no: #b00020; }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #14181d; --text: #e6eaf0; --faint: #9aa5b1; --line: #323a44; --accent: #7db8f5; \
      --cell: #1d232a; --no: #ff8a80; }
      }
      * { box-sizing: border-box; }
      html { scroll-padding-top: 1rem; }
      body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); \
      color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
      header p { color: var(--faint); margin: 0 0 1rem; }
      a { color: var(--accent); }
      nav { display: flex; flex-wrap: wrap; gap: .25rem; margin-bottom: .75rem; }
      nav a { min-width: 2rem; padding: .15rem .4rem; text-align: center; text-decoration: none; \
      border: 1px solid var(--line); border-radius: .3rem; }
      #filter { font: inherit; color: inherit; background: var(--cell); width: min(26rem, 100%); \
      padding: .45rem .7rem; border: 1px solid var(--line); border-radius: .4rem; }
      [hidden] { display: none !important; }
      h2 { font-size: 1.5rem; margin: 2.25rem 0 0; color: var(--accent); border-bottom: 2px solid var(--line); }
      article { border-bottom: 1px solid var(--line); padding: .9rem 0; }
      article:target { background: var(--cell); }
      h3 { font-size: 1.1rem; line-height: 1.35; margin: 0; }
      p, ul, dl { margin: 0; }
      small { color: var(--faint); font-size: .85rem; font-weight: 400; }
      .head small { display: block; }
      .faint { color: var(--faint); font-size: .8rem; }
      .faint a { color: inherit; text-decoration: none; font-family: ui-monospace, monospace; }
      .body > * + * { margin-top: .5rem; }
      .note { color: var(--faint); }
      .note::before { content: "Note: "; }
      .example { font-style: italic; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); }
      .example small { font-style: normal; }
      .names { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
      .names div { background: var(--cell); border-radius: .4rem; padding: .4rem .65rem; }
      dt { color: var(--faint); font-size: .8rem; }
      dd { margin: 0; font-weight: 600; }
      dd small { display: block; }
      .others { list-style: none; padding: 0; display: flex; flex-wrap: wrap; }
      .others li { margin-inline-end: 1.25rem; }
      .others span { color: var(--faint); font-size: .8rem; }
      .deprecated, .forbidden { text-decoration: line-through; text-decoration-color: var(--no); }
      .deprecated span, .forbidden span, .others small { display: inline-block; text-decoration: none; }
      .see { padding: .45rem 0; border-bottom: 1px solid var(--line); }
      .see span { color: var(--faint); font-style: italic; }
      @media (min-width: 48rem) {
        article { display: grid; grid-template-columns: 17rem 1fr; gap: 1.5rem; }
      }
      @page { size: A4; margin: 18mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); \
      font: 9pt system-ui, sans-serif; color: #5b6673; } }
      @media print {
        :root { color-scheme: light; --paper: #fff; --text: #000; --faint: #444; --line: #bbb; --accent: #000; \
      --cell: #fff; --no: #b00020; }
        body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
        nav, #filter { display: none; }
        a { text-decoration: none; }
        h1 { font-size: 20pt; }
        h2 { font-size: 14pt; margin-top: 14pt; break-after: avoid; }
        h3 { font-size: 11pt; }
        article { display: grid; grid-template-columns: 48mm 1fr; gap: 5mm; padding: 5pt 0; break-inside: avoid; }
        article:target { background: none; }
        .faint a { display: block; }
        .see { padding: 3pt 0; break-inside: avoid; }
        .names { grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr)); gap: 2mm; }
        .names div { border: .5pt solid var(--line); padding: 2pt 5pt; }
      }
      """,
    hash: "sha256-Eco6avLT82Hg8dL2leTAbUwNRxGQj0u26ILlHIikWlw="
  )

  /// Adds a field that filters the entries by text; without scripts there is none, and nothing else
  /// is missing.
  static let script = WebPageScript(
    text: """
      const field = document.createElement("input");
      field.id = "filter";
      field.type = "search";
      field.placeholder = "Find a word …";
      field.setAttribute("aria-label", field.placeholder);
      document.querySelector("header").append(field);
      field.addEventListener("input", () => {
        const wanted = field.value.trim().toLowerCase();
        for (const section of document.querySelectorAll("section")) {
          let isEmpty = true;
          for (const item of section.querySelectorAll("article, .see")) {
            item.hidden = !item.textContent.toLowerCase().includes(wanted);
            if (!item.hidden) isEmpty = false;
          }
          section.hidden = isEmpty;
        }
      });
      """,
    hash: "sha256-crE0xwp0WQanOPcfTsgstydsDs9RxoT0dzBhngn16Ts="
  )
}
