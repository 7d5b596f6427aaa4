extension ChangePage {
  /// Before beside after where there is room; light and dark; boxes in print.
  static let style = WebPageStyle(
    text: """
      :root { color-scheme: light dark; --line: #8884; --faint: #666; --gone: #b00020; --came: #0a6b2d; \
      --wash: #0a6b2d14; --ebb: #b0002014; }
      @media (prefers-color-scheme: dark) {
        :root { --faint: #aaa; --gone: #ff8a80; --came: #7ddf9b; }
      }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; \
      overflow-wrap: anywhere; }
      header p, .who, .change span { color: var(--faint); font-size: .85rem; margin: 0; }
      h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
      h2 { border-bottom: 1px solid var(--line); margin: 2rem 0 0; }
      article { border-bottom: 1px solid var(--line); padding: .75rem 0; }
      h3 { font: 600 .95rem/1.4 ui-monospace, monospace; margin: 0; }
      h3 label { display: flex; gap: .6rem; align-items: flex-start; cursor: pointer; }
      input[type=checkbox] { width: 1.15rem; height: 1.15rem; margin: .05rem 0 0; flex: none; }
      .who, .change { margin-inline-start: 1.75rem; }
      .who { margin-top: .4rem; }
      .change { display: grid; gap: .25rem .75rem; margin-top: .25rem; }
      @media (min-width: 44rem) { .change { grid-template-columns: 1fr 1fr; } }
      .change span { grid-column: 1 / -1; }
      blockquote { margin: 0; padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; \
      white-space: pre-wrap; }
      del { color: var(--gone); background: var(--ebb); }
      ins { color: var(--came); background: var(--wash); }
      article:has(input:checked) .who, article:has(input:checked) .change { opacity: .5; }
      @page { size: A4; margin: 15mm; @bottom-center { content: counter(page) " / " counter(pages); \
      font: 9pt system-ui, sans-serif; color: #666; } }
      @media print {
        :root { color-scheme: light; --line: #bbb; --faint: #444; --gone: #b00020; --came: #0a6b2d; }
        body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
        #progress { display: none; }
        h2 { break-after: avoid; }
        article { break-inside: avoid; padding: 5pt 0; }
        .change { grid-template-columns: 1fr 1fr; }
        article:has(input:checked) .who, article:has(input:checked) .change { opacity: 1; }
      }
      """,
    hash: "sha256-Waz6gkGSXof0kSG3GhGH0Qff+XjH7/i1H4vt2HwvwUg="
  )

  /// Counts what is ticked; without scripts nobody counts, and nothing else is missing.
  static let script = WebPageScript(
    text: """
      const boxes = [...document.querySelectorAll("input[type=checkbox]")];
      const progress = document.getElementById("progress");
      const count = () => {
        progress.textContent = `${boxes.filter(box => box.checked).length} of ${boxes.length} ticked`;
      };
      for (const box of boxes) box.addEventListener("change", count);
      count();
      """,
    hash: "sha256-zOHPO+uvTBXH+YEvRSg6kRj6ByP3agNF0pARjGE2EqI="
  )
}
