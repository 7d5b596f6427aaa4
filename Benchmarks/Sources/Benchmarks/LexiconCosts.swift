import CPeer
import TermDictionary

/// What lexicons cost beside rendering: memory, being made, being asked for, first renderings, and
/// two threads on one.
enum LexiconCosts {
  static func report(rounds: Int) throws {
    let set = DictionarySet.shipped
    let lexicon = try set.lexicon(for: "owner", locale: "en-AU")
    try memory(set)
    let calls = 20_000
    let start = Clock.thread
    var sum = 0
    for _ in 0..<calls { sum &+= try set.lexicon(for: "owner", locale: "en-AU").messages.count }
    let asked = (Clock.thread - start) / Double(calls)
    print("\nA lexicon that is kept is there after \(Int(asked)) ns (\(sum > 0)).")
    print("\n| two threads on one lexicon | by the wall | by thread time |\n|---|---:|---:|")
    for row in LexiconMessageRow.all {
      let run = { (calls: Int) in
        (0..<calls).reduce(0) { sum, _ in sum &+ row.ours(lexicon).text.utf8.count }
      }
      let ratio = Threads.ratio(rounds: rounds, calls: 100_000, run)
      print("| \(row.name) | \(Table.ratio(ratio.wall)) | \(Table.ratio(ratio.work)) |")
    }
  }

  /// The resident memory that one more lexicon takes, linked: the mean of several.
  private static func memory(_ set: DictionarySet) throws {
    var before = 0
    var times: [Double] = []
    var count = 0
    let readers = ["head-contractor", "owner", "specialty-contractor"].flatMap { reader in
      ["en", "en-AU", "en-GB", "en-CA", "en-NZ"].map { (reader, $0) }
    }
    for (index, reader) in readers.enumerated() {
      // The first ones read the messages, which all share.
      if index == 3 { before = resident }
      let lexicon = try set.lexicon(for: reader.0, locale: reader.1)
      let start = Clock.thread
      for id in lexicon.messages {
        var document = RenderedDocument()
        count &+= lexicon.preview(id, in: &document).text.utf8.count
      }
      times.append((Clock.thread - start) / Double(lexicon.messages.count))
    }
    let each = (resident - before) / (readers.count - 3)
    print("\nA lexicon whose messages were all rendered takes \(each / 1024) KiB more.")
    let sorted = times.dropFirst(3).sorted()
    print("The first rendering of a message takes \(Int(sorted[sorted.count / 2] / 1000)) µs.")
    precondition(count > 0, "something was rendered")
  }

  /// The bytes that are allocated.
  private static var resident: Int { Int(peer_allocated_bytes()) }
}
