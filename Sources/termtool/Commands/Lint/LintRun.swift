import Diagnostics
import TermDictionary

/// The linting of documents, on all cores; what was read before is not read again.
struct LintRun {
  private let linter: Linter
  private let syntax: DocumentSyntax?
  private let policy: FindingPolicy

  /// What was found in each text.
  private var known: [ObjectIdentifier: [ProseFinding]] = [:]

  init(_ linter: Linter, _ syntax: DocumentSyntax?, _ policy: FindingPolicy) {
    self.linter = linter
    self.syntax = syntax
    self.policy = policy
  }

  /// What is wrong in `texts`, in their order and by position, whatever the number of threads.
  mutating func findings(in texts: [SourceText]) -> [ProseFinding] {
    let fresh = texts.filter { known[ObjectIdentifier($0)] == nil }
    for (text, findings) in zip(fresh, lint(fresh)) { known[ObjectIdentifier(text)] = findings }
    return texts.flatMap { known[ObjectIdentifier($0)] ?? [] }
  }

  private func lint(_ texts: [SourceText]) -> [[ProseFinding]] {
    let progress = Progress("reading documents")
    let place = Monitor(0)
    let answers = Monitor([[ProseFinding]]())
    let work = OrderedWork<SourceText, [ProseFinding]>(
      threads: min(Threads.count, texts.count),
      next: {
        place.withLock { index in
          guard index < texts.count else { return nil }
          index += 1
          return texts[index - 1]
        }
      },
      give: { answer in
        let done = answers.withLock { answers in
          answers.append(answer)
          return answers.count
        }
        progress.update(done, of: texts.count)
        return true
      }
    )
    work.run { [linter, syntax, policy] in
      { text in
        let syntax = syntax ?? DocumentSyntax(fileName: text.name) ?? .text
        let document = ProseDocument(text, syntax: syntax, language: linter.language)
        return policy.apply(to: linter.findings(in: document))
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
