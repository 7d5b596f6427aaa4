import Diagnostics
import MessageFormat
import TermAuthoring
import TermDictionary
import Testing

struct PseudolocalizationTests {
  @Test(arguments: ["en", "en-AU", "en-GB"])
  func `all shipped messages stand every adversity`(locale: String) throws {
    let set = DictionarySet.shipped.pseudolocalized()
    for reader in set.readers {
      let lexicon = try set.lexicon(for: reader.description, locale: locale)
      #expect(lexicon.diagnostics.filter { $0.severity == .error } == [])
      for message in lexicon.messages {
        var document = RenderedDocument()
        let rendered = lexicon.preview(message, in: &document)
        #expect(rendered.problems == [], "\(message)")
        #expect(!rendered.text.contains(" a o") && !rendered.text.contains(" an b"), "\(message)")
      }
    }
  }

  @Test func `words meet every adversity, alike for all readers`() throws {
    let set = DictionarySet.shipped.pseudolocalized()
    let head = try set.lexicon(for: "head-contractor", locale: "en")
    let owner = try set.lexicon(for: "owner", locale: "en")
    #expect(head.message("{claim :td:term article=indefinite}").format().text == "a binvoice")
    let same = try head.terms.filter { term in
      try set.lexicon(for: "owner", locale: "en").message("{\(term) :td:term}").format().text
        == head.message("{\(term) :td:term}").format().text
    }
    #expect(same.count > 100)
    let texts = owner.terms.map { owner.message("{\($0) :td:term}").format().text }
    #expect(
      texts.contains { text in text.unicodeScalars.contains { (0x5D0...0x5EA).contains($0.value) } }
    )
    #expect(texts.contains { $0.contains("valuesvaluesvalues") })
  }

  @Test func `grammar that a message has of its own shows`() throws {
    let text = """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="p" extends="base" xml:lang="en">
        <noun id="item"><one>item</one><other>items</other></noun>
        <message id="m"><text>Add an {item :td:term}.</text></message>
      </dictionary>
      """
    let declared = """
      <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="base" abstract="yes"/></points-of-view>
      """
    let set = DictionarySet([
      SourceText(name: "points.xml", text: declared), SourceText(name: "p.xml", text: text),
    ])
    let plain = try set.lexicon(for: "p", locale: "en").render("m").text
    let pseudo = try set.pseudolocalized().lexicon(for: "p", locale: "en").render("m").text
    #expect(plain == "Add an item.")
    #expect(pseudo != plain)
  }
}
