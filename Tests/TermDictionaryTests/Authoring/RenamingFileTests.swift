import Diagnostics
import TermAuthoring
import TestSupport
import Testing

@testable import TermDictionary

struct RenamingFileTests {
  /// Every place at which an identifier may be.
  private static let entries = """
    <noun id="claim"><one>invoice</one><other>invoices</other></noun>
    <noun id="contact"><one>{ claim } contact</one><other>{claim} contacts</other></noun>
    <noun id="claim-sheet"><compound>revised {claim}</compound></noun>
    <label id="button">Print {claim number=plural} &amp; {claim-sheet}</label>
    <concept ref="claim"><example>{claim article=indefinite} is due.</example></concept>
    <message id="claim"><parameter name="k" type="term" example="claim" one-of="contact claim"/>
    <parameter name="l" type="terms" example="claim contact" one-of="claim contact"/>
    <parameter name="s" type="string" example="claim"/>
    <text>.local $a = {claim :td:term} {{claim {$a} {|claim| :td:term} {&#x7C;claim| :td:term} \
    {$k :td:term} {$l :td:list} {|is/are| :td:agree with=claim number=plural} {$s} {|claim| :string}}}</text>
    </message>
    """

  @Test func `every mention of a term changes, and nothing else`() throws {
    let file = InlineFile.dictionary("base", Self.entries)
    let set = DictionarySet([Self.pointsOfView, file.source])
    let renaming = try set.renaming("claim", to: "request.form", .term)
    let expected = """
      <noun id="request.form"><one>invoice</one><other>invoices</other></noun>
      <noun id="contact"><one>{ request.form } contact</one><other>{request.form} contacts</other></noun>
      <noun id="claim-sheet"><compound>revised {request.form}</compound></noun>
      <label id="button">Print {request.form number=plural} &amp; {claim-sheet}</label>
      <concept ref="request.form"><example>{request.form article=indefinite} is due.</example></concept>
      <message id="claim"><parameter name="k" type="term" example="request.form" one-of="contact request.form"/>
      <parameter name="l" type="terms" example="request.form contact" one-of="request.form contact"/>
      <parameter name="s" type="string" example="claim"/>
      <text>.local $a = {request.form :td:term} {{claim {$a} {|request.form| :td:term} {&#x7C;request.form| :td:term} \
      {$k :td:term} {$l :td:list} {|is/are| :td:agree with=request.form number=plural} {$s} {|claim| :string}}}</text>
      </message>
      """
    let changed = try #require(renaming.files.first)
    #expect(String(decoding: changed.bytes, as: UTF8.self).contains(expected))
    #expect(changed.places.count == 15)
    #expect(changed.places.allSatisfy { $0.text == "claim" })
  }

  @Test func `a message has a list of its own`() throws {
    let set = DictionarySet([Self.pointsOfView, InlineFile.dictionary("base", Self.entries).source])
    let renaming = try set.renaming("claim", to: "notice", .message)
    #expect(renaming.files.map(\.places.count) == [1])
    let text = String(decoding: try #require(renaming.files.first).bytes, as: UTF8.self)
    #expect(text.contains("<message id=\"notice\">"))
  }

  @Test func `what cannot be renamed is refused, with the reason`() throws {
    let file = InlineFile.dictionary("base", Self.entries).source
    let set = DictionarySet([Self.pointsOfView, file])
    #expect(throws: RenamingFailure.ambiguous) { try set.renaming("claim", to: "new") }
    #expect(throws: RenamingFailure.unknown(nearest: "contact")) {
      try set.renaming("contat", to: "new")
    }
    #expect(throws: RenamingFailure.malformed(shape: IdentifierSyntax.shape)) {
      try set.renaming("contact", to: "New")
    }
    #expect {
      try set.renaming("contact", to: "claim", .term)
    } throws: { error in
      guard case .taken(let places) = error as? RenamingFailure else { return false }
      return places.map(\.start) == [SourcePlace(line: 2, column: 11)]
    }
  }

  @Test func `files with errors are refused, since a mention in them could be missed`() throws {
    let broken = InlineFile.dictionary("base", in: "en-AU", "<label id=\"x\">{claim</label>").source
    let set = DictionarySet([
      Self.pointsOfView, InlineFile.dictionary("base", Self.entries).source, broken,
    ])
    #expect {
      try set.renaming("contact", to: "person")
    } throws: { error in
      guard case .broken(let errors) = error as? RenamingFailure else { return false }
      return errors.map(\.code) == [.badForm]
    }
  }

  private static let pointsOfView = InlineFile.pointsOfView("<point-of-view id=\"base\"/>").source
}

struct RenamingPropertyTests {
  static let files = ShippedFiles.dictionaries

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `renaming there and back restores every byte`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let set = DictionarySet.shipped
    let isTerm = seed % 3 > 0
    let known = isTerm ? set.terms.map(\.description) : set.messages.map(\.description)
    let old = try #require(known.randomElement(using: &generator))
    let there = try set.renaming(old, to: "a-new-name", isTerm ? .term : .message)
    #expect(!there.files.isEmpty, "\(old), seed \(seed)")
    let renamed = Self.files(changedBy: there)
    let back = try DictionarySet(renamed).renaming("a-new-name", to: old)
    let restored = Self.files(changedBy: back, in: renamed)
    #expect(restored.map(\.bytes) == Self.files.map(\.bytes), "\(old), seed \(seed)")
  }

  @Test(arguments: ["claim", "upstream-contract", "bill-amount", "claim-status.draft"])
  func `readers read the same under the new name`(term: String) throws {
    let renaming = try DictionarySet.shipped.renaming(term, to: "a-new-name", .term)
    let set = DictionarySet(Self.files(changedBy: renaming))
    #expect(set.diagnostics == [])
    for reader in set.readers.map(\.description) {
      let before = try DictionarySet.shipped.lexicon(for: reader, locale: "en-AU").everyText
      let after = try set.lexicon(for: reader, locale: "en-AU").everyText
      let expected = before.map { key, text in
        (key == "term \(term)" ? "term a-new-name" : key, text)
      }
      #expect(after == Dictionary(uniqueKeysWithValues: expected))
    }
  }

  private static func files(
    changedBy renaming: IdentifierRenaming,
    in files: [SourceText] = files
  ) -> [SourceText] {
    files.map { file in
      let changed = renaming.files.first { $0.source.name == file.name }
      return SourceText(name: file.name, bytes: changed?.bytes ?? file.bytes)
    }
  }
}
