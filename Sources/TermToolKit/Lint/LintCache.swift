import Diagnostics
import TermDictionary
import TermProse
import TextBytes

/// What earlier runs by the same rules found, so that documents that have not changed are not read
/// again.
///
/// Rules are the same where the program, the dictionaries, the reader and the locale are. Runs at
/// the same time do not disturb each other: each replaces the whole file, and what another has
/// added meanwhile is found anew later.
struct LintCache: Sendable {
  private let name: String
  private let seed: UInt64
  private let kept: KeptReviews
  private let host: any RequestHost

  /// Less than this is linted sooner than it is worth a file.
  static let leastBytes = 1 << 20

  /// Opens what `host` has kept for `rules` in `workspace`; `nil` where it keeps nothing.
  init?(_ rules: LintRules, in workspace: Workspace) {
    guard let program = workspace.host.programIdentity else { return nil }
    let lexicon = rules.linter.lexicon
    var parts = [program, "\(lexicon.pointOfView)", "\(lexicon.locale)"]
    for file in workspace.files {
      let hash = ContentHash(file.bytes)
      parts.append("\(hash.high) \(hash.low)")
    }
    let key = ContentHash(parts.joined(separator: "\n").utf8)
    name = "lint-" + String(key.high, radix: 16) + String(key.low, radix: 16)
    seed = key.low
    host = workspace.host
    kept = workspace.host.kept(name).map { KeptReviews($0) } ?? .none
  }

  /// What `text` is kept under, if it is written as `syntax` says.
  func hash(of text: SourceText, _ syntax: DocumentSyntax?) -> ContentHash {
    // The ending of its name tells how a document is written.
    let ending = text.name.split(separator: ".").last ?? ""
    let hash = ContentHash("\(syntax?.rawValue ?? "")\n\(ending)".utf8)
    return ContentHash(text.fileBytes, seed: seed ^ hash.low)
  }

  /// What an earlier run found in `text`.
  func review(of text: SourceText, _ hash: ContentHash) -> Review? {
    kept.review(hash).flatMap { Review($0, of: text) }
  }

  /// Keeps `new` reviews, and those of the earlier ones that were `used`.
  func keep(_ new: [ContentHash: [UInt8]], used: Set<ContentHash>) {
    guard !new.isEmpty else { return }
    host.keep(kept.file(adding: new, used: used), as: name)
  }
}
