import Diagnostics
import TermDictionary
import TermLanguages

/// Writes the file with which an author begins a dictionary.
struct ScaffoldWriter {
  private let set: DictionarySet

  /// The words that are inherited.
  private let lexicon: Lexicon

  private let request: ScaffoldRequest

  /// The words that the request gives, the first for each term.
  private let given: [TermID: ScaffoldRequest.Word]

  /// The dictionaries of the set, in order.
  private let dictionaries: [DictionaryKey]

  private var written = WrittenEntries()

  init(_ set: DictionarySet, _ lexicon: Lexicon, _ request: ScaffoldRequest) {
    self.set = set
    self.lexicon = lexicon
    self.request = request
    given = Dictionary(request.words.map { ($0.term, $0) }) { first, _ in first }
    dictionaries = set.dictionaries.compactMap { summary in
      summary.locale.map { DictionaryKey(summary.pointOfView.id, $0) }
    }
  }

  mutating func text(of terms: [TermID]) -> String {
    var entries: [String] = []
    for term in terms { entries.append(entry(of: term)) }
    let schema = request.schema.map { address in
      """
      <?xml-model href="\(Escaping.xmlAttribute(address))" type="application/xml" \
      schematypens="http://relaxng.org/ns/structure/1.0"?>

      """
    }
    let extends = request.extends.map { " extends=\"\($0)\"" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      \(schema ?? "")\(comment(introduction))
      <dictionary xmlns="urn:termdictionary:1" point-of-view="\(request.key.pointOfView)"\(extends) \
      xml:lang="\(request.key.locale)">
      \(entries.joined(separator: "\n\n"))
      </dictionary>
      """
  }

  private var introduction: String {
    let nearest = lexicon.resolution.first?.description ?? ""
    return """
      What \(request.key) calls things. What is not written here is inherited, from \(nearest) first.
      Each entry below is a comment and says what is inherited. Where your word differs, delete the lines
      around the entry that make it a comment, and write your word; delete what does not differ.
      """
  }

  // MARK: Entries

  private mutating func entry(of term: TermID) -> String {
    guard let bound = lexicon.storage.words.inflector.terms[term] else { return "" }
    let remark = comment(self.remark(on: bound))
    if let word = given[term] { return remark + "\n" + entry(for: word, bound) }
    guard let written = written.entry(of: bound) else { return remark }
    return remark + "\n<!--\n" + Escaping.xmlComment(written) + "\n-->"
  }

  /// What the term is, what is inherited, and what others say.
  private func remark(on bound: BoundTerm) -> String {
    let id = bound.term.id
    let entry = lexicon.entry(for: id)
    let definition = lexicon.concept(id).definition.map { ": \($0)" } ?? ""
    var forms = [entry?.singular, entry?.plural].compactMap(\.self)
    if forms.isEmpty { forms = [lexicon.label(of: id)] }
    if let abbreviation = entry?.abbreviation { forms.append(abbreviation) }
    if let counted = entry?.counted { forms.append("single: \(counted)") }
    var lines = [
      "\(id)\(definition)", "Inherited from \(bound.origin): \(forms.joined(separator: ", "))",
    ]
    let others = set.otherWords(for: id, than: bound.origin, in: dictionaries)
    if !others.isEmpty {
      lines.append("Others: " + others.map { "\($0.text) (\($0.key))" }.joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }

  /// An entry for a word that the author gives.
  private func entry(for word: ScaffoldRequest.Word, _ bound: BoundTerm) -> String {
    switch bound.term.content {
    case .noun(let noun): self.noun(word, like: noun)
    case .label(let label):
      "<label id=\"\(word.term)\"\(casing(label.casing))>\(Escaping.form(word.text))</label>"
    case .verb: ""
    }
  }

  private func noun(_ word: ScaffoldRequest.Word, like inherited: Noun) -> String {
    let grammar = lexicon.storage.words.inflector.grammar
    let text = Escaping.form(word.text)
    var parts: [String]
    let usage = Languages.usage(for: lexicon.locale)
    if let plural = usage?.derivedPlural(of: word.text) {
      parts = ["<one>\(text)</one>", "<other>\(Escaping.form(plural))</other> <!-- derived -->"]
    } else {
      // A noun of which the rules say that it has none; where they say nothing, none is asked for.
      parts = ["<mass>\(text)</mass> <!-- derived: it has no plural -->"]
    }
    if inherited.abbreviation != nil {
      let initials = grammar.initials(of: word.text)
      parts.append("<initials/> <!-- derived: \(Escaping.xmlComment(initials)) -->")
    }
    let tag = "<noun id=\"\(word.term)\"\(casing(inherited.casing))>"
    return ([tag] + parts + ["</noun>"]).joined(separator: "\n")
  }

  private func casing(_ casing: TermCasing) -> String {
    casing == .none ? "" : " casing=\"\(casing.rawValue)\""
  }

  private func comment(_ text: String) -> String {
    let lines = Escaping.xmlComment(text)
    return lines.utf8.contains(0x0A) ? "<!--\n\(lines)\n-->" : "<!-- \(lines) -->"
  }
}
