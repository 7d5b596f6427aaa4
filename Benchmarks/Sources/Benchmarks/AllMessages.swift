import CPeer
import Foundation
import MessageFormat
import TermDictionary

/// All messages of a lexicon with their examples, beside ICU's MessageFormat with the words written
/// in: each measured by itself, both in turns.
struct AllMessages {
  /// A message that both print alike.
  struct Row {
    let id: MessageID
    let isConstant: Bool
    let ours: () -> Int
    let peer: PeerPattern

    /// What a rendering allocates that gets arguments which are there.
    let allocations: Int
  }

  let rows: [Row]

  /// The messages that ICU prints otherwise, or cannot print.
  let others: [MessageID]

  init(_ lexicon: Lexicon) {
    var rows: [Row] = []
    var others: [MessageID] = []
    for id in lexicon.messages {
      guard let pattern = ResiduePattern(id, in: lexicon),
        let peer = PeerPattern(pattern.pattern, pattern.arguments),
        let arguments = ExampleArguments(lexicon.parameters(of: id) ?? [])
      else {
        others.append(id)
        continue
      }
      let identifier = id.description
      guard lexicon.render(identifier, arguments.made()).text == peer.text() else {
        others.append(id)
        continue
      }
      let make = arguments.made
      let hasNone = lexicon.parameters(of: id)?.isEmpty == true
      let row = Row(
        id: id,
        isConstant: lexicon.residue(of: id)?.constant != nil,
        ours: hasNone
          ? { lexicon.render(identifier).text.utf8.count }
          : { lexicon.render(identifier, make()).text.utf8.count },
        peer: peer,
        allocations: Self.allocations(lexicon, identifier, make())
      )
      rows.append(row)
    }
    (self.rows, self.others) = (rows, others)
  }

  /// How often a rendering asks for memory; what it makes once is there before.
  private static func allocations(
    _ lexicon: Lexicon,
    _ id: String,
    _ arguments: MessageArguments
  ) -> Int {
    var bytes = lexicon.render(id, arguments).text.utf8.count
    peer_count_allocations()
    for _ in 0..<100 { bytes &+= lexicon.render(id, arguments).text.utf8.count }
    let count = Int(peer_counted_allocations())
    precondition(bytes > 0, "\(id) prints something")
    return (count + 99) / 100
  }

  /// The medians of each message, in nanoseconds.
  func run(rounds: Int) -> [(row: Row, ours: Double, peer: Double)] {
    rows.map { row in
      let contest = Contest(
        name: row.id.description,
        subjects: [
          Subject(name: "ours") { calls in (0..<calls).reduce(0) { sum, _ in sum &+ row.ours() } },
          Subject(name: "ICU") { calls in
            (0..<calls).reduce(0) { sum, _ in sum &+ row.peer.count() }
          },
        ],
        calls: 200
      )
      let times = contest.run(rounds: rounds)
      return (row, times[0], times[1])
    }
  }

  /// Prints the sums, and the messages that are slower than ICU's.
  func report(rounds: Int) {
    let times = run(rounds: rounds)
    func sum(_ rows: [(row: Row, ours: Double, peer: Double)]) -> String {
      let (ours, peer) = (rows.map(\.ours).reduce(0, +), rows.map(\.peer).reduce(0, +))
      return "\(rows.count) | \(Int(ours)) | \(Int(peer)) | \(Table.hundredths(ours / peer))"
    }
    print("\n| messages | how many | ours ns | ICU ns | ours / ICU |\n|---|---:|---:|---:|---:|")
    print("| all, each once | \(sum(times)) |")
    print("| constants | \(sum(times.filter(\.row.isConstant))) |")
    print("| others | \(sum(times.filter { !$0.row.isConstant })) |")
    print("\nICU prints \(others.count) otherwise or not at all:")
    print(others.map(\.description).joined(separator: ", "))
    let slow = times.filter { $0.ours > $0.peer * ($0.row.isConstant ? 1.5 : 1) }
    print("\nSlower than ICU (constants: than 1.5 times): \(slow.count)")
    for row in slow.prefix(20) {
      print("\(row.row.id): \(Int(row.ours)) for \(Int(row.peer))")
    }
    let most = rows.map(\.allocations).max() ?? 0
    print("A rendering allocates at most \(most) times beyond its arguments.")
    for row in rows where row.allocations > 1 { print("\(row.id): \(row.allocations)") }
    if let worst = times.max(by: { $0.ours < $1.ours }) {
      print("The slowest takes \(Int(worst.ours)) ns: \(worst.row.id)")
    }
  }
}

/// The examples of a message, made anew for each call as a literal makes them.
struct ExampleArguments {
  /// The arguments, by a literal.
  let made: () -> MessageArguments

  init?(_ parameters: [MessageParameter]) {
    var makers: [() -> MessageArgument] = []
    for parameter in parameters {
      let example = parameter.example
      guard let known = parameter.argument(for: example) else { return nil }
      switch parameter.type {
      case .term: makers.append { .term(example) }
      case .terms:
        let terms = example.split(separator: " ").map(String.init)
        makers.append { .terms(terms) }
      default: makers.append { known }
      }
    }
    guard parameters.count <= 12 else { return nil }
    // What a literal would have beside the values is there before.
    let empty = { MessageArgument.boolean(false) }
    let n = parameters.map(\.name) + Array(repeating: "", count: 12)
    let m = makers + Array(repeating: empty, count: 12)
    let (n0, n1, n2, n3, n4, n5) = (n[0], n[1], n[2], n[3], n[4], n[5])
    let (n6, n7, n8, n9, n10, n11) = (n[6], n[7], n[8], n[9], n[10], n[11])
    let (m0, m1, m2, m3, m4, m5) = (m[0], m[1], m[2], m[3], m[4], m[5])
    let (m6, m7, m8, m9, m10, m11) = (m[6], m[7], m[8], m[9], m[10], m[11])
    made =
      switch parameters.count {
      case 0: { [:] }
      case 1: { [n0: m0()] }
      case 2: { [n0: m0(), n1: m1()] }
      case 3: { [n0: m0(), n1: m1(), n2: m2()] }
      case 4: { [n0: m0(), n1: m1(), n2: m2(), n3: m3()] }
      case 5: { [n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4()] }
      case 6: { [n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4(), n5: m5()] }
      case 7: { [n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4(), n5: m5(), n6: m6()] }
      case 8:
        { [n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4(), n5: m5(), n6: m6(), n7: m7()] }
      case 9:
        {
          [
            n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4(), n5: m5(), n6: m6(), n7: m7(),
            n8: m8(),
          ]
        }
      case 10:
        {
          [
            n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4(), n5: m5(), n6: m6(), n7: m7(),
            n8: m8(), n9: m9(),
          ]
        }
      case 11:
        {
          [
            n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4(), n5: m5(), n6: m6(), n7: m7(),
            n8: m8(), n9: m9(), n10: m10(),
          ]
        }
      default:
        {
          [
            n0: m0(), n1: m1(), n2: m2(), n3: m3(), n4: m4(), n5: m5(), n6: m6(), n7: m7(),
            n8: m8(), n9: m9(), n10: m10(), n11: m11(),
          ]
        }
      }
  }
}
