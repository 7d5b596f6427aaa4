import Diagnostics
import TermDictionary
import TermProse
import TextBytes

/// The linting of documents, on all cores; what was read before is not read again.
struct LintRun {
  private let linter: Linter
  private let syntax: DocumentSyntax?
  private let policy: FindingPolicy
  private let host: any RequestHost

  /// What was found in each text, and the market in whose words it is written.
  private var known: [ObjectIdentifier: Review] = [:]

  private typealias Review = (findings: [ProseFinding], market: MarketReading?)

  init(
    _ linter: Linter,
    _ syntax: DocumentSyntax?,
    _ policy: FindingPolicy,
    _ host: any RequestHost
  ) {
    self.linter = linter
    self.syntax = syntax
    self.policy = policy
    self.host = host
  }

  /// What is wrong in `texts`, in their order and by position, whatever the number of threads.
  mutating func findings(in texts: [SourceText]) -> [ProseFinding] {
    let fresh = texts.filter { known[ObjectIdentifier($0)] == nil }
    for (text, review) in zip(fresh, lint(fresh)) { known[ObjectIdentifier(text)] = review }
    return texts.flatMap { known[ObjectIdentifier($0)]?.findings ?? [] }
  }

  /// The markets in whose words the `texts` are written that were linted; those of the reader's own
  /// are left out.
  func markets(of texts: [SourceText]) -> [MarketNote.Document] {
    texts.compactMap { text in
      known[ObjectIdentifier(text)]?.market.map { MarketNote.Document(text.name, $0) }
    }
  }

  private func lint(_ texts: [SourceText]) -> [Review] {
    let place = Monitor(0)
    let answers = Monitor([Review]())
    let work = OrderedWork<SourceText, Review>(
      threads: min(Threads.count, texts.count),
      next: {
        place.withLock { index in
          guard index < texts.count else { return nil }
          index += 1
          return texts[index - 1]
        }
      },
      give: { [host] answer in
        let done = answers.withLock { answers in
          answers.append(answer)
          return answers.count
        }
        host.update(WorkProgress("reading documents", done, of: texts.count))
        return true
      }
    )
    work.run { [linter, syntax, policy] in
      { text in
        let review = linter.review(text.prose(syntax, language: linter.language))
        return (policy.apply(to: review.findings).map(\.keepingComputedText), review.market)
      }
    }
    return answers.withLock { $0 }
  }
}

extension FindingPolicy {
  /// As ``apply(to:isWhole:)``, for the findings in documents.
  func apply(to findings: [ProseFinding]) -> [ProseFinding] {
    sift(findings, \.diagnostic).kept.compactMap { finding in
      grade(finding.diagnostic).map { diagnostic in
        ProseFinding(
          diagnostic,
          match: finding.match,
          term: finding.term,
          pointOfView: finding.pointOfView
        )
      }
    }
  }
}
