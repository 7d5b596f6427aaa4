import Diagnostics
import TermDictionary

/// Writes the file with which an author begins a dictionary.
struct ScaffoldWriter {
  private let set: DictionarySet

  /// The words that are inherited; `nil` where there are none.
  private let lexicon: Lexicon?

  private let request: ScaffoldRequest

  /// The words that the request gives, the first for each term.
  private let given: [TermID: ScaffoldRequest.Word]

  /// The dictionaries of the set, in order.
  private let dictionaries: [DictionaryKey]

  private var written = WrittenEntries()

  init(_ set: DictionarySet, _ lexicon: Lexicon?, _ request: ScaffoldRequest) {
    self.set = set
    self.lexicon = lexicon
    self.request = request
    given = Dictionary(request.words.map { ($0.term, $0) }) { first, _ in first }
    dictionaries = set.dictionaries.compactMap { summary in
      summary.locale.map { DictionaryKey(summary.pointOfView.id, $0) }
    }
  }

  /// The file that has `entries`.
  func file(of entries: [String]) -> String {
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
    guard let nearest = lexicon?.resolution.first?.description else {
      return "The words of \(request.key), from which all others inherit."
    }
    return """
      What \(request.key) calls things. What is not written here is inherited, from \(nearest) first.
      Each entry below is a comment and says what is inherited. Where your word differs, delete the lines
      around the entry that make it a comment, and write your word; delete what does not differ.
      """
  }

  // MARK: Entries

  /// The entry of `term`: that of the word that is given, else a comment that offers what is
  /// inherited.
  mutating func entry(of term: TermID) -> BegunScaffold.Entry {
    let bound = lexicon?.storage.words.inflector.terms[term]
    let remark = bound.map { self.remark(on: $0) }
    var entry = BegunScaffold.Entry(term: term, text: "")
    var offered = bound.flatMap { written.entry(of: $0) }
    if let word = given[term] {
      do throws(EntryRefusal) {
        let made = try GivenEntryWriter(word, in: request.key.locale, inheriting: lexicon).entry()
        guard let reason = request.refused[term] else {
          entry.text = lines([remark, made.text])
          entry.remark = made.remark
          return entry
        }
        offered = made.text
        throw EntryRefusal(reason: reason)
      } catch {
        entry.refusal = error.reason
      }
    }
    // A comment in an entry would end the comment around it.
    let offer = offered.map { entry in
      let plain = EntryAddition.laidOut([Self.withoutComments(entry)])
      return "<!--\n" + Escaping.xmlComment(plain) + "\n-->"
    }
    entry.text = lines([remark, entry.refusal.map { comment("Left out: \($0)") }, offer])
    return entry
  }

  private func lines(_ parts: [String?]) -> String {
    parts.compactMap(\.self).joined(separator: "\n")
  }

  private static func withoutComments(_ entry: String) -> String {
    var result = entry
    while let start = result.firstRange(of: "<!--"),
      let end = result[start.upperBound...].firstRange(of: "-->")
    {
      result.removeSubrange(start.lowerBound..<end.upperBound)
    }
    return result
  }

  /// What the term is, what is inherited, and what others say.
  private func remark(on bound: BoundTerm) -> String {
    let id = bound.term.id
    let entry = lexicon?.entry(for: id)
    let definition = lexicon?.concept(id).definition.map { ": \($0)" } ?? ""
    var forms = [entry?.singular, entry?.plural].compactMap(\.self)
    if forms.isEmpty, let label = lexicon?.label(of: id) { forms = [label] }
    if let abbreviation = entry?.abbreviation { forms.append(abbreviation) }
    if let counted = entry?.counted { forms.append("single: \(counted)") }
    var lines = [
      "\(id)\(definition)", "Inherited from \(bound.origin): \(forms.joined(separator: ", "))",
    ]
    let others = set.otherWords(for: id, than: bound.origin, in: dictionaries)
    if !others.isEmpty {
      lines.append("Others: " + others.map { "\($0.text) (\($0.key))" }.joined(separator: ", "))
    }
    return comment(lines.joined(separator: "\n"))
  }

  private func comment(_ text: String) -> String {
    let lines = Escaping.xmlComment(text)
    return lines.utf8.contains(0x0A) ? "<!--\n\(lines)\n-->" : "<!-- \(lines) -->"
  }
}
