import Diagnostics
import TermDictionary

/// A glossary as a Markdown document: a section for each letter, an entry for each term.
struct GlossaryMarkdown {
  private let glossary: Glossary
  private let readers: GlossaryReaders

  init(_ glossary: Glossary) {
    self.glossary = glossary
    readers = GlossaryReaders(glossary)
  }

  var text: String {
    let head = [
      "# \(Escaping.markdown(glossary.title))",
      "\(FindingSummary.count(glossary.entries.count, "term")) in the words of "
        + Escaping.markdown(readers.everybody) + ".",
    ]
    let letters = GlossaryIndex(glossary).letters.map { letter in
      (["## \(Escaping.markdown(letter.name))"] + letter.items.map(text)).joined(separator: "\n\n")
    }
    return (head + letters).joined(separator: "\n\n") + "\n"
  }

  private func text(of item: GlossaryIndex.Item) -> String {
    switch item {
    case .entry(let entry): return text(of: entry)
    case .see(let word, let entries):
      let targets = entries.map { "**\(Escaping.markdown($0.heading))** (`\($0.term)`)" }
      return "\(Escaping.markdown(word)): see \(targets.joined(separator: ", "))"
    }
  }

  private func text(of entry: GlossaryEntry) -> String {
    var lines = [
      "**\(Escaping.markdown(entry.heading))** *\(entry.partOfSpeech.rawValue)* `\(entry.term)`  "
    ]
    lines += entry.definitions.map { Escaping.markdown($0.text) + suffix($0.readers) + "  " }
    lines += entry.notes.map { "Note: " + Escaping.markdown($0.text) + suffix($0.readers) + "  " }
    var list = entry.names.count > 1 || entry.names[0].details != nil ? entry.names.map(text) : []
    list += entry.synonyms.map {
      "- \($0.status.rawValue): \(Escaping.markdown($0.text))\(suffix($0.readers))"
    }
    list += entry.examples.map { "- *\(Escaping.markdown($0.text))*\(suffix($0.readers))" }
    let paragraph = lines.joined(separator: "\n")
    let trimmed = String(paragraph.dropLast(2))
    return list.isEmpty ? trimmed : trimmed + "\n\n" + list.joined(separator: "\n")
  }

  private func text(of name: GlossaryEntry.Name) -> String {
    let details = name.details.map { " (\(Escaping.markdown($0)))" } ?? ""
    let who = Escaping.markdown(readers.names(of: name.readers))
    return "- \(who): **\(Escaping.markdown(name.forms.word))**\(details)"
  }

  private func suffix(_ keys: [DictionaryKey]) -> String {
    Escaping.markdown(readers.suffix(of: keys))
  }
}

extension GlossaryEntry.Name {
  /// The abbreviation, the plural and how it is counted, as a book prints them; `nil` for none.
  var details: String? {
    let plural = forms.plural.map { "plural \($0)" }
    let counted = forms.counted.map { "counted as \($0)" }
    let countability = forms.countability == .countable ? nil : forms.countability?.rawValue
    let all = [forms.abbreviation, plural, countability, counted].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }
}
