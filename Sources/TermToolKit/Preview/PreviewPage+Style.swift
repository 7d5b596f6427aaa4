extension PreviewPage {
  /// Columns where there is room, one below the other on a phone; light and dark.
  static let style = WebPageStyle(
    text: """
      :root { color-scheme: light dark; --line: #8884; --faint: #666; --mark: #ffe58a; --error: #b00020; }
      @media (prefers-color-scheme: dark) {
        :root { --faint: #aaa; --mark: #6b5500; --error: #ff8a80; }
      }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 110rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      nav a { margin-right: .75rem; white-space: nowrap; }
      h2 { border-bottom: 1px solid var(--line); margin: 2.5rem 0 0; }
      article { margin: 1.5rem 0; }
      h3 { font: 600 .95rem/1.4 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere; }
      h3 a { color: inherit; text-decoration: none; }
      h4 { margin: .75rem 0 0; font-size: .9rem; }
      .about, .who { color: var(--faint); font-size: .85rem; margin: 0; }
      .readers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); \
      gap: .75rem; margin-top: .5rem; }
      .reader { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
      blockquote { margin: .25rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
      .count summary { color: var(--faint); font-size: .85rem; margin-top: .5rem; cursor: pointer; }
      #filter { font: inherit; width: min(24rem, 100%); padding: .4rem .6rem; margin: .75rem 0 .5rem; }
      [hidden] { display: none; }
      mark { background: var(--mark); color: inherit; border-radius: .2rem; }
      .error, .warning, .info { font-size: .85rem; margin: .5rem 0 0; }
      .error { color: var(--error); }
      @media print { #filter { display: none; } article { break-inside: avoid; } nav { display: none; } }
      """,
    hash: "sha256-XN06Ui7ff/0hI0M6fXdrzg9ZGnS1uBkdIHDSnmGwCLc="
  )
}

extension PreviewPage {
  /// Adds a field that filters the messages by text; without scripts there is none, and nothing
  /// else is missing.
  static let script = WebPageScript(
    text: """
      const field = document.createElement("input");
      field.id = "filter";
      field.type = "search";
      field.placeholder = "Show messages that contain …";
      field.setAttribute("aria-label", field.placeholder);
      document.querySelector("header").append(field);
      field.addEventListener("input", () => {
        const wanted = field.value.trim().toLowerCase();
        for (const section of document.querySelectorAll("section")) {
          let isEmpty = true;
          for (const article of section.querySelectorAll("article")) {
            article.hidden = !article.textContent.toLowerCase().includes(wanted);
            if (!article.hidden) isEmpty = false;
          }
          section.hidden = isEmpty;
        }
      });
      """,
    hash: "sha256-vAtrMAJIWA844IFEJSUsUSwIpufppV9ncVY+l5Lr6vM="
  )
}
