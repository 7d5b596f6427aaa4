import MessageFormat
import TermDictionaryWithProse
import Testing

/// One import has what `TermDictionary` had in version 0.1.0, and old questions have their answers.
struct OldImportTests {
  @Test func `documents, checks and files of dictionaries come with one import`() throws {
    let linter = try Linter(.shipped, pointOfView: "owner", locale: "en")
    let text = SourceText(name: "-", text: "Send a invoice.")
    #expect(!linter.findings(in: ProseDocument(text, syntax: .text)).isEmpty)
    #expect(DictionarySet.shipped.check() == [])
    #expect(DictionarySet.shipped.pseudolocalized().readers == DictionarySet.shipped.readers)
  }

  @Test func `a grammar still answers what its language knows besides`() {
    let questions: any OldQuestions = QuestionsOfVersion010()
    questions.ask()
  }
}

/// Lets a test that is not deprecated itself ask for what is.
private protocol OldQuestions {
  func ask()
}

private struct QuestionsOfVersion010: OldQuestions {
  @available(*, deprecated)
  func ask() {
    guard let locale = LocaleIdentifier("en"), let english = Languages.usage(for: locale) else {
      Issue.record("English is known")
      return
    }
    let old = Grammars.grammar(for: locale)
    #expect(old.derivedPlural(of: "claim") == "claims")
    #expect(old.derivedSingular(of: "claims") == "claim")
    #expect(old.pluralDerivation(of: "claim") == english.pluralDerivation(of: "claim"))
    #expect(old.singularDerivation(of: "claims") == english.singularDerivation(of: "claims"))
    #expect(old.articleEvidence(before: "hour")?.opening == .vowel)
    #expect(old.role(of: "of") == .preposition)
    #expect(old.agreeing("is", with: .plural) == "are")
    #expect(old.countingDeterminer(atEndOf: "each ") == 0..<4)
    #expect(old.spellingFamily(of: "color") == english.spellingFamily(of: "colour"))
  }
}
