import Diagnostics
import MessageFormat
import TermDictionary

/// A glossary as one web page that needs no other file, and no script to be read; it prints as a
/// booklet.
struct GlossaryPage {
  private let glossary: Glossary
  private let readers: GlossaryReaders

  /// The terms that have an entry.
  private let known: Set<String>

  init(_ glossary: Glossary) {
    self.glossary = glossary
    readers = GlossaryReaders(glossary)
    known = Set(glossary.entries.map(\.term.description))
  }

  var html: String {
    let letters = GlossaryIndex(glossary).letters
    return WebPage(
      title: glossary.title,
      style: Self.style,
      script: Self.script,
      body: """
        <header>
        <h1>\(Escaping.html(glossary.title))</h1>
        <p>\(FindingSummary.count(glossary.entries.count, "term")) in the words of \
        \(Escaping.html(readers.everybody)).</p>
        <nav>\(letters.map(link).joined(separator: " "))</nav>
        </header>
        <main>
        \(letters.map(section).joined(separator: "\n"))
        </main>
        """
    ).html
  }

  private func link(_ letter: GlossaryIndex.Letter) -> String {
    let name = Escaping.html(letter.name)
    return "<a href=\"#letter.\(name)\">\(name)</a>"
  }

  private func section(_ letter: GlossaryIndex.Letter) -> String {
    let name = Escaping.html(letter.name)
    return """
      <section id="letter.\(name)">
      <h2>\(name)</h2>
      \(letter.items.map(item).joined(separator: "\n"))
      </section>
      """
  }

  private func item(_ item: GlossaryIndex.Item) -> String {
    switch item {
    case .entry(let entry): return article(entry)
    case .see(let word, let entries):
      let targets = entries.map { entry in
        "<a href=\"#term.\(entry.term)\">\(Escaping.html(entry.heading))</a>"
      }
      return "<p class=\"see\">\(Escaping.html(word)) <span>see</span> "
        + targets.joined(separator: ", ") + "</p>"
    }
  }

  private func article(_ entry: GlossaryEntry) -> String {
    let isShared = entry.names.count == 1 && entry.names[0].readers == glossary.readers
    let forms = isShared ? details(of: entry.names[0]) : ""
    let parts = [
      entry.definitions.map { paragraph("definition", $0) },
      entry.notes.map { paragraph("note", $0) },
      isShared ? [] : [names(of: entry)],
      [synonyms(of: entry)],
      entry.examples.map { paragraph("example", $0) },
    ]
    let body = parts.joined().filter { !$0.isEmpty }.joined(separator: "\n")
    return """
      <article id="term.\(entry.term)">
      <div class="head">
      <h3\(language(entry.rows[0].locale))>\(Escaping.html(entry.heading))</h3>\(forms)
      <p class="faint">\(entry.partOfSpeech.rawValue) \
      <a href="#term.\(entry.term)">\(entry.term)</a></p>
      </div>
      <div class="body">
      \(body)
      </div>
      </article>
      """
  }

  /// What readers call the thing, side by side where there is room.
  private func names(of entry: GlossaryEntry) -> String {
    let cells = entry.names.map { name in
      let locale = name.readers.first?.locale ?? .root
      return """
        <div><dt>\(Escaping.html(readers.names(of: name.readers)))</dt>\
        <dd\(language(locale))>\(Escaping.html(name.forms.word))\(details(of: name))</dd></div>
        """
    }
    return "<dl class=\"names\">\n\(cells.joined(separator: "\n"))\n</dl>"
  }

  private func details(of name: GlossaryEntry.Name) -> String {
    name.details.map { " <small>\(Escaping.html($0))</small>" } ?? ""
  }

  private func synonyms(of entry: GlossaryEntry) -> String {
    guard !entry.synonyms.isEmpty else { return "" }
    let items = entry.synonyms.map { name in
      """
      <li class="\(name.status.rawValue)"><span>\(name.status.rawValue)</span> \
      \(Escaping.html(name.text))\(suffix(name.readers))</li>
      """
    }
    return "<ul class=\"others\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private func paragraph(_ kind: String, _ remark: GlossaryEntry.Remark) -> String {
    let locale = remark.readers.first?.locale ?? .root
    let text = kind == "example" ? Escaping.html(remark.text) : linked(remark.text)
    return "<p class=\"\(kind)\"\(language(locale))>\(text)\(suffix(remark.readers))</p>"
  }

  /// Who says so, where not everybody does.
  private func suffix(_ keys: [DictionaryKey]) -> String {
    let text = readers.suffix(of: keys)
    return text.isEmpty
      ? "" : " <small lang=\"en\">\(Escaping.html(String(text.dropFirst())))</small>"
  }

  /// `text` as HTML, with a link where it names another term by its identifier.
  private func linked(_ text: String) -> String {
    var html = ""
    var rest = text[...]
    while !rest.isEmpty {
      var word = rest.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber || "-.".contains($0)) }
      while let last = word.last, "-.".contains(last) { word.removeLast() }
      let isName = (word.contains("-") || word.contains(".")) && known.contains(String(word))
      let piece = word.isEmpty ? rest.prefix(1) : word
      html += isName ? "<a href=\"#term.\(word)\">\(word)</a>" : Escaping.html(String(piece))
      rest = rest.dropFirst(piece.count)
    }
    return html
  }

  private func language(_ locale: LocaleIdentifier) -> String {
    let direction = locale.isRightToLeft ? " dir=\"rtl\"" : ""
    return " lang=\"\(Escaping.html(locale.description))\"\(direction)"
  }
}
