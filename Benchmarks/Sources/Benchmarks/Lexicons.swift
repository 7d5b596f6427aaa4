import CPeer
import MessageFormat
import TermDictionary
import Workloads

/// What both print is not the same.
struct Difference: Error {
  let own: String
  let other: String
}

/// Messages of the shipped dictionaries beside ICU's MessageFormat with the words written in.
enum Lexicons {
  static func measure(rounds: Int) throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    print("\n## Lexicons\n")
    print("| message | ours ns | ICU ns | ours / ICU |")
    print("|---|---:|---:|---:|")
    for row in try LexiconMessageRow.all + LexiconMessageRow.handles() {
      let (own, other) = (row.ours(lexicon), row.peer.text())
      guard own.text == other, own.problems.isEmpty else {
        throw Difference(own: own.text, other: other)
      }
      let contest = Contest(
        name: row.name,
        subjects: [
          Subject(name: "ours") { calls in
            (0..<calls).reduce(0) { sum, _ in sum &+ row.ours(lexicon).text.utf8.count }
          },
          Subject(name: "ICU") { calls in
            (0..<calls).reduce(0) { sum, _ in sum &+ row.peer.count() }
          },
        ],
        calls: 1_000
      )
      let times = contest.run(rounds: rounds)
      let ratio = Table.hundredths(times[0] / times[1])
      print("| \(row.name) | \(Int(times[0])) | \(Int(times[1])) | \(ratio) |")
    }
    AllMessages(lexicon).report(rounds: rounds)
    try LexiconCosts.report(rounds: rounds)
    linking()
  }

  /// Renders one message for long.
  static func profile(_ name: String) throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    for row in LexiconMessageRow.all where row.name == name {
      let bytes = (0..<100_000).reduce(0) { sum, _ in
        sum &+ row.ours(lexicon).text.utf8.count
      }
      print(bytes)
    }
  }

  /// Rendering, to be counted.
  static var workloads: [Workload] {
    let names = ["a constant text", "one text argument", "a counted term", "a date"]
    return names.enumerated().map { index, name in
      Workload("lexicon: \(name)", calls: 10_000) {
        let set = DictionarySet(ComparedDictionaries.files)
        let lexicon = try set.lexicon(for: "owner", locale: "en-AU")
        let measure = rendering(lexicon)[index]
        precondition(measure.name == name, "the measures are in another order")
        return { calls in (0..<calls).reduce(0) { sum, _ in sum &+ measure.ours() } }
      }
    }
  }

  private static func rendering(_ lexicon: Lexicon) -> [LexiconMeasure] {
    let due = DateTimeValue(year: 2026, month: 10, day: 25)
    let day = 1_792_886_400_000.0
    return [
      LexiconMeasure(
        name: "a constant text",
        ours: { lexicon.render("action.create-upstream-contract").text.utf8.count },
        peer: peer("Create funding", []) { peer_format($0, $1, $2) }
      ),
      LexiconMeasure(
        name: "one text argument",
        ours: { lexicon.render("invitation.invited-by", ["sender": "Kim"]).text.utf8.count },
        peer: peer("Invited By: {sender}", ["sender"]) { message, out, capacity in
          "Kim".withCString { text in
            var (text, length): (UnsafePointer<CChar>?, Int32) = (text, 3)
            return peer_format_texts(message, &text, &length, 1, out, capacity)
          }
        }
      ),
      LexiconMeasure(
        name: "a counted term",
        ours: { lexicon.render("list.upstream-contract-count", ["n": 2]).text.utf8.count },
        peer: peer("{n, plural, one {# funding agreement} other {# funding agreements}}", ["n"]) {
          peer_format_integer($0, 2, $1, $2)
        }
      ),
      LexiconMeasure(
        name: "a date",
        ours: {
          guard let due else { return 0 }
          return lexicon.render("invitation.due-date", ["due": .dateTime(due)]).text.utf8.count
        },
        peer: peer("Due Date: {due, date, long}", ["due"]) { peer_format_date($0, day, $1, $2) }
      ),
    ]
  }

  /// A call of ICU on `pattern`, opened once.
  private static func peer(
    _ pattern: String,
    _ names: [String],
    _ format: @escaping (OpaquePointer, UnsafeMutablePointer<CChar>, Int32) -> Int32
  ) -> () -> Int {
    guard let message = peer_open(pattern, Int32(pattern.utf8.count), "en_AU") else {
      return { -1 }
    }
    for name in names {
      name.withCString { name in
        var name: UnsafePointer<CChar>? = name
        peer_name_arguments(message, &name, 1)
      }
    }
    return {
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
        buffer.baseAddress.map { Int(format(message, $0, 1024)) } ?? -1
      }
    }
  }

  private static func linking() {
    let files = ShippedFiles.dictionaries
    let start = Clock.thread
    let set = DictionarySet(files)
    let read = Clock.thread
    _ = try? set.lexicon(for: "owner", locale: "en-AU")
    let linked = Clock.thread
    print("\nReading \(files.count) files took \(Int((read - start) / 1000)) µs,")
    print("linking \(set.messages.count) messages \(Int((linked - read) / 1000)) µs.")
  }
}
