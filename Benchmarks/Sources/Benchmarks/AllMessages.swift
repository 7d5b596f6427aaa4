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
      let row = Row(
        id: id,
        isConstant: lexicon.residue(of: id)?.constant != nil,
        ours: { lexicon.render(identifier, arguments.made()).text.utf8.count },
        peer: peer
      )
      rows.append(row)
    }
    (self.rows, self.others) = (rows, others)
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
    if let worst = times.max(by: { $0.ours < $1.ours }) {
      print("The slowest takes \(Int(worst.ours)) ns: \(worst.row.id)")
    }
  }
}

/// The examples of a message, made anew for each call as a literal makes them.
struct ExampleArguments {
  private let names: [String]
  private let makers: [() -> MessageArgument]

  init?(_ parameters: [MessageParameter]) {
    names = parameters.map(\.name)
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
    self.makers = makers
    if names.count > 12 { return nil }
  }

  /// The arguments, by a literal.
  func made() -> MessageArguments {
    let (n, m) = (names, makers)
    return switch n.count {
    case 0: [:]
    case 1: [n[0]: m[0]()]
    case 2: [n[0]: m[0](), n[1]: m[1]()]
    case 3: [n[0]: m[0](), n[1]: m[1](), n[2]: m[2]()]
    case 4: [n[0]: m[0](), n[1]: m[1](), n[2]: m[2](), n[3]: m[3]()]
    case 5: [n[0]: m[0](), n[1]: m[1](), n[2]: m[2](), n[3]: m[3](), n[4]: m[4]()]
    case 6:
      [n[0]: m[0](), n[1]: m[1](), n[2]: m[2](), n[3]: m[3](), n[4]: m[4](), n[5]: m[5]()]
    case 7:
      [
        n[0]: m[0](), n[1]: m[1](), n[2]: m[2](), n[3]: m[3](), n[4]: m[4](), n[5]: m[5](),
        n[6]: m[6](),
      ]
    case 8:
      [
        n[0]: m[0](), n[1]: m[1](), n[2]: m[2](), n[3]: m[3](), n[4]: m[4](), n[5]: m[5](),
        n[6]: m[6](), n[7]: m[7](),
      ]
    default: MessageArguments(Dictionary(uniqueKeysWithValues: zip(n, m.map { $0() })))
    }
  }
}
