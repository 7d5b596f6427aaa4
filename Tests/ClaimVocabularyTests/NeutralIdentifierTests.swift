import ClaimVocabulary
import Foundation
import TermDictionary
import Testing

/// Identifiers are what all readers' words hang on, so they hold no word that only some of the
/// readers print.
///
/// Which words those are is computed from the dictionaries. The names of points of view are names
/// of readers.
struct NeutralIdentifierTests {
  @Test func `words of one party or one market are found`() {
    let owned = PrintedWords.owned
    for word in ["retainage", "subcontract", "ssov", "sboq", "variation", "invoice", "head"] {
      #expect(owned.contains(word), "\(word)")
    }
    for word in ["retention", "contract", "claim", "billing", "schedule", "upstream"] {
      #expect(!owned.contains(word), "\(word)")
    }
  }

  @Test func `no term and no message is called by a word that only some print`() {
    let set = DictionarySet.shipped
    let readers = set.pointsOfView.map(\.id.description)
    let ids = set.terms.map(\.description) + set.messages.map(\.description)
    let faulty = ids.filter { id in
      let last = id.split(separator: ".").last.map(String.init) ?? id
      let isReader =
        readers.contains(last) && (id == last || Self.ofReaders.contains { id.hasPrefix($0) })
      return !isReader && !Self.ownedWords(in: id).isEmpty
    }
    #expect(faulty == [])
  }

  private static let ofReaders = ["point-of-view.", "dictionary-name."]

  @Test func `no code of the workflow holds a word that only some print`() {
    let codes =
      ActionKind.allCases.map(\.rawValue) + WorkflowGuard.allCases.map(\.rawValue)
      + PermissionAction.allCases.map(\.rawValue) + MailKind.allCases.map(\.rawValue)
      + ActionScope.allCases.map(\.rawValue) + GranularRight.allCases.map(\.rawValue)
      + ProjectTool.allCases.map(\.rawValue)
      + VocabularyTests.families.joined().map(\.description)
    #expect(codes.filter { !Self.ownedWords(in: $0).isEmpty } == [])
  }

  @Test func `no public name in Swift holds a word that only some print`() throws {
    let names = try Self.publicNames()
    #expect(names.count > 300)
    #expect(names.filter { !Self.ownedWords(in: $0).isEmpty }.sorted() == [])
  }

  /// The public names that the sources of the library declare, and the cases of all enums.
  private static func publicNames() throws -> Set<String> {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/ClaimVocabulary")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let declaration =
      /(?:\bcase|\bpublic\s[^\n({=]*\b(?:var|let|func|struct|enum|protocol|typealias))\s+([A-Za-z]+)/
    var names: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      // The names of version 0.1.0 are what they are.
      if file.pathComponents.contains("Deprecated") { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      names.formUnion(text.matches(of: declaration).map { String($0.1) })
    }
    return names
  }

  private static func ownedWords(in identifier: String) -> [String] {
    let spaced = identifier.replacing(/[A-Z]/) { " " + $0.0.lowercased() }
    return spaced.split { !$0.isLetter }.map(String.init).filter(PrintedWords.owned.contains)
  }
}

/// The words that the readers of the shipped dictionaries print.
private enum PrintedWords {
  /// Those that some readers print and others never do.
  static let owned: Set<String> = {
    let printed = lexicons.map(words)
    let all = printed.reduce(into: Set()) { $0.formUnion($1) }
    let common = printed.reduce(all) { $0.intersection($1) }
    return all.filter { word in stems(of: word).allSatisfy { !common.contains($0) } }
  }()

  private static func words(of lexicon: Lexicon) -> Set<String> {
    let entries = lexicon.terms.compactMap { lexicon.entry(for: $0) }
    let texts = entries.flatMap { entry in
      [entry.label, entry.singular, entry.plural, entry.abbreviation, entry.counted]
        .compactMap(\.self)
    }
    return Set(texts.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
  }

  /// The word, and what it may be a form of: *claimed* is *claim*, which all print.
  private static func stems(of word: String) -> [String] {
    let endings = ["s", "ed", "ing"].filter { word.hasSuffix($0) }
    return [word, word + "s"] + endings.map { String(word.dropLast($0.count)) }
  }
}
