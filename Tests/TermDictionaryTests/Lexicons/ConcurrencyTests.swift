import MessageFormat
import Testing

@testable import TermDictionary

/// Lexicons are shared by tasks, while new sets take the place of old ones.
struct ConcurrencyTests {
  private static func set(_ word: String) -> DictionarySet {
    DictionarySet(
      .pointsOfView("<point-of-view id=\"base\"/><point-of-view id=\"payer\" extends=\"base\"/>"),
      .dictionary(
        "base",
        """
        <noun id="claim"><one>\(word)</one><other>\(word)s</other></noun>
        <message id="count"><parameter name="n" type="number" example="2"/>
          <text>{indefinite :td:article} {$n :integer}th {claim :td:term} of {$n :integer} {claim :td:term count=$n}</text></message>
        """
      )
    )
  }

  @Test func `who holds a lexicon keeps what it says, whatever set is current`() async throws {
    let current = CurrentSet(Self.set("draw0"))
    let wrong = await withTaskGroup(of: Int.self) { group in
      group.addTask {
        for generation in 1...60 {
          let next = Self.set("draw\(generation)")
          current.replace(by: next)
          await Task.yield()
        }
        return 0
      }
      for task in 0..<6 {
        group.addTask {
          var wrong = 0
          for round in 0..<60 {
            let set = current.set
            let reader = (task + round).isMultiple(of: 2) ? "base" : "payer"
            guard let lexicon = try? set.lexicon(for: reader, locale: "en") else { return 1 }
            let claim = lexicon.text("{claim :td:term}")
            let rendered = lexicon.render("count", ["n": 8]).text
            if rendered != "an 8th \(claim) of 8 \(claim)s" { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func `many tasks render from one lexicon`() async throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    let expected = lexicon.messages.map { id in
      var document = RenderedDocument()
      return lexicon.preview(id, in: &document).text
    }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          zip(lexicon.messages, expected).count { id, text in
            var document = RenderedDocument()
            return lexicon.preview(id, in: &document).text != text
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func `tasks that ask at once get the same lexicon`() async throws {
    let set = Self.set("draw")
    let lexicons = await withTaskGroup(of: ObjectIdentifier?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (try? set.lexicon(for: "payer", locale: "en")).map { ObjectIdentifier($0.storage) }
        }
      }
      return await group.reduce(into: Set<ObjectIdentifier?>()) { $0.insert($1) }
    }
    #expect(lexicons.count == 1)
  }
}

/// The set that a program uses now.
private final class CurrentSet: Sendable {
  private let current: Locked<DictionarySet>

  init(_ set: DictionarySet) { current = Locked(set) }

  var set: DictionarySet { current.withLock { $0 } }

  func replace(by next: DictionarySet) { current.withLock { $0 = next } }
}
