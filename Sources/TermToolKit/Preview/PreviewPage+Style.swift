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
      h3 input { width: 1.05rem; height: 1.05rem; margin: 0 .35rem 0 0; vertical-align: -.15rem; }
      .about, .who { color: var(--faint); font-size: .85rem; margin: 0; overflow-wrap: anywhere; }
      .count .who { margin-top: .5rem; }
      .readers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); \
      gap: .75rem; margin-top: .5rem; }
      .reader { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
      blockquote { margin: .25rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
      summary { color: var(--faint); font-size: .85rem; margin-top: .5rem; cursor: pointer; }
      #filter { font: inherit; width: min(24rem, 100%); padding: .4rem .6rem; margin: .75rem 0 .5rem; }
      .tools { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
      .tools button { font: inherit; padding: .3rem .7rem; }
      textarea { font: inherit; width: 100%; padding: .4rem .6rem; margin-top: .25rem; }
      [hidden] { display: none; }
      mark { background: var(--mark); color: inherit; border-radius: .2rem; }
      .error, .warning, .info { font-size: .85rem; margin: .5rem 0 0; }
      .error { color: var(--error); }
      @media print { .tools, nav, summary, .remark:not([open]) { display: none; } article { break-inside: avoid; } h2 { break-after: avoid; } }
      """,
    hash: "sha256-dhWGMZ2N8roOlDGPW3yQxRgUIXwhWOGgxEjZgywnPJk="
  )
}

extension PreviewPage {
  /// Adds a field that filters the messages by text, and buttons that save what is ticked and
  /// remarked as a file; without scripts there are none, and nothing else is missing.
  ///
  /// Where somebody has ticked or written and not saved, the browser asks before it closes the
  /// page. In CSV, an apostrophe is before what a spreadsheet would take for a formula.
  static let script = WebPageScript(
    text: """
      const tools = document.createElement("div");
      tools.className = "tools";
      document.querySelector("header").append(tools);
      const field = document.createElement("input");
      field.id = "filter";
      field.type = "search";
      field.placeholder = "Show messages that contain …";
      field.setAttribute("aria-label", field.placeholder);
      tools.append(field);
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
      const state = document.createElement("span");
      let isSaved = true;
      const rows = () => [...document.querySelectorAll("article")].map(article => ({
        message: article.dataset.message,
        ticked: article.querySelector("input").checked,
        remark: article.querySelector("textarea").value.trim(),
        file: article.dataset.file,
        line: Number(article.dataset.line),
      })).filter(row => row.ticked || row.remark);
      const count = () => {
        const all = rows();
        const ticked = all.filter(row => row.ticked).length;
        const remarks = all.filter(row => row.remark).length;
        state.textContent = `${ticked} ticked, ${remarks} with a remark`;
      };
      const cell = value => {
        const text = String(value);
        const guarded = /^\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]/.test(text) ? "'" + text : text;
        return '"' + guarded.replaceAll('"', '""') + '"';
      };
      const heads = ["message", "ticked", "remark", "file", "line"];
      const forms = {
        csv: () => "\\uFEFF" + [heads, ...rows().map(row => heads.map(head => row[head]))]
          .map(row => row.map(cell).join(",") + "\\r\\n").join(""),
        json: () => JSON.stringify(rows(), null, 2) + "\\n",
      };
      for (const [ending, form] of Object.entries(forms)) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = `Save remarks as ${ending.toUpperCase()}`;
        button.addEventListener("click", () => {
          const link = document.createElement("a");
          link.href = URL.createObjectURL(new Blob([form()], {type: "text/plain"}));
          link.download = `remarks.${ending}`;
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 1000);
          isSaved = true;
        });
        tools.append(button);
      }
      tools.append(state);
      document.querySelector("main").addEventListener("input", () => {
        isSaved = false;
        count();
      });
      addEventListener("beforeunload", event => {
        if (!isSaved) event.preventDefault();
      });
      count();
      """,
    hash: "sha256-nZEdOLu4wC2QjXZvTDu737CbhbQAIKAIYRcSaJZ6Ozs="
  )
}
