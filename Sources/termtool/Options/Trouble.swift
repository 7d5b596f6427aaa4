import Diagnostics
import TermDictionary

/// The errors in the dictionaries that words are taken from.
struct Trouble {
  let errors: [Diagnostic]

  init(errors: [Diagnostic]) { self.errors = errors }

  /// The errors of reading `set` that concern the words of `readers`.
  ///
  /// A file that belongs to no dictionary may have been meant for any of them.
  init(in set: DictionarySet, for readers: Readers) {
    let needed = Set(readers.lexicons.flatMap(\.resolution))
    var others: Set<String> = []
    for dictionary in set.dictionaries {
      guard let locale = dictionary.locale else { continue }
      let key = DictionaryKey(dictionary.pointOfView.id, locale)
      if !needed.contains(key) { others.formUnion(dictionary.files) }
    }
    errors = set.diagnostics.filter { finding in
      finding.severity == .error && !others.contains(finding.span?.source.name ?? "")
    }
  }

  /// Says what is wrong, and what that means for the exit status.
  func report(on console: Console) -> ExitStatus {
    guard !errors.isEmpty else { return .success }
    let findings = HumanFindings(
      painter: console.errorPainter,
      width: console.isWidthKnown ? console.width : 120
    )
    console.report(String(findings.text(of: errors).dropLast()))
    return .failure
  }
}
