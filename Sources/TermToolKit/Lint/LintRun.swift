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

  /// What earlier runs found; `nil` where it is not asked.
  private let cache: LintCache?

  /// What is new to the cache, and what of it was used.
  private var fresh: [ContentHash: [UInt8]] = [:]
  private var used: Set<ContentHash> = []

  /// A document that was read: what is wrong with it, and how that is kept.
  private struct Answer: Sendable {
    var review: Review
    var hash: ContentHash?
    var bytes: [UInt8]?
  }

  init(
    _ linter: Linter,
    _ syntax: DocumentSyntax?,
    _ policy: FindingPolicy,
    _ cache: LintCache?,
    _ host: any RequestHost
  ) {
    self.linter = linter
    self.syntax = syntax
    self.policy = policy
    self.cache = cache
    self.host = host
  }

  /// Keeps what was found for later runs.
  func keep() { cache?.keep(fresh, used: used) }

  /// What is wrong in `texts`, in their order and by position, whatever the number of threads.
  mutating func findings(in texts: [SourceText]) -> [ProseFinding] {
    let unknown = texts.filter { known[ObjectIdentifier($0)] == nil }
    for (text, answer) in zip(unknown, lint(unknown)) {
      known[ObjectIdentifier(text)] = answer.review
      guard let hash = answer.hash else { continue }
      if let bytes = answer.bytes { fresh[hash] = bytes } else { used.insert(hash) }
    }
    return texts.flatMap { known[ObjectIdentifier($0)]?.findings ?? [] }
  }

  /// The markets in whose words the `texts` are written that were linted; those of the reader's own
  /// are left out.
  func markets(of texts: [SourceText]) -> [MarketNote.Document] {
    texts.compactMap { text in
      known[ObjectIdentifier(text)]?.market.map { MarketNote.Document(text.name, $0) }
    }
  }

  private func lint(_ texts: [SourceText]) -> [Answer] {
    let place = Monitor(0)
    let answers = Monitor([Answer]())
    let work = OrderedWork<SourceText, Answer>(
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
    work.run { [linter, syntax, policy, cache] in
      { text in
        var answer = Self.answer(text, linter, syntax, cache)
        let kept = policy.apply(to: answer.review.findings).map(\.keepingComputedText)
        answer.review = Review(findings: kept, market: answer.review.market)
        return answer
      }
    }
    return answers.withLock { $0 }
  }

  private static func answer(
    _ text: SourceText,
    _ linter: Linter,
    _ syntax: DocumentSyntax?,
    _ cache: LintCache?
  ) -> Answer {
    let hash = cache?.hash(of: text, syntax)
    if let hash, let review = cache?.review(of: text, hash) {
      return Answer(review: review, hash: hash)
    }
    let found = linter.review(text.prose(syntax, language: linter.language))
    let review = Review(findings: found.findings, market: found.market)
    return Answer(review: review, hash: hash, bytes: cache == nil ? nil : review.bytes(of: text))
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
