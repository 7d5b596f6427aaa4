import Diagnostics
import TermChecking
import Testing

@testable import TermDictionary

/// A word that is renamed in one place is renamed everywhere.
struct RenamingTests {
  static let readers = ["head-contractor", "owner", "specialty-contractor"]

  /// The shipped files with `changes` made in them.
  private static func set(_ changes: [(old: String, new: String)]) throws -> DictionarySet {
    var remaining = changes.map(\.old)
    let files = ShippedFiles.dictionaries.map { file in
      guard file.name.hasPrefix("dictionaries/en/base.") else { return file }
      var text = String(decoding: file.bytes, as: UTF8.self)
      for change in changes where text.contains(change.old) {
        text = text.replacing(change.old, with: change.new)
        remaining.removeAll { $0 == change.old }
      }
      return SourceText(name: file.name, text: text)
    }
    try #require(remaining == [])
    return DictionarySet(files)
  }

  private static let noun = [
    ("<one>invoice</one>", "<one>requisition</one>"),
    ("<other>invoices</other>", "<other>requisitions</other>"),
  ]

  /// The verb, and what is made from it, is set aside.
  private static let verb = [
    ("<base>invoice</base>", "<base>bill</base>"),
    ("<third>invoices</third>", "<third>bills</third>"),
    ("<past>invoiced</past>", "<past>billed</past>"),
    ("<participle>invoiced</participle>", "<participle>billed</participle>"),
    ("<ing>invoicing</ing>", "<ing>billing</ing>"),
  ]

  @Test(arguments: readers)
  func `no message and no term keeps the old word`(_ reader: String) throws {
    let lexicon = try Self.set(Self.noun + Self.verb).lexicon(for: reader, locale: "en")
    let texts = lexicon.everyText.filter { $0.value.lowercased().contains("invoic") }
    #expect(texts.keys.sorted() == [])
  }

  @Test(arguments: readers)
  func `what uses the word changes, and nothing else`(_ reader: String) throws {
    let before = try DictionarySet.shipped.lexicon(for: reader, locale: "en").everyText
    let lexicon = try Self.set(Self.noun).lexicon(for: reader, locale: "en")
    let after = lexicon.everyText
    let changed = Set(after.keys.filter { before[$0] != after[$0] })
    let claim = try #require(TermID("claim"))
    let messages = lexicon.messages.filter { id in
      lexicon.requirements(of: id)?.contains { lexicon.reaches(claim, from: $0.term) } == true
    }
    // Which term it prints depends on its argument.
    let open = messages.filter { id in
      lexicon.parameters(of: id)?.contains { $0.type == .term || $0.type == .terms } == true
    }
    let terms = lexicon.terms.filter { lexicon.reaches(claim, from: $0) }
    let users = Set(messages.map { "message \($0)" } + terms.map { "term \($0)" })
    #expect(changed.subtracting(users) == [])
    #expect(users.subtracting(changed).subtracting(open.map { "message \($0)" }) == [])
    #expect(changed.count > 60)
  }

  @Test(arguments: readers)
  func `a renamed set has no findings`(_ reader: String) throws {
    #expect(try Self.set(Self.noun).check() == [])
  }

  @Test func `compounds, articles and labels follow`() throws {
    let lexicon = try Self.set(Self.noun).lexicon(for: "owner", locale: "en")
    #expect(lexicon.text("{claim :td:term article=indefinite}") == "a requisition")
    #expect(lexicon.text("{claim-contact :td:term article=indefinite}") == "a requisition contact")
    #expect(lexicon.text("{upstream-claim :td:term number=plural}") == "funding requisitions")
    #expect(lexicon.text("{claim-number :td:term}") == "Requisition #")
  }
}

extension Lexicon {
  /// What readers see of each message and each term.
  var everyText: [String: String] {
    var texts: [String: String] = [:]
    for id in messages {
      var document = RenderedDocument()
      texts["message \(id)"] = preview(id, in: &document).text
    }
    for id in terms {
      guard let entry = entry(for: id) else { continue }
      let words = [
        entry.label, entry.singular, entry.plural, entry.abbreviation, entry.indefinite,
        entry.counted,
      ]
      texts["term \(id)"] = words.compactMap(\.self).joined(separator: "; ")
    }
    return texts
  }

  /// Whether `id` is `term` or is composed of it.
  fileprivate func reaches(_ term: TermID, from id: TermID) -> Bool {
    if id == term { return true }
    let forms = storage.words.inflector.terms[id]?.term.forms ?? []
    return forms.flatMap(\.references).contains { reaches(term, from: $0.term) }
  }
}
