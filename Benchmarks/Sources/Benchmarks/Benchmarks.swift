import CPeer
import MessageFormat
import TermDictionary

/// Measures messages of the shipped dictionaries beside ICU's MessageFormat with the words written in.
@main
struct Benchmarks {
  static func main() throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    print("ours/peer: below 1 is faster than ICU's MessageFormat, opened once, UTF-8 in and out\n")
    for measure in rendering(lexicon) {
      let time = measure.run()
      let ratio = (time.ours / time.peer * 100).rounded() / 100
      print("\(measure.name): \(ratio)  (\(Int(time.ours)) ns, peer \(Int(time.peer)) ns)")
    }
    linking()
  }

  private static func rendering(_ lexicon: Lexicon) -> [Measure] {
    let due = DateTimeValue(year: 2026, month: 10, day: 25)
    let day = 1_792_886_400_000.0
    return [
      Measure(
        name: "a constant text",
        ours: { lexicon.render("action.create-upstream-contract").text.utf8.count },
        peer: peer("Create funding") { peer_format($0, $1, $2) }
      ),
      Measure(
        name: "one text argument",
        ours: { lexicon.render("invitation.invited-by", ["sender": "Kim"]).text.utf8.count },
        peer: peer("Invited By: {0}") { peer_format_text($0, "Kim", $1, $2) }
      ),
      Measure(
        name: "a counted term",
        ours: { lexicon.render("list.upstream-contract-count", ["n": 2]).text.utf8.count },
        peer: peer("{0, plural, one {# funding agreement} other {# funding agreements}}") {
          peer_format_number($0, 2, $1, $2)
        }
      ),
      Measure(
        name: "a date",
        ours: {
          guard let due else { return 0 }
          return lexicon.render("invitation.due-date", ["due": .dateTime(due)]).text.utf8.count
        },
        peer: peer("Due Date: {0, date, long}") { peer_format_number($0, day, $1, $2) }
      ),
    ]
  }

  /// A call of ICU on `pattern`, opened once.
  private static func peer(
    _ pattern: String,
    _ format: @escaping (OpaquePointer, UnsafeMutablePointer<CChar>, CInt) -> CInt
  ) -> () -> Int {
    guard let message = peer_open(pattern, "en_AU") else { return { -1 } }
    return {
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
        buffer.baseAddress.map { Int(format(message, $0, 1024)) } ?? -1
      }
    }
  }

  private static func linking() {
    let clock = ContinuousClock()
    let files = ShippedFiles.dictionaries
    let reading = clock.measure { _ = DictionarySet(files) }
    let set = DictionarySet(files)
    let linking = clock.measure { _ = try? set.lexicon(for: "owner", locale: "en-AU") }
    print("\nreading \(files.count) files: \(reading)")
    print("linking \(set.messages.count) messages: \(linking)")
  }
}
