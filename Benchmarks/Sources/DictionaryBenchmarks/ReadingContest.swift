import Diagnostics
import Foundation
import MessageFormat
import TermDictionary
import Workloads

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reading dictionaries, beside Foundation's parser on the same bytes, which only parses.
struct ReadingContest: Sendable {
  let name: String

  /// Ours first, then the peer.
  let subjects: [Subject]

  /// What is asked of the ratio, if anything.
  let goal: Figure.Goal?
  let bytes: Int

  /// Something that can be run and timed.
  struct Subject: Sendable {
    let name: String

    /// What it is called in the table.
    let title: String

    /// Does it; what it has made is freed when the clock has stopped.
    let run: @Sendable () -> any Sendable
  }

  static let all = [large, shipped, validated]

  /// What is ours of all contests, to be counted.
  static var workloads: [Workload] {
    [
      workload("read and validate 20 MB", calls: 1) { large },
      workload("read the shipped set and link a lexicon", calls: 20) { shipped },
      workload("read the shipped set, link and prove a lexicon", calls: 5) { validated },
    ]
  }

  private static func workload(
    _ name: String,
    calls: Int,
    _ contest: @escaping () -> ReadingContest
  ) -> Workload {
    Workload(name, calls: calls) {
      let run = contest().subjects[0].run
      return { calls in
        for _ in 0..<calls { _ = run() }
        return calls
      }
    }
  }

  /// A dictionary of 20 MB.
  private static var large: ReadingContest {
    let bytes = Array(GeneratedSet(count: 29_000).singleFile().utf8)
    let declarations = SourceText(name: "points-of-view.xml", text: GeneratedSet.declarations)
    return ReadingContest(
      name: "read and validate \(Int((Double(bytes.count) / 1e6).rounded())) MB",
      subjects: [
        Subject(name: "read", title: "ours") {
          let files = [declarations, SourceText(name: "large.xml", bytes: bytes)]
          let set = DictionarySet(files)
          precondition(set.diagnostics.isEmpty, "the dictionary is not clean")
          return set
        },
        Subject(name: "XMLParser", title: "XMLParser, parsing only") {
          PeerParser.parse([Data(bytes)])
        },
      ],
      goal: .atLeast(2),
      bytes: bytes.count
    )
  }

  /// The dictionaries that come with the toolkit, up to the first lexicon.
  private static var shipped: ReadingContest {
    shipped("read the shipped set and link a lexicon", goal: .atLeast(1), "link") {
      shippedLexicon()
    }
  }

  /// The same, and what `check` does for one reader: the proof of all messages.
  private static var validated: ReadingContest {
    shipped("the same, and prove all messages for its reader", goal: nil, "prove") {
      let lexicon = shippedLexicon()
      precondition(lexicon.diagnostics.isEmpty, "the shipped set is not clean")
      return lexicon
    }
  }

  private static func shipped(
    _ name: String,
    goal: Figure.Goal?,
    _ subject: String,
    _ run: @escaping @Sendable () -> Lexicon
  ) -> ReadingContest {
    let data = ComparedDictionaries.files.map { Data($0.bytes) }
    return ReadingContest(
      name: name,
      subjects: [
        Subject(name: subject, title: "ours", run: run),
        Subject(name: "XMLParser (\(subject))", title: "XMLParser, parsing only") {
          PeerParser.parse(data)
        },
      ],
      goal: goal,
      bytes: data.reduce(0) { $0 + $1.count }
    )
  }

  private static func shippedLexicon() -> Lexicon {
    let set = DictionarySet(ComparedDictionaries.files)
    guard let lexicon = try? set.lexicon(for: "owner", locale: "en-AU") else {
      preconditionFailure("the shipped set has this reader")
    }
    return lexicon
  }

  /// Runs all subjects in turns.
  func run(_ rounds: Int) -> [Figure] {
    var wall = subjects.map { _ in [Double]() }
    var work = wall
    for _ in 0..<rounds + 1 {
      for (index, subject) in subjects.enumerated() {
        let start = (Clock.wall, Clock.work)
        let made = subject.run()
        let end = (Clock.wall, Clock.work)
        withExtendedLifetime(made) {
          wall[index].append(end.0 - start.0)
          work[index].append(end.1 - start.1)
        }
      }
    }
    // The first round warms up.
    let times = wall.map { $0.dropFirst() }.map { Array($0).median }
    let works = work.map { $0.dropFirst() }.map { Array($0).median }
    return subjects.indices.map { index in
      let speed = Double(bytes) / 1e6 / times[index]
      let isOwn = index == 0
      let work = String(format: "%.0f MB/s; %.1f ms of processor time", speed, works[index] * 1000)
      return Figure(
        contest: name,
        subject: subjects[index].title,
        value: times[index] * 1000,
        unit: "ms",
        ratio: isOwn ? times[1] / times[0] : nil,
        goal: isOwn ? goal : nil,
        note: work
      )
    }
  }
}

/// Foundation's parser with a delegate that does nothing.
private enum PeerParser {
  static func parse(_ files: [Data]) -> Int {
    for data in files {
      let delegate = IdleDelegate()
      // Given the data itself, the parser refuses more than 10 MB.
      let parser = XMLParser(stream: InputStream(data: data))
      parser.delegate = delegate
      // The parser does not hold its delegate.
      let isParsed = withExtendedLifetime(delegate) { parser.parse() }
      precondition(isParsed, "the peer: \(parser.parserError.debugDescription)")
    }
    return files.count
  }
}

private final class IdleDelegate: NSObject, XMLParserDelegate {
  func parser(
    _ parser: XMLParser,
    didStartElement elementName: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {}

  func parser(
    _ parser: XMLParser,
    didEndElement elementName: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {}

  func parser(_ parser: XMLParser, foundCharacters string: String) {}
}
